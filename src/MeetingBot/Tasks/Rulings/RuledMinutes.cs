using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Tasks.Rulings;

/// <summary>Of one meeting's minutes, what duties come from and what becomes of those of earlier meetings.</summary>
/// <param name="Tasks">Directives of kind task, whoever gave them, in reading order.</param>
/// <param name="Passages">Those of the tasks; all of them where words of these minutes are corrected, or correct others.</param>
internal sealed record RuledMinutes(
    MeetingEntry Meeting,
    IReadOnlyList<DirectiveEntry> Tasks,
    IReadOnlyList<CaseStatement> Cases,
    IReadOnlyList<Doubt> Doubts,
    IReadOnlyDictionary<long, Passage> Passages)
{
    public string File => Meeting.File;

    public DateOnly? HeldOn => Meeting.Header.HeldAt?.Day;

    /// <summary>白鯨市政府秘書處第12次處務會議.</summary>
    public string Name => MeetingWords.Full(new(File, Meeting.Header, [], [0]));

    public LaterWord Says(string words) => new(SittingKey.Of(Meeting), File, Name, HeldOn, words);
}
