using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using static System.FormattableString;

namespace MeetingBot.Reminders.Digests;

/// <summary>What can be pressed below a message: of one duty everything that can be done about it, of several the one that ends it.</summary>
internal static class DigestButtons
{
    private const int Most = 5;

    /// <param name="shown">Those that the recipient may see.</param>
    /// <param name="count">How many duties the message is about, shown or not.</param>
    public static IEnumerable<Button> Of(IReadOnlyList<DigestEntry> shown, int count, bool isGroup)
    {
        if (isGroup)
        {
            return shown.Where(entry => entry.Duty.Owners is Ownership.Staff).Take(Most).Select(entry => Button("完成", entry, withNumber: true));
        }

        if (count != 1)
        {
            return shown.Where(entry => entry.IsOwn).Take(Most).Select(entry => Button("完成", entry, withNumber: true));
        }

        if (shown is not [var only])
        {
            return [];
        }

        return only.Duty.IsDoubtful || !only.IsOwn
            ? [Button("為什麼", only)]
            : HowTo.Acts(only.Duty).Select(act => Button(act, only)).Append(Button("為什麼", only));
    }

    private static Button Button(string act, DigestEntry entry, bool withNumber = false) =>
        new(withNumber ? Invariant($"{act} {entry.Held.Number}") : act, Invariant($"{act} {entry.Held.Number}"));
}
