using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Outline;
using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Parsing;

/// <summary>The door of the room: text in, a meeting and its doubts out. Never throws on content, never drops a character.</summary>
public static class MinutesParser
{
    public static MinutesFile Parse(SourceText source) => Parse(source, OfficeCalendar.Published);

    public static MinutesFile Parse(SourceText source, OfficeCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (blocks, furniture) = Outline(source);
        return new MeetingReader(source, calendar, furniture, blocks).Read();
    }

    // Apart, so that the lines can go before the meeting is read: they weigh more than all that is made of them.
    private static (List<Block> Blocks, List<Line> Furniture) Outline(SourceText source)
    {
        var lines = LineReader.Read(source);
        FurnitureFinder.Mark(lines);
        var blocks = new BlockReader(source.Text, lines).Read();
        OutlineReader.Read(blocks);
        return (blocks, lines.FindAll(l => l.IsFurniture));
    }
}
