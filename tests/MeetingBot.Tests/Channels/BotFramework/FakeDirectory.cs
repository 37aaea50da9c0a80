using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>The login service on loopback: publishes the keys that channels sign with, which a test may change, and gives the bot its token.</summary>
internal sealed class FakeDirectory : IAsyncDisposable
{
    private readonly WebApplication app;
    private int tokens;

    private FakeDirectory(WebApplication app) => this.app = app;

    /// <summary>By kid; endorsements null: the list is missing.</summary>
    public Dictionary<string, (RSA Key, string[]? Endorsements)> Keys { get; } = [];

    public string Metadata => app.Urls.Single() + "/v1/.well-known/openidconfiguration";

    public string TokenEndpoint => app.Urls.Single() + "/token";

    /// <summary>How often the keys were asked for.</summary>
    public int KeyLooks { get; private set; }

    public bool IsDown { get; set; }

    /// <summary>The forms that asked for a token.</summary>
    public List<Dictionary<string, string>> TokenForms { get; } = [];

    /// <summary>Before a token is given.</summary>
    public Func<Task> BeforeToken { get; set; } = () => Task.CompletedTask;

    /// <summary>Instead of a token.</summary>
    public string? TokenError { get; set; }

    public static async Task<FakeDirectory> StartAsync()
    {
        var fake = new FakeDirectory(LoopbackServer.CreateBuilder().Build());
        fake.app.MapGet("/v1/.well-known/openidconfiguration", () => fake.IsDown ? Results.StatusCode(503) : Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = fake.app.Urls.Single() + "/v1/.well-known/keys" }));
        fake.app.MapGet("/v1/.well-known/keys", fake.Published);
        fake.app.MapPost("/token", fake.GiveAsync);
        await fake.app.StartAsync();
        return fake;
    }

    public FakeDirectory With(string kid, RSA key, params string[]? endorsements)
    {
        Keys[kid] = (key, endorsements);
        return this;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult Published()
    {
        KeyLooks++;
        return Results.Json(new { keys = Keys.Select(key => Published(key.Key, key.Value.Key.ExportParameters(false), key.Value.Endorsements)) });
    }

    private static Dictionary<string, object> Published(string kid, RSAParameters key, string[]? endorsements)
    {
        var jwk = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = kid,
            ["n"] = Base64UrlEncoder.Encode(key.Modulus),
            ["e"] = Base64UrlEncoder.Encode(key.Exponent),
        };
        if (endorsements is not null)
        {
            jwk["endorsements"] = endorsements;
        }

        return jwk;
    }

    private async Task<IResult> GiveAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        lock (TokenForms)
        {
            TokenForms.Add(form.ToDictionary(field => field.Key, field => field.Value.ToString()));
        }

        await BeforeToken();
        return TokenError is null
            ? Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = $"token-{Interlocked.Increment(ref tokens)}" })
            : Results.Json(new { error = "invalid_client", error_description = TokenError }, statusCode: 401);
    }
}
