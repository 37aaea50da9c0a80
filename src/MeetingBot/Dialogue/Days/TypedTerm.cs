using System.Globalization;
using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks;

namespace MeetingBot.Dialogue.Days;

/// <summary>By when, as somebody typed it.</summary>
/// <param name="Wrong">In words for whoever typed it; null where the term is known.</param>
/// <param name="Recurs">RFC 5545, where it recurs.</param>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="End">Behind it.</param>
internal sealed record TypedTerm(Term? Term, string? Recurs, string? Wrong, string Words, int Start, int End)
{
    private const int MostYears = 10;

    /// <summary>Null when the text names no day at all.</summary>
    public static TypedTerm? Of(string text, DateOnly today)
    {
        var days = TypedDays.Find(text, today, YearSense.Coming);

        // 12/25前交每月報表 recurs in what is handed in, not in when.
        return Occurrences.TryRead(text, out var recurring) && (days is null || (IsBound(recurring) && recurring.Start < days.Start))
            ? Recurring(recurring, today)
            : days is null ? null : Dated(days, today);
    }

    private static bool IsBound(Recurring recurring) =>
        recurring.Rule.Contains("BY", StringComparison.Ordinal) || recurring.Words.EndsWith('前') || recurring.Words.EndsWith('末') || recurring.Words.EndsWith('底');

    private static TypedTerm? Recurring(Recurring found, DateOnly today) =>
        Occurrences.Next(found.Rule, today.AddDays(-1)) is { } first
            ? new(new(first, null, found.Words, $"「{found.Words}」，每期的期限"), found.Rule, null, found.Words, found.Start, found.End)
            : null;

    private static TypedTerm Dated(TypedDays days, DateOnly today)
    {
        var wrong = days switch
        {
            { IsNoDay: true } => $"「{days.Words.Trim()}」沒有這一天，請再確認日期。",
            { To: null } => $"「{days.Words}」看不出期限是哪一天，請寫成 12/25前。",
            { To: { } to } when to < today => $"「{days.Words}」是{RocDate.Write(to)}，已經過了。期限請寫今天或以後的日期。",
            { To: { } to } when to > today.AddYears(MostYears) => $"「{days.Words}」是{RocDate.Write(to)}，太遠了，請再確認日期。",
            _ => null,
        };
        var term = wrong is null
            ? new Term(days.To!.Value, days.Time, days.Words, string.Create(CultureInfo.InvariantCulture, $"「{days.Words}」，{RocDate.Write(today)}交辦時指定"))
            : null;
        return new(term, null, wrong, days.Words, days.Start, days.End);
    }
}
