using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Tells which table row a line belongs to; asked in reading order.</summary>
internal sealed class RowFinder(IReadOnlyList<TableRow> rows)
{
    private int next;

    public int? RowAt(int start, int end)
    {
        while (next < rows.Count && rows[next].Span.End <= start)
        {
            next++;
        }

        return next < rows.Count && rows[next].Span.Start < end ? next : null;
    }
}
