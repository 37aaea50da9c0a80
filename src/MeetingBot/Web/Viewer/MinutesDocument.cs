using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Tasks.Rulings;

namespace MeetingBot.Web.Viewer;

/// <summary>A file of minutes with everything its page shows, of one generation.</summary>
/// <param name="Doubts">Each with the passage it is about; all by the passage's id.</param>
/// <param name="Earlier">The meeting of the series before it.</param>
/// <param name="Furniture">Lines that are in no passage: page numbers, letterheads, a web page's navigation.</param>
internal sealed record MinutesDocument(
    MeetingEntry Meeting,
    long Generation,
    string Text,
    IReadOnlyList<Passage> Passages,
    ILookup<long, Directive> Directives,
    ILookup<long, DateMention> Dates,
    ILookup<long, Doubt> Doubts,
    ILookup<long, CaseStatement> Statements,
    IReadOnlyList<CaseTrail> Cases,
    IReadOnlyList<LaterCorrection> Corrections,
    MeetingEntry? Earlier,
    MeetingEntry? Later,
    IReadOnlyList<string> Furniture);
