using MeetingBot.Archive.Post;
using MeetingBot.Reminders.Notices;

namespace MeetingBot.Reminders.Digests;

/// <summary>The duties of one message in words, each put once: a message that is too long is put together again and again.</summary>
internal sealed class WrittenEntries(EntryWriter entries, Reached to, bool isOfGroup)
{
    private readonly Dictionary<long, string> texts = [];
    private readonly Dictionary<long, Quotation?> quotations = [];

    public Reached To => to;

    public bool IsOfGroup => isOfGroup;

    public bool MaySee(DigestEntry entry) => entries.MaySee(entry.Duty, to);

    public string Text(DigestEntry entry) =>
        texts.TryGetValue(entry.Held.Number, out var known) ? known : texts[entry.Held.Number] = entries.Write(entry, isOfGroup);

    /// <summary>The words that it rests on; null where the recipient may not see them.</summary>
    public Quotation? Quotation(DigestEntry entry) =>
        quotations.TryGetValue(entry.Held.Number, out var known) ? known : quotations[entry.Held.Number] = entries.Quotation(entry, to);
}
