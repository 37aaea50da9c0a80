using System.Security.Cryptography;

namespace MeetingBot.Answers.Model;

/// <summary>
/// Marks where data begins and ends. The mark is drawn anew for every call, after minutes and question were written, so nothing in them
/// can close it; the system prompt tells the model which mark it is.
/// </summary>
internal sealed class Fence
{
    private Fence(string mark) => Mark = mark;

    public string Mark { get; }

    public static Fence Draw() => new(RandomNumberGenerator.GetHexString(24, lowercase: true));

    public string Around(string name, string data) => $"<<<{Mark} {name}\n{data}\n{Mark}>>>";
}
