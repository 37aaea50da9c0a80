using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>Makes the tokens of tokens.json by hand: a library would refuse to make the bad ones.</summary>
internal sealed class TokenForge : IDisposable
{
    public const string AppId = "0a1b2c3d-0000-4000-8000-000000000001";

    private readonly JsonElement table = JsonSerializer.Deserialize<JsonElement>(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "MeetingBot.Tests", "Channels", "BotFramework", "tokens.json")));

    private readonly Dictionary<string, RSA> keys;

    public TokenForge() => keys = table.GetProperty("keys").EnumerateObject().ToDictionary(key => key.Name, _ => RSA.Create(2048));

    public IEnumerable<string> Names => table.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("name").GetString()!);

    public RSA this[string key] => keys[key];

    public TokenRow Row(string name) => new(table, table.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("name").GetString() == name));

    public void Publish(FakeDirectory directory)
    {
        foreach (var key in table.GetProperty("keys").EnumerateObject().Where(key => key.Value.GetProperty("isPublished").GetBoolean()))
        {
            var endorsements = key.Value.GetProperty("endorsements");
            directory.With(key.Name, keys[key.Name], endorsements.ValueKind == JsonValueKind.Null ? null : [.. endorsements.EnumerateArray().Select(one => one.GetString()!)]);
        }
    }

    /// <summary>What stands in the Authorization header; null for none.</summary>
    public string? Header(TokenRow row, DateTimeOffset now) => row.Header ?? (row.Scheme is { } scheme ? $"{scheme} {Token(row, row.Claims(AppId, now))}" : null);

    /// <summary>A good one, for a service anywhere.</summary>
    public string GoodHeader(string serviceUrl, DateTimeOffset now)
    {
        var row = Row("a good token");
        return $"Bearer {Token(row, new(row.Claims(AppId, now)) { ["serviceurl"] = serviceUrl })}";
    }

    public void Dispose() => keys.Values.ToList().ForEach(key => key.Dispose());

    private string Token(TokenRow row, Dictionary<string, object> claims)
    {
        var header = new Dictionary<string, object> { ["typ"] = "JWT", ["alg"] = row.Alg };
        if (row.Kid is { } kid)
        {
            header["kid"] = kid;
        }

        var signed = $"{Part(header)}.{Part(claims)}";
        var signature = Sign(row, Encoding.ASCII.GetBytes(signed));
        switch (row.Tamper)
        {
            case "payload":
                claims["serviceurl"] = row.TamperedServiceUrl!;
                signed = $"{Part(header)}.{Part(claims)}";
                break;
            case "signature":
                signature[^1] ^= 1;
                break;
        }

        return $"{signed}.{Base64UrlEncoder.Encode(signature)}";
    }

    private byte[] Sign(TokenRow row, byte[] bytes)
    {
        var key = keys[row.SignWith];
        return row.Alg switch
        {
            "RS256" => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            "RS384" => key.SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "RS512" => key.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            "PS256" => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            "HS256" => HMACSHA256.HashData(key.ExportParameters(false).Modulus!, bytes),
            _ => [],
        };
    }

    private static string Part(object json) => Base64UrlEncoder.Encode(JsonSerializer.SerializeToUtf8Bytes(json));
}
