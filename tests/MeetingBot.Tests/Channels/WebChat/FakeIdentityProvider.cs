using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MeetingBot.Tests.Channels.WebChat;

/// <summary>An OpenID Connect provider that signs everybody in as the same person, and insists on PKCE.</summary>
internal sealed class FakeIdentityProvider : IAsyncDisposable
{
    private readonly RSA rsa = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge, string RedirectUri)> codes = new();
    private readonly WebApplication app;

    private FakeIdentityProvider()
    {
        app = LoopbackServer.CreateBuilder().Build();
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = Address, authorization_endpoint = Address + "/authorize", token_endpoint = Address + "/token", jwks_uri = Address + "/keys",
            response_types_supported = (IReadOnlyList<string>)["code"],
        }));
        app.MapGet("/keys", () => Results.Text("{\"keys\":[" + Jwk() + "]}", "application/json"));
        app.MapGet("/authorize", Authorize);
        app.MapPost("/token", TokenAsync);
    }

    public string Address => app.Urls.Single();

    public string Claim { get; set; } = "preferred_username";

    public static async Task<FakeIdentityProvider> StartAsync()
    {
        var provider = new FakeIdentityProvider();
        await provider.app.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        rsa.Dispose();
    }

    private IResult Authorize(string redirect_uri, string state, string nonce, string code_challenge, string response_type, string code_challenge_method)
    {
        Assert.Equal(("code", "S256"), (response_type, code_challenge_method));
        var code = Guid.NewGuid().ToString("N");
        codes[code] = (nonce, code_challenge, redirect_uri);
        return Results.Redirect($"{redirect_uri}?code={code}&state={Uri.EscapeDataString(state)}");
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var isKnown = codes.TryRemove(form["code"].ToString(), out var asked);
        var challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        return isKnown && asked.Challenge == challenge && asked.RedirectUri == form["redirect_uri"] && form["client_secret"] == "hush"
            ? Results.Json(new { access_token = "x", token_type = "Bearer", id_token = IdToken(asked.Nonce, form["client_id"].ToString()) })
            : Results.Json(new { error = "invalid_grant" }, statusCode: 400);
    }

    private string IdToken(string nonce, string client) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Address,
        Audience = client,
        Claims = new Dictionary<string, object> { ["sub"] = "1", ["nonce"] = nonce, [Claim] = "Lin.Mei", ["name"] = "Lin" },
        SigningCredentials = new(new RsaSecurityKey(rsa) { KeyId = "k" }, SecurityAlgorithms.RsaSha256),
    });

    private string Jwk()
    {
        var key = rsa.ExportParameters(includePrivateParameters: false);
        return $$"""{"kty":"RSA","use":"sig","kid":"k","alg":"RS256","n":"{{Base64UrlEncoder.Encode(key.Modulus!)}}","e":"{{Base64UrlEncoder.Encode(key.Exponent!)}}"}""";
    }
}
