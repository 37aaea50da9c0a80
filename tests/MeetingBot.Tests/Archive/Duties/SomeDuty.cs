using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Tests.Archive.Duties;

/// <summary>Duties as the tests of the stores need them: each names only what it is about.</summary>
internal static class SomeDuty
{
    public static readonly DateTimeOffset Came = new(2025, 3, 1, 1, 0, 0, TimeSpan.Zero);

    public static Duty Of(string text, string? due = null, DutyState state = DutyState.Open, string? sitting = "局務會議/1", string? doubt = null, params string[] cases) => new(
        0,
        sitting is null ? new Origin.ByHand("chen", "陳主任") : new Origin.Ruling(sitting, "a.txt", "第1次局務會議", "資訊局", null, "參/一", new(3, 9), 4, Authority.Chair),
        text, text, new Ownership.Units(["資訊科"]), due is null ? null : new(Day(due), null, "月底前", "寫明日期"), Came, Came, state, doubt)
    {
        Cases = cases,
    };

    public static DutyEvent Event(string what = "列入待辦") => new(Came, null, null, "會議紀錄", what);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
