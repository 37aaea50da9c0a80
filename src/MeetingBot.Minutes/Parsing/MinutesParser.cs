using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Parsing;

/// <summary>The door of the room: text in, a meeting and its doubts out. Never throws on content, never drops a character.</summary>
public static class MinutesParser
{
    public static MinutesFile Parse(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var meeting = new Meeting(null, null, null, null, null, null, null, null, null, null, [], null, [], [], [], []);
        return new(source.File, meeting, source.Doubts, [0]);
    }
}
