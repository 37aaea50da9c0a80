using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Reminders.Notices;
using MeetingBot.Reminders.Rungs;
using MeetingBot.Reminders.Settings;
using MeetingBot.Tasks.Acts;
using static System.FormattableString;

namespace MeetingBot.Reminders.Digests;

/// <summary>One message of a day for one recipient: the most urgent first, grouped by case and meeting; what does not fit is counted.</summary>
internal sealed class DigestWriter(RemindersOptions options, MinutesLinks links, OfficeReach reach, DateOnly day)
{
    private const int UsualLength = 2000;
    private const string Closed = "限閱的會議紀錄";

    private readonly EntryWriter entries = new(options, links, reach.Office, day);

    public NoticeMessage Write(Reached recipient, IReadOnlyList<OwedNotice> owed)
    {
        var to = owed.FirstOrDefault(notice => notice.Detour is not null)?.To ?? recipient;
        var all = Entries(owed);
        var most = reach.AbilitiesOf(to.To.Channel)?.MaxLength ?? UsualLength;
        var shown = all.GroupBy(entry => entry.Section).ToDictionary(section => section.Key, section => Math.Min(options.MaxItems, section.Count()));
        var written = new WrittenEntries(entries, to, IsGroup(to));
        var message = Write(all, shown, written);
        while (NoticeText.LengthOf(message) > most && shown.Values.DefaultIfEmpty(0).Max() > 1)
        {
            shown[shown.MaxBy(section => (section.Value, section.Key)).Key]--;
            message = Write(all, shown, written);
        }

        var kind = IsGroup(to) ? "group" : owed.Any(notice => notice.Rung.Kind == RungKind.Weekly) ? "weekly" : "digest";
        var key = Invariant($"notice/{to.Recipient}/{day:O}");
        return new(new(key, to.To, message) { IsNotice = true }, to.Recipient, day, kind, [.. Told(all, shown).Select(Notice)]);
    }

    private static bool IsGroup(Reached to) => Recipient.IsGroup(to.Recipient);

    // A list of the week is told for its own sake: what it has no room for is no notice. A notice that found no room counts as told.
    private static IEnumerable<OwedNotice> Told(IReadOnlyList<DigestEntry> all, Dictionary<DigestSection, int> shown) =>
        all.GroupBy(entry => entry.Section).SelectMany(section => section.SelectMany((entry, index) =>
            entry.Notices.Where(notice => index < shown[section.Key] || notice.Rung.Kind != RungKind.Weekly)));

    private Notice Notice(OwedNotice owed) => new(owed.Key, owed.Held.Number, owed.Owner.Key, owed.Rung.Name, ReasonWords.Of(owed, reach.Office.Days));

    private static IReadOnlyList<DigestEntry> Entries(IReadOnlyList<OwedNotice> owed)
    {
        var found = owed.GroupBy(notice => notice.Held.Number).Select(duty => new DigestEntry(duty.First().Held, Section([.. duty]), [.. duty])).ToList();
        return
        [
            .. found.GroupBy(entry => (entry.Section, Place: Place(entry.Duty)))
                .OrderBy(group => group.Key.Section).ThenBy(group => group.Min(entry => entry.Due ?? DateOnly.MaxValue)).ThenBy(group => group.Min(entry => entry.Held.Number))
                .SelectMany(group => group.OrderBy(entry => entry.Due ?? DateOnly.MaxValue).ThenBy(entry => entry.Held.Number)),
        ];
    }

    private static DigestSection Section(IReadOnlyList<OwedNotice> notices) =>
        notices[0].Held.Duty.IsDoubtful ? DigestSection.Doubtful
        : notices.All(notice => notice.To.IsForNobody) ? DigestSection.Orphaned
        : notices[0].Held.Duty.Term is null && notices.All(notice => notice.Rung.Kind == RungKind.Weekly) ? DigestSection.Undated
        : notices.Any(notice => notice.Rung.Kind is RungKind.Manager or RungKind.Above or RungKind.Weekly) ? DigestSection.Managed
        : DigestSection.Own;

    private static string Place(Duty duty) => duty.Cases is [var number, ..] ? $"列管案 {number}" : DutySpeech.From(duty);

    private Message Write(IReadOnlyList<DigestEntry> all, Dictionary<DigestSection, int> counts, WrittenEntries written)
    {
        var shown = all.GroupBy(entry => entry.Section).SelectMany(section => section.Take(counts[section.Key])).ToList();
        var parts = new List<string> { Greeting(all, written) };
        foreach (var section in all.GroupBy(entry => entry.Section))
        {
            parts.Add(Section(section.Key, [.. section], counts[section.Key], written));
        }

        // Of minutes that somebody may not see nothing is offered that would be refused.
        List<DigestEntry> seen = [.. all.Where(written.MaySee)];
        return new(string.Join("\n\n", parts))
        {
            Quotations = [.. shown.Select(written.Quotation).OfType<Quotation>().DistinctBy(quotation => (quotation.Quote, quotation.Place))],
            Buttons = [.. DigestButtons.Of([.. shown.Where(written.MaySee)], all.Count, written.IsOfGroup)],
            Note = HowTo.Of(seen, written.IsOfGroup, day) is { Length: > 0 } note ? note : null,
            Picture = WeeklyPicture.Of([.. all.Where(entry => entry.Section == DigestSection.Managed)], day),
        };
    }

    private static string Section(DigestSection section, IReadOnlyList<DigestEntry> all, int count, WrittenEntries written)
    {
        var lines = new List<string>();
        if (DigestTitles.Of(section, all) is { } title)
        {
            lines.Add(title);
        }

        var place = "";
        foreach (var entry in all.Take(count))
        {
            if ((written.MaySee(entry) ? Place(entry.Duty) : Closed) is var here && here != place)
            {
                place = here;
                lines.Add($"【{here}】");
            }

            lines.Add(written.Text(entry));
        }

        if (all.Count > count)
        {
            lines.Add(Invariant($"另有 {all.Count - count} 件，{(written.IsOfGroup ? "私訊我" : "")}說「{All(section)}」看全部。"));
        }

        return string.Join('\n', lines);
    }

    private static string All(DigestSection section) => section switch
    {
        DigestSection.Managed => "單位逾期",
        DigestSection.Orphaned => "單位待辦",
        DigestSection.Doubtful => "待確認",
        _ => "我的待辦",
    };

    private static string Greeting(IReadOnlyList<DigestEntry> all, WrittenEntries written)
    {
        var absent = all.SelectMany(entry => entry.Notices).Select(notice => notice.To.StandsInFor).OfType<string>().Distinct().ToList();
        var own = all.Count(entry => entry.Section == DigestSection.Own);
        var words = own == 0 ? "" : Invariant($"提醒您 {own} 件待辦。");
        return (written.IsOfGroup ? Invariant($"各位好，提醒 {all.Count} 件待辦。") : $"{written.To.Name}您好，{(words.Length > 0 ? words : "以下請您過目。")}")
            + (absent.Count > 0 ? $"\n其中註明代收的，是因為您是{string.Join('、', absent)}的代理人。" : "");
    }
}
