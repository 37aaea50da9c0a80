namespace MeetingBot.Minutes.Reading.Pdf;

/// <summary>
/// Neighbouring lines whose chunks stand under each other. A page has no rows, only ink: a row begins where something stands in the
/// first column, and lines without that belong to the row they stand closer to.
/// </summary>
internal sealed class PdfTable
{
    private const int MostLines = 500; // a page of this many lines was made to keep us busy
    private const double FarBelow = 3.2; // ems from line to line
    private const double HalfLine = 1.1;
    private const double Rule = 0.2; // points: what the ruled line between two rows adds to their distance, at least
    private const double SameSize = 0.15; // of an em: letters of a table's next page are as large as those before
    private const double OtherScript = 0.25; // of an em: how far the middle of digits may be from that of Chinese characters

    private readonly List<PdfLine> lines = [];
    private readonly List<(double Left, double Right)> columns = [];

    public int Lines => lines.Count;

    /// <summary>The table that begins with this line, or null.</summary>
    public static PdfTable? At(IReadOnlyList<PdfLine> page, int first)
    {
        if (!MayBegin(page[first], first + 1 < page.Count ? page[first + 1] : null))
        {
            return null;
        }

        var table = new PdfTable();
        table.TakeFrom(page, first);
        return table.IsConvincing() ? table : null;
    }

    /// <summary>The rest of a table that the page before has cut, or null: its first line has cells under the columns known from there.</summary>
    public static PdfTable? After(PdfTable before, IReadOnlyList<PdfLine> page, int first)
    {
        var table = new PdfTable();
        table.columns.AddRange(before.columns);
        var line = table.Fitted(page[first]);
        var goesOn = line.Chunks.Count > 1
            && !IsNoRow(line)
            && table.HasFirst(line)
            && Math.Abs(line.Em - before.lines[^1].Em) < SameSize * line.Em
            && line.Chunks.Select(chunk => table.ColumnsUnder(chunk).ToList()) is var under
            && under.All(found => found.Count == 1)
            && under.DistinctBy(found => found[0]).Count() == line.Chunks.Count;
        if (!goesOn)
        {
            return null;
        }

        table.TakeFrom(page, first);
        return table.columns.Count == before.columns.Count ? table : null;
    }

    /// <summary>The cells of each row, as many as there are columns.</summary>
    public IEnumerable<string[]> Rows()
    {
        var toNext = BelongingToNext();
        string[]? row = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var begins = (toNext[i] || (HasFirst(lines[i]) && !IsRestOfFirst(i))) && (i == 0 || !toNext[i - 1]);
            if (row is null || begins)
            {
                if (row is not null)
                {
                    yield return row;
                }

                row = new string[columns.Count];
                Array.Fill(row, "");
            }

            foreach (var chunk in lines[i].Chunks)
            {
                var column = ColumnsUnder(chunk).First();
                row[column] += (row[column].Length > 0 ? Wraps.Joint(row[column][^1], chunk.Text[0]) : "") + chunk.Text;
            }
        }

        yield return row!;
    }

    private void TakeFrom(IReadOnlyList<PdfLine> page, int first)
    {
        for (var i = first; i < page.Count; i++)
        {
            var line = Fitted(page[i]);
            if (!Takes(line, i + 1 < page.Count ? page[i + 1] : null))
            {
                return;
            }

            Add(line);
        }
    }

    // A number and its subject may stand closer to each other than two words do: what lies under two columns is cut between them.
    private PdfLine Fitted(PdfLine line) => line.Chunks.All(chunk => ColumnsUnder(chunk).Count() < 2) ? line : line with
    {
        Chunks = [.. line.Chunks.SelectMany(chunk => ColumnsUnder(chunk).Count() > 1 ? chunk.CutBetween(columns) : [chunk])],
    };

    // A header cell of two lines beside one of one line, set in the middle, begins half a line higher.
    private static bool MayBegin(PdfLine line, PdfLine? next) => line.Chunks.Count > 1
        ? !IsNoRow(line)
        : next is not null && next.Chunks.Count > 1 && !IsNoRow(next) && next.Middle - line.Middle < HalfLine * line.Em;

    private bool Takes(PdfLine line, PdfLine? next)
    {
        if (lines.Count == 0)
        {
            return true;
        }

        if (lines.Count == MostLines || columns.Count > TableWriter.MaxColumns || IsNoRow(line))
        {
            return false;
        }

        var isFar = line.Middle - lines[^1].Middle > FarBelow * line.Em;
        var under = line.Chunks.Select(chunk => ColumnsUnder(chunk).ToList()).ToList();
        var met = under.SelectMany(found => found).ToList();
        var crosses = under.Any(found => found.Count > 1) || met.Distinct().Count() < met.Count;

        // One chunk at the left is the paragraph after the table, unless the table goes on below it.
        var isParagraph = line.Chunks.Count == 1 && under[0].FirstOrDefault() == 0
            && (next is null || next.Chunks.Count < 2 || line.Chunks[0].Right > columns[0].Right + line.Em);
        return !isFar && !crosses && !isParagraph;
    }

    private void Add(PdfLine line)
    {
        lines.Add(line);
        foreach (var chunk in line.Chunks)
        {
            var found = ColumnsUnder(chunk).DefaultIfEmpty(-1).First();
            if (found < 0)
            {
                columns.Add((chunk.Left, chunk.Right));
                columns.Sort();
            }
            else
            {
                columns[found] = (Math.Min(columns[found].Left, chunk.Left), Math.Max(columns[found].Right, chunk.Right));
            }
        }
    }

    private IEnumerable<int> ColumnsUnder(PdfChunk chunk) =>
        Enumerable.Range(0, columns.Count).Where(i => chunk.Left < columns[i].Right && columns[i].Left < chunk.Right);

    // Two columns are easily an accident of layout, three hardly.
    private bool IsConvincing()
    {
        var rows = lines.Count(line => line.Chunks.Count > 1);
        return columns.Count is > 1 and <= TableWriter.MaxColumns && rows >= (columns.Count > 2 ? 2 : 3);
    }

    private static bool IsNoRow(PdfLine line) => line.Chunks is [var label, var rest] && NoRows.Contain($"{label.Text}\t{rest.Text}");

    private bool HasFirst(PdfLine line) => ColumnsUnder(line.Chunks[0]).FirstOrDefault(-1) == 0;

    // 項|次 in a column of one letter: closer to the line above than to the row that comes.
    private bool IsRestOfFirst(int i) =>
        i > 0 && i + 1 < lines.Count
        && lines[i].Chunks.Count == 1
        && HasFirst(lines[i - 1])
        && HasFirst(lines[i + 1])
        && lines[i].Middle - lines[i - 1].Middle < lines[i + 1].Middle - lines[i].Middle - Rule;

    private bool[] BelongingToNext()
    {
        var toNext = new bool[lines.Count];
        for (var i = lines.Count - 2; i >= 0; i--)
        {
            var below = lines[i + 1].Middle - lines[i].Middle;
            var above = i > 0 ? lines[i].Middle - lines[i - 1].Middle : double.MaxValue;
            var isEven = lines[i].HasChinese && lines[i + 1].HasChinese && (i == 0 || lines[i - 1].HasChinese);
            var isCloser = below < above - (isEven ? Rule : OtherScript * lines[i].Em);
            toNext[i] = !HasFirst(lines[i]) && isCloser && (toNext[i + 1] || HasFirst(lines[i + 1]));
        }

        return toNext;
    }
}
