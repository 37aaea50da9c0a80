using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Reading;

/// <summary>Writes a table, each row a line with tabs between its cells. Merged cells are written once and repeat in the record.</summary>
/// <param name="isInCell">The table stands in a cell of a record: it becomes part of that cell's text, without records of its own.</param>
internal sealed class TableWriter(SourceWriter writer, bool isInCell)
{
    /// <summary>More columns than any minutes have: a guard against files that claim millions.</summary>
    public const int MaxColumns = 64;

    private readonly List<RawRow> rows = [];
    private (TextSpan Span, int Rows)[] above = [];
    private List<(TextSpan Span, int Rows)> current = [];
    private int rowStart;
    private int cellStart;
    private bool isFrame;
    private bool isRecordOpen;

    public IReadOnlyList<RawRow> Rows => rows;

    /// <summary>A row is open whose text stays on one line.</summary>
    public bool IsInRecord => isInCell || isRecordOpen;

    /// <param name="frames">The row only arranges text (one cell, or tables within): its paragraphs are lines like any other.</param>
    public void BeginRow(bool frames)
    {
        isFrame = frames;
        isRecordOpen = !frames;
        rowStart = writer.Position;
        current = [];
    }

    public void BeginCell()
    {
        FillFromAbove();
        if (!isFrame && current.Count > 0)
        {
            Part();
        }

        cellStart = writer.Position;
    }

    public void EndCell(int columns, int rowCount)
    {
        if (isFrame)
        {
            writer.BreakLine();
        }
        else
        {
            writer.TrimBlanks(cellStart);
        }

        var span = new TextSpan(cellStart, writer.Position);
        for (var i = 0; i < Math.Max(1, columns) && current.Count < MaxColumns; i++)
        {
            current.Add((span, rowCount));
        }
    }

    /// <summary>A cell that an earlier row's cell reaches down into, where the file says so cell by cell.</summary>
    public void RepeatFromAbove(int columns)
    {
        if (!isFrame && current.Count > 0)
        {
            Part();
        }

        for (var i = 0; i < Math.Max(1, columns) && current.Count < MaxColumns; i++)
        {
            current.Add(current.Count < above.Length ? above[current.Count] with { Rows = 1 } : (new(writer.Position, writer.Position), 1));
        }
    }

    public void EndRow(bool isHeader)
    {
        FillFromAbove();
        isRecordOpen = false;
        if (isFrame || isInCell)
        {
            writer.BreakLine();
        }
        else
        {
            if (current.Count > 0)
            {
                rows.Add(new(new(rowStart, writer.Position), [.. current.Select(c => c.Span)], isHeader));
            }

            writer.Mark('\n');
        }

        above = [.. current];
    }

    private void Part() => writer.Mark(isInCell ? ' ' : '\t');

    // A cell that spans N rows stands in the next N - 1 without being in the file there.
    private void FillFromAbove()
    {
        while (current.Count < above.Length && above[current.Count].Rows > 1)
        {
            if (!isFrame && current.Count > 0 && above[current.Count].Span != above[current.Count - 1].Span)
            {
                Part();
            }

            current.Add((above[current.Count].Span, above[current.Count].Rows - 1));
        }
    }
}
