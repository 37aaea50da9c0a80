using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Tasks.Rulings;

/// <summary>By when a directive is to be done, worked out to a day by the office's own calendar, and what is doubtful about it.</summary>
internal static partial class TermReader
{
    /// <summary>Null where there is no day: none at all, or one that waits for an event. Of what recurs the words, with a day to come.</summary>
    public static Term? Read(Directive directive, DateOnly? held, OfficeDays days)
    {
        var isLegal = IsLegal(directive);
        return directive.Deadline switch
        {
            null => null,
            Deadline.AtTime at => new(at.Date, at.Time, at.Text, at.Why, isLegal),
            Deadline.Recurring recurring when Occurrences.Next(recurring.Rule, held ?? DateOnly.MinValue) is { } first =>
                new(first, null, recurring.Text, recurring.Why, isLegal),
            Deadline.Within { Event: null } within when OfficeDaysOf(within.Rule) is { } many && held is { } from => Counted(within, many, from, days, isLegal),
            { LastDay: { } day } other => new(day, null, other.Text, other.Why, isLegal),
            _ => null,
        };
    }

    public static string? Recurs(Directive directive) =>
        directive.Deadline is Deadline.Recurring recurring && Occurrences.Next(recurring.Rule, DateOnly.MinValue) is not null ? recurring.Rule : null;

    /// <summary>What it waits for, where the minutes give no day.</summary>
    public static string? Awaits(Directive directive) => directive.Deadline switch
    {
        Deadline.BeforeEvent before => before.Text,
        Deadline.Within { Date: null } within => within.Text,
        _ => null,
    };

    /// <summary>What the reader of the minutes doubts about the date of this directive, or about the day of the meeting it counts from.</summary>
    public static string? Doubt(Directive directive, RuledMinutes minutes, int line)
    {
        var text = Fold.Name(directive.Text);
        var own = minutes.Doubts.FirstOrDefault(doubt =>
            doubt.Line >= line && DateWords().IsMatch(doubt.Text) && text.Contains(Fold.Name(doubt.Text), StringComparison.Ordinal));
        return own?.Why ?? (directive.Deadline is Deadline.Within { Event: null, Date: not null } ? HeldDoubt(minutes) : null);
    }

    // 時間：115年1月22日（星期五）, which was a Thursday: what counts from the meeting counts from a day that nobody is sure of.
    private static string? HeldDoubt(RuledMinutes minutes) => minutes.HeldOn is not { } held ? null
        : minutes.Doubts.FirstOrDefault(doubt => WeekdayDoubt.IsOf(doubt, held)) is { } doubt
            ? $"期限自會議日期起算，而會議日期有疑義：{doubt.Why}" : null;

    private static Term Counted(Deadline.Within within, int many, DateOnly held, OfficeDays days, bool isLegal)
    {
        var day = days.Terms.AddOfficeDays(held, many);
        var why = day == within.Date ? within.Why : $"{within.Why}；依本機關調整後的辦公日曆重新推算";
        return new(day, null, within.Text, why, isLegal);
    }

    private static bool IsLegal(Directive directive) =>
        Legal().IsMatch(Width.Half(directive.Text)) || (directive.Deadline is { } deadline && Legal().IsMatch(deadline.Why));

    private static int? OfficeDaysOf(string rule) =>
        WorkingDays().Match(rule) is { Success: true } match ? int.Parse(match.Groups["days"].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^P(?<days>\d{1,4})WD$")]
    private static partial Regex WorkingDays();

    [GeneratedRegex("[年月日號旬底週周]")]
    private static partial Regex DateWords();

    // 法定期限, 依法應於…, 依公職人員財產申報法規定, 依政府採購法第61條, 依…條例; not 依作業辦法, 依此方法.
    [GeneratedRegex(@"法定|依法(?![務律])|依據?[^,。;:]{0,20}?([^作做辦方用看說語想魔]法|條例|法施行細則)(第[^,。;]{1,8}條|之?規定|所定|明定|,)")]
    private static partial Regex Legal();
}
