using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;

namespace MeetingBot.Tasks.Acts;

/// <summary>What came of somebody's act on a duty, or why nothing did. It is kept with the change, to be answered again should the message come again.</summary>
/// <param name="Text">For whoever did it.</param>
/// <param name="InGroup">One line for the group it was done in: no names of those who have not; null where nothing is to be seen there.</param>
internal sealed record Outcome(string Text, string? InGroup = null)
{
    public IReadOnlyList<Button> Buttons { get; init; } = [];

    public IReadOnlyList<Told> Told { get; init; } = [];

    /// <summary>Names of the owners among whom whoever did it must choose first.</summary>
    public IReadOnlyList<string> Which { get; init; } = [];

    /// <summary>Nothing changes.</summary>
    public static (Outcome Outcome, DutyChange? Change) Only(string text) => (new(text), null);
}
