using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks;
using static System.FormattableString;

namespace MeetingBot.Reminders.Digests;

/// <summary>How notices put things, as a courteous clerk would.</summary>
internal static class NoticeWords
{
    /// <summary>今天到期, 明天到期, 還有9天, 已逾期3天, 沒有期限.</summary>
    public static string Standing(DateOnly? due, DateOnly today) =>
        due is not { } day ? "沒有期限"
        : day == today ? "今天到期"
        : day == today.AddDays(1) ? "明天到期"
        : DaysLeft.Words(day, today);

    /// <summary>114年12月26日（五）12時.</summary>
    public static string Day(Duty duty, DateOnly due) =>
        RocDate.Write(due) + (duty.Term is { Time: { } time } term && term.Day == due ? RocDate.WriteClock(time) : "");

    /// <summary>資訊局, 文書科、事務科等 5 個單位.</summary>
    public static string Owners(IReadOnlyList<Owner> owners)
    {
        const int most = 3;
        var names = owners.Select(owner => owner.Name).Distinct().ToList();
        return names.Count <= most ? string.Join('、', names) : Invariant($"{string.Join('、', names.Take(most))}等 {names.Count} 個單位");
    }

    /// <summary>The act in a few words.</summary>
    public static string Gist(Duty duty)
    {
        const int most = 40;
        return Cut.Line(duty.Action.Length > 0 ? duty.Action : duty.Text, most);
    }
}
