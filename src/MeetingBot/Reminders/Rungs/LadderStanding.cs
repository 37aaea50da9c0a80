namespace MeetingBot.Reminders.Rungs;

/// <summary>How far a ladder has come on a day: of each kind of hearer the last rung that was reached, told or not.</summary>
/// <param name="Owner">For whoever owes it.</param>
/// <param name="IsLastDay">Today is the day on which the term's day is told, or that has passed and the term has not.</param>
internal sealed record LadderStanding(Rung? Owner, Rung? Manager, Rung? Above, bool IsLastDay)
{
    public static LadderStanding Nothing { get; } = new(null, null, null, false);
}
