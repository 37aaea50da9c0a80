namespace MeetingBot.Reminders.Rungs;

/// <summary>How far a ladder has come on a day: of each kind of hearer the last rung that was reached, told or not.</summary>
/// <param name="Owner">For whoever owes it.</param>
/// <param name="IsLastDay">Today is the day on which the term's day is told, or that has passed and the term has not.</param>
internal sealed record LadderStanding(Rung? Owner, Rung? Manager, Rung? Above, bool IsLastDay)
{
    public static LadderStanding Nothing { get; } = new(null, null, null, false);

    /// <summary>On which it began anew, where its term was moved.</summary>
    public DateOnly? Began { get; private init; }

    /// <summary>The same, of a term that was moved: its notices are none of those that were told before it moved.</summary>
    /// <param name="told">The day on which the ladder began anew.</param>
    public LadderStanding Again(DateOnly told) => this with
    {
        Began = told,
        Owner = Owner is null ? null : Owner with { Began = told },
        Manager = Manager is null ? null : Manager with { Began = told },
        Above = Above is null ? null : Above with { Began = told },
    };
}
