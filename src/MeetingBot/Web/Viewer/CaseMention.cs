using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Web.Viewer;

/// <summary>That a meeting says something of a tracked case, and where.</summary>
internal sealed record CaseMention(MeetingEntry Meeting, Passage Passage, CaseStatement Said);
