namespace MeetingBot.Web.Viewer;

/// <summary>Cuts a row of a table at what its format put between cells: tabs, or the bars of Markdown.</summary>
internal static class TableCells
{
    /// <summary>Where each cell stands in the source, without the blanks around it; one for a row that cannot be cut.</summary>
    public static IReadOnlyList<(int Start, int End)> Of(string source)
    {
        var separator = source.Contains('\t', StringComparison.Ordinal) ? '\t' : source.StartsWith('|') && source.EndsWith('|') && source.Length > 2 ? '|' : '\0';
        if (separator == '\0')
        {
            return [(0, source.Length)];
        }

        var cells = new List<(int, int)>();
        var (from, to) = separator == '|' ? (1, source.Length - 1) : (0, source.Length);
        while (from <= to)
        {
            var next = source.IndexOf(separator, from, to - from);
            var end = next < 0 ? to : next;
            cells.Add(Trimmed(source, from, end));
            from = end + 1;
        }

        return cells;
    }

    private static (int, int) Trimmed(string source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}
