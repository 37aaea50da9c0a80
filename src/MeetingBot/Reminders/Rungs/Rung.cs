using System.Globalization;

namespace MeetingBot.Reminders.Rungs;

/// <summary>One step of a duty's ladder (提醒階).</summary>
/// <param name="Number">Office days before or after the term; 0 where nothing is counted.</param>
/// <param name="Ordinal">The second weekly notice is another than the first.</param>
/// <param name="Day">On which it is told: an opening, or the day from which on the next opening tells it.</param>
internal sealed record Rung(RungKind Kind, int Number, int Ordinal, DateOnly Day)
{
    /// <summary>The day on which its ladder began anew, when the term was moved: its notices are none of those told before. Else null.</summary>
    public DateOnly? Began { get; init; }

    /// <summary>As notices name it: told, before-7, day, overdue-1.</summary>
    public string Name => Kind is RungKind.Before or RungKind.Overdue or RungKind.Manager or RungKind.Above
        ? string.Create(CultureInfo.InvariantCulture, $"{Word(Kind)}-{Number}")
        : Word(Kind);

    /// <summary>Says once more what was said: on the way to the term, or again after it.</summary>
    public bool IsOnceMore => Kind == RungKind.Before || (Kind == RungKind.Overdue && Ordinal > 1);

    private static string Word(RungKind kind) => kind switch
    {
        RungKind.Told => "told",
        RungKind.Before => "before",
        RungKind.Day => "day",
        RungKind.Overdue => "overdue",
        RungKind.Manager => "manager",
        RungKind.Above => "above",
        RungKind.Wish => "wish",
        RungKind.Weekly => "weekly",
        RungKind.Doubt => "doubt",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
