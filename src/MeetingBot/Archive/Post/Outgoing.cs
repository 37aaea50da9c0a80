namespace MeetingBot.Archive.Post;

/// <summary>A message that is owed (去訊).</summary>
/// <param name="Key">Written once: whoever owes it twice owes it once.</param>
/// <param name="ReplyTo">The message it answers, as the channel calls it.</param>
/// <param name="Updates">The key of an earlier message that this one replaces where the channel can; else it is sent as a new one.</param>
/// <param name="OnlyFor">The account that alone should see it, in a group that can do so; else null.</param>
internal sealed record Outgoing(string Key, Address To, Message Message, string? ReplyTo = null, string? Updates = null, string? OnlyFor = null)
{
    private const string Aside = "/2";

    /// <summary>The question it answers, so that a word about the answer can be kept with both; null for what is no answer.</summary>
    public Answered? Answers { get; init; }

    /// <summary>Nobody asked for it: it goes out while the office is open, and not when it has become needless meanwhile.</summary>
    public bool IsNotice { get; init; }

    /// <summary>The key of what is said in private beside the message with this key: 已私訊 in the group, and the rest.</summary>
    public static string AsideOf(string key) => key + Aside;

    /// <summary>The key of the message that this one is said beside; null where it is said beside none.</summary>
    public static string? OfAside(string key) => key.EndsWith(Aside, StringComparison.Ordinal) ? key[..^Aside.Length] : null;
}
