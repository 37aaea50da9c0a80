namespace MeetingBot.Reminders.Rungs;

/// <summary>How far a ladder has come on a day: of each kind of hearer the last rung that was reached, told or not.</summary>
/// <param name="Owner">For whoever owes it.</param>
/// <param name="IsLastDay">Today is the day on which the term's day is told, or that has passed and the term has not.</param>
internal sealed record LadderStanding(Rung? Owner, Rung? Manager, Rung? Above, bool IsLastDay)
{
    private DateOnly? began;

    public static LadderStanding Nothing { get; } = new(null, null, null, false);

    /// <summary>The same, of a term that was moved: its notices are none of those that were told before it moved.</summary>
    /// <param name="told">The day on which the ladder began anew.</param>
    public LadderStanding Again(DateOnly told)
    {
        var moved = this with { began = told };
        return moved with { Owner = moved.Mark(Owner), Manager = moved.Mark(Manager), Above = moved.Mark(Above) };
    }

    /// <summary>A rung as one of this ladder.</summary>
    public Rung? Mark(Rung? rung) => began is { } day ? rung?.On(day) : rung;
}
