using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Title, time and place, or the list of those present.</summary>
internal static class HeaderRegions
{
    public static (Region Region, ItemKind Kind) Of(List<Block> blocks, int i)
    {
        for (var j = i; j >= 0 && blocks[j].Region is Region.Header or Region.Attendance; j--)
        {
            if (blocks[j].Label is { } label)
            {
                return label.Kind == LabelKind.Attendance && (j == i || blocks[i].Label is null) ? (Region.Attendance, ItemKind.Attendance) : (Region.Header, ItemKind.Header);
            }
        }

        return (Region.Header, ItemKind.Header);
    }
}
