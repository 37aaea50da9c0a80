using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Tasks;

/// <summary>What is owed again and again (例行事項): when next, and what becomes of a duty when its next occurrence begins.</summary>
internal static partial class Occurrences
{
    /// <summary>The first day of an RFC 5545 rule that is later than this one; null when nobody here writes such a rule.</summary>
    public static DateOnly? Next(string rule, DateOnly after) => RecurrenceRule.Parse(rule)?.Next(after);

    /// <summary>Finds 每月10日前, 每週五, 每季末, 每年3月底前, 每半年, 每月5日、20日前 in what somebody typed.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out Recurring? found)
    {
        found = null;
        int[] places = [.. Enumerable.Range(0, text.Length).Where(at => !char.IsWhiteSpace(text[at]))]; // 每月 10 日前
        var tight = string.Concat(places.Select(at => text[at]));
        if (RecurrenceFinder.Find(tight) is not var (rule, start, end))
        {
            return false;
        }

        if (rule.Contains("BYMONTHDAY=", StringComparison.Ordinal) && More().Match(tight, end) is { Success: true } more)
        {
            rule += string.Concat(more.Groups["day"].Captures.Select(day => "," + Number(day.Value)));
            end += more.Length;
        }

        end += Tail().Match(tight, end).Length;
        if (RecurrenceRule.Parse(rule) is not { } read || !Exists(read) || OtherDay().IsMatch(tight, end))
        {
            return false;
        }

        var (first, behind) = (places[start], places[end - 1] + 1);
        found = new(rule, text[first..behind], first, behind);
        return true;
    }

    /// <summary>
    /// The duty with its next occurrence: when all have finished the one that is owed, or when the next one's first rung begins while it is
    /// still open; then the history says so, and it counts as a slip of those who have not. Null while nothing is to change.
    /// </summary>
    /// <param name="owners">Whose it is today.</param>
    /// <param name="firstRung">Of its ladder: how many office days before the day it begins.</param>
    public static DutyChange? Roll(HeldDuty held, IReadOnlyList<Owner> owners, DateTimeOffset now, OfficeDays days, int firstRung)
    {
        if (held.Duty is not { IsOpen: true, IsDoubtful: false, Recurs: { } text, Term: { } term } || RecurrenceRule.Parse(text) is not { } rule)
        {
            return null;
        }

        var today = now.InTaipei().Day;
        var states = owners.Select(owner => held.ShareOf(owner.Key).State).ToList();
        var isFinished = states.Contains(ShareState.Done) && !states.Contains(ShareState.Open);
        if ((!isFinished && !IsOver(term.Day)) || rule.Next(term.Day) is not { } next)
        {
            return null;
        }

        while (IsOver(next) && rule.Next(next) is { } later)
        {
            next = later; // after an outage nobody is asked for what they were never told of
        }

        // Told when its ladder begins, not on the morning after the last one was finished.
        var begins = days.Terms.AddOfficeDays(next, -firstRung).InTaipei(TimeOnly.MinValue);
        var moved = held.Duty with
        {
            Term = term with { Day = next, Why = $"每期的期限，{RocDate.Write(term.Day)}的下一期" },
            TermSince = begins > now ? begins : now,
            RuledDay = null,
        };
        var said = $"{RocDate.Write(term.Day)}這一期{(isFinished ? "完成" : "未完成")}，下一期為{RocDate.Write(next)}";
        return new(
            moved, [.. Fresh(held, owners, isFinished)], [], [.. held.Requests.Where(request => request.Extend is null)], [new(now, null, null, Whence.Program, said)]);

        // Overdue once, before the next one takes its place; what comes every day has no time for that.
        bool IsOver(DateOnly day) => rule.Next(day) is { } following
            && today >= Earlier(following, Later(days.Terms.AddOfficeDays(following, -firstRung), days.Terms.AddOfficeDays(day, 1).AddDays(1)));
    }

    // Who handed their part over has handed over the next one too.
    private static IEnumerable<Share> Fresh(HeldDuty held, IReadOnlyList<Owner> owners, bool isFinished) =>
        from key in owners.Select(owner => owner.Key).Concat(held.Shares.Keys).Distinct()
        let share = held.ShareOf(key)
        where share.State is ShareState.Open or ShareState.Done
        let slips = isFinished || share.State == ShareState.Done ? 0 : share.Slips + 1
        let fresh = new Share(key, Slips: slips, IsTakenOver: share.IsTakenOver)
        where fresh != share
        select fresh;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    // 每年2月30日 is nobody's day; the 31st of every month is the last of the short ones.
    private static bool Exists(RecurrenceRule rule) =>
        rule.MonthDays.All(day => day is -1 or (>= 1 and <= 31) && rule.Months.All(month => day <= DateTime.DaysInMonth(2024, month)));

    private static string Number(string written) =>
        ChineseNumeral.TryParse(written, out var number) ? number.ToString(CultureInfo.InvariantCulture) : "0";

    // 每月5日、20日前
    [GeneratedRegex(@"\G([、及和與,](?<day>\d{1,2}|[一二三四五六七八九十]{1,3})[日號])+")]
    private static partial Regex More();

    // 每季末, 每季底前, 每月月底前, 每半年結束前
    [GeneratedRegex(@"\G度?(結束|末|底)?(以前|之前|前)?")]
    private static partial Regex Tail();

    // 每月32日前, 每季10日前: a day that the rule does not have
    [GeneratedRegex(@"\G(\d+|[一二三四五六七八九十]+)[日號]")]
    private static partial Regex OtherDay();
}
