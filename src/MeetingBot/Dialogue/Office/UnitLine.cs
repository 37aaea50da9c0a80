using System.Globalization;
using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;

namespace MeetingBot.Dialogue.Office;

/// <summary>An open part of a duty in the list of a unit.</summary>
/// <param name="Unit">Whose it is; of staff, the unit they are of.</param>
/// <param name="Due">Null where there is no day.</param>
/// <param name="Open">How many of the staff have not finished; null where it is the unit's own part.</param>
internal sealed record UnitLine(string Unit, HeldDuty Held, Owner Owner, DateOnly? Due, int? Open = null)
{
    public bool IsOverdue(DateOnly today) => Due < today;

    /// <summary>待辦 57：114年12月1日（一）（已逾期2天），交年度報告（…）.</summary>
    public string Words(DateOnly today)
    {
        var due = Due is { } day ? DayOf(Held, Owner, day, today) : "沒有期限";
        var people = Open is { } open ? string.Create(CultureInfo.InvariantCulture, $"，{open} 人未完成") : "";
        return $"{DutySpeech.Number(Held.Duty.Number)}：{due}{people}，{DutySpeech.Short(Held.Duty)}（{DutySpeech.From(Held.Duty)}）";
    }

    /// <summary>114年12月3日（三）（還有2天，已展延 1 次，原訂期限114年12月1日（一））.</summary>
    public static string DayOf(HeldDuty held, Owner owner, DateOnly due, DateOnly today)
    {
        var share = held.ShareOf(owner.Key);
        string?[] notes =
        [
            DaysLeft.Words(due, today),
            StateWords.Extension(held.Duty, share),
            share.PausedUntil > today ? $"暫停提醒到{RocDate.Write(share.PausedUntil.Value)}" : null,
        ];
        return $"{RocDate.Write(due)}（{string.Join('，', notes.OfType<string>())}）";
    }
}
