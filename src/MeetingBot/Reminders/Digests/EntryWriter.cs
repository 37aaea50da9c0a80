using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Reminders.Notices;
using MeetingBot.Reminders.Rungs;
using MeetingBot.Reminders.Settings;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;
using static System.FormattableString;
using static MeetingBot.Reminders.Digests.NoticeWords;

namespace MeetingBot.Reminders.Digests;

/// <summary>One duty in a message: what it is, by when, whose; and the words it rests on.</summary>
internal sealed class EntryWriter(RemindersOptions options, MinutesLinks links, OfficeToday office, DateOnly day)
{
    private const int LongestQuote = 160;

    public string Write(DigestEntry entry, bool isGroup)
    {
        var when = entry.Due is { } due ? $"{Standing(due, day)}，期限 {Day(entry.Duty, due)}" : Standing(null, day);
        var what = MaySee(entry.Duty, entry.Notices[0].To) ? Gist(entry.Duty) : "這份會議紀錄限閱，內容請洽主管";
        var remarks = Remarks(entry, isGroup).Select(remark => $"※{remark}").ToList();
        return string.Join("\n　", [Invariant($"・待辦 {entry.Held.Number}　{when}"), what, .. WithOwners(entry, remarks)]);
    }

    // Short words share a line, and none of them stands behind the act, where a phone would break it.
    private static List<string> WithOwners(DigestEntry entry, List<string> remarks)
    {
        if (entry.Duty.IsDoubtful || entry.Owners.All(owner => owner.IsPerson))
        {
            return remarks;
        }

        var whose = $"主辦：{Owners(entry.Owners)}{(entry.Section == DigestSection.Managed && entry.Duty.Owners is Ownership.Staff ? "的同仁" : "")}";
        return remarks is [var first, .. var others] ? [$"{whose}　{first}", .. others] : [whose];
    }

    /// <summary>The words of the ruling and where they stand; null where the recipient may not see them, and for what somebody asked for.</summary>
    public Quotation? Quotation(DigestEntry entry, Reached to) => entry.Duty.Origin switch
    {
        Origin.Ruling ruling when MaySee(entry.Duty, to) => new(
            Cut.At(entry.Duty.Text.Trim(), LongestQuote), Invariant($"待辦 {entry.Held.Number}，{DutySpeech.From(entry.Duty)}，{ruling.Path}"), links.To(ruling.File, ruling.Passage)),
        Origin.ByHand => new(Cut.At(entry.Duty.Text.Trim(), LongestQuote), Invariant($"待辦 {entry.Held.Number}，{DutySpeech.From(entry.Duty)}"), null),
        _ => null,
    };

    private IEnumerable<string> Remarks(DigestEntry entry, bool isGroup)
    {
        var duty = entry.Duty;
        if (duty.Doubt is { } doubt)
        {
            yield return doubt;
        }

        if (entry.Notices.Select(notice => notice.To.StandsInFor).OfType<string>().FirstOrDefault() is { } absent)
        {
            yield return $"代{absent}收";
        }

        foreach (var detour in entry.Notices.Select(notice => notice.Detour).OfType<string>().Distinct())
        {
            yield return detour;
        }

        if (New(entry) is { } news)
        {
            yield return news;
        }

        if (entry.Notices.Any(notice => notice.Rung.Kind == RungKind.Day) && entry.Due > day)
        {
            yield return "今天是期限前最後一個辦公日";
        }

        foreach (var extended in Extended(entry))
        {
            yield return extended;
        }

        if (!isGroup && Waiting(entry) is { } waiting)
        {
            yield return waiting;
        }

        if (entry.Section != DigestSection.Orphaned && entry.Notices.Any(notice => notice.To.IsForNobody))
        {
            yield return $"名冊上找不到{Owners([.. entry.Notices.Where(notice => notice.To.IsForNobody).Select(notice => notice.Owner)])}可以通知的人，請轉知或補登名冊";
        }
    }

    private static string? New(DigestEntry entry)
    {
        if (entry.Notices.All(notice => notice.Rung.Kind != RungKind.Told))
        {
            return entry.Notices.Any(notice => notice.Rung.Kind == RungKind.Wish) ? "您要求在今天提醒" : null;
        }

        var duty = entry.Duty;
        return duty.TermSince <= duty.CameAt || duty.Recurs is not null ? (duty.Recurs is null ? "新的待辦" : "這一期的例行事項")
            : duty.RuledDay is { } ruled && ruled != duty.Term?.Day ? $"期限改了，原為{RocDate.Write(ruled)}"
            : "期限有更新";
    }

    private static IEnumerable<string> Extended(DigestEntry entry) => entry.Owners.Select(owner => entry.Held.ShareOf(owner.Key))
        .Where(share => share.ExtendedTo is not null).Select(share => StateWords.Extension(entry.Duty, share)).OfType<string>().Distinct();

    private string? Waiting(DigestEntry entry)
    {
        var names = entry.Notices.SelectMany(notice => notice.Waiting).Distinct().ToList();
        return names.Count == 0 ? null
            : options.MaxNames == 0 ? Invariant($"{names.Count} 位同仁還沒有完成")
            : names.Count <= options.MaxNames ? Invariant($"{names.Count} 位同仁還沒有完成：{string.Join('、', names)}")
            : Invariant($"{names.Count} 位同仁還沒有完成：{string.Join('、', names.Take(options.MaxNames))}等");
    }

    // A ruling from a closed folder may bind somebody who may not read it.
    public bool MaySee(Duty duty, Reached to) => duty.Origin is not Origin.Ruling ruling
        || Recipient.PersonOf(to.Recipient) is not { } id || office.Roll.ById(id) is not { } person || office.Roll.SightOf(person).Includes(ruling.File);
}
