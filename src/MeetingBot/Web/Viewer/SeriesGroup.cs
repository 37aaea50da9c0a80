using MeetingBot.Archive;

namespace MeetingBot.Web.Viewer;

/// <param name="Shown">The newest, or those that were searched for.</param>
internal sealed record SeriesGroup(SeriesEntry Series, IReadOnlyList<MeetingEntry> Shown);
