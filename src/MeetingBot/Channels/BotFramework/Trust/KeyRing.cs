using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using MeetingBot.Channels.Protocol;
using Microsoft.IdentityModel.Tokens;

namespace MeetingBot.Channels.BotFramework.Trust;

/// <summary>The keys a cloud signs with, as they were published at one moment.</summary>
internal sealed record KeyRing(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset At)
{
    /// <summary>Keys that cannot be read, or are not RSA, are left out: what they signed is refused.</summary>
    public static KeyRing Read(JsonElement published, DateTimeOffset at)
    {
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var jwk in published.At("keys") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default)
        {
            if (jwk.Text("kid") is { } id && jwk.Text("kty") == "RSA" && Rsa(jwk) is { } key)
            {
                keys[id] = new(key, Endorsements(jwk));
            }
        }

        return new(keys.ToFrozenDictionary(StringComparer.Ordinal), at);
    }

    private static RsaSecurityKey? Rsa(JsonElement jwk)
    {
        try
        {
            return jwk.Text("n") is { } modulus && jwk.Text("e") is { } exponent
                ? new(new RSAParameters { Modulus = Base64UrlEncoder.DecodeBytes(modulus), Exponent = Base64UrlEncoder.DecodeBytes(exponent) }) { KeyId = jwk.Text("kid") }
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static List<string>? Endorsements(JsonElement jwk) =>
        jwk.At("endorsements") is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(one => one.AsText()).OfType<string>()] : null;
}
