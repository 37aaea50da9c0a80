using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace MeetingBot.Reminders.Feeds;

/// <summary>The secret in the address of a calendar: whoever has it reads the calendar.</summary>
internal static class FeedSecret
{
    private const int Octets = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Octets));

    /// <summary>What is kept of it. A look-up by this takes no longer for a guess that is nearly right.</summary>
    public static string Digest(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
