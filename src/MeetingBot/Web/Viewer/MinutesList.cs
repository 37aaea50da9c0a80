namespace MeetingBot.Web.Viewer;

/// <summary>A page of the list: groups of one body and kind of meeting, each with its meetings, newest first.</summary>
/// <param name="IsMore">There are further pages.</param>
/// <param name="IsCut">Only the newest were searched.</param>
internal sealed record MinutesList(ListOrder Order, IReadOnlyList<SeriesGroup> Groups, bool IsMore, bool IsCut);
