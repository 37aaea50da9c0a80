using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>What stands around a sentence, from near to far, each in the one spelling for comparing.</summary>
internal readonly struct Surroundings(MeetingText meeting, Passage passage)
{
    public string Passage { get; } = Plain.Of(passage.Item.Text);

    /// <summary>Headings, unit, speaker, the header of a table.</summary>
    public string Above { get; } = meeting.Above(passage);

    /// <summary>The rest of its agenda item.</summary>
    public string Scope { get; } = meeting.Scope(passage);

    /// <summary>A ruling on the item, and no row nor report.</summary>
    public bool IsRuling { get; } = passage.Item.Kind == ItemKind.Resolution;

    /// <summary>The passages right before it.</summary>
    public string Before { get; } = meeting.Before(passage);

    /// <summary>What the meeting is called.</summary>
    public string Title { get; } = meeting.Title;

    public string Body { get; } = Fold.Name(meeting.Meeting.Header.Body);
}
