using System.Security.Cryptography;
using System.Text;

namespace MeetingBot.Channels.TaipeiOn.Webhook;

/// <summary>Whether an event comes from TaipeiON: base64(HMAC-SHA256(channel secret, body as it came)).</summary>
internal sealed class WebhookSignature(IReadOnlyDictionary<string, string> secrets)
{
    // An empty secret is none: with it anybody could sign.
    private readonly List<(string Destination, byte[] Secret)> known =
        [.. secrets.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).Select(pair => (pair.Key, Encoding.UTF8.GetBytes(pair.Value)))];

    /// <summary>
    /// The service channels whose secret it is signed with; none: it is forged. It is found before anything of the body is read; the body's
    /// destination must be among them.
    /// </summary>
    public IReadOnlyList<string> Signers(ReadOnlySpan<byte> body, string? signature)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (signature is null || !Convert.TryFromBase64String(signature.Trim(), given, out var length) || length != given.Length)
        {
            return [];
        }

        var signers = new List<string>();
        Span<byte> right = stackalloc byte[HMACSHA256.HashSizeInBytes];
        foreach (var (destination, secret) in known)
        {
            HMACSHA256.HashData(secret, body, right);
            if (CryptographicOperations.FixedTimeEquals(right, given))
            {
                signers.Add(destination);
            }
        }

        return signers;
    }
}
