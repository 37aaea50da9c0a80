using MeetingBot.Archive.Duties;

namespace MeetingBot.Tasks.Rulings;

/// <summary>A duty as the minutes have it, read from all meetings of its kind together: what it should be, whatever is kept of it.</summary>
/// <param name="Term">Of one that recurs its words only: the day is the next occurrence.</param>
/// <param name="RuledDay">Its own minutes' day, before later ones moved it.</param>
/// <param name="Doubt">What a person must settle first.</param>
/// <param name="Fate">What later meetings made of it: Done or Superseded; null where they leave it to people.</param>
/// <param name="ReplacedBy">Place in the list of the one that stands in its place.</param>
/// <param name="Released">Keys of owners whose part later meetings released.</param>
/// <param name="WithoutDate">Its text without blanks and the words of its term: what makes it the same sentence with another day.</param>
internal sealed record Ruling(
    Origin.Ruling Origin,
    string Text,
    string Action,
    Ownership Owners,
    Term? Term,
    string? Recurs,
    string? Awaits,
    DateOnly? RuledDay,
    string? Doubt,
    IReadOnlyList<string> Cases,
    IReadOnlyList<LaterWord> Later,
    DutyState? Fate,
    int? ReplacedBy,
    IReadOnlyList<string> Released,
    string WithoutDate)
{
    /// <summary>What must be done by a day, once or again and again.</summary>
    public bool IsDated => Term is not null;
}
