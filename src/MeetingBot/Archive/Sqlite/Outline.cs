using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive.Sqlite;

/// <summary>Which nodes a node stands under, so that 「依會議結論辦理」 is found by what the matter is called two levels above.</summary>
internal static partial class Outline
{
    private const int Line = 80;

    /// <summary>For each item the ordinals of the items above it, outermost first.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Parents(IReadOnlyList<AgendaItem> items)
    {
        var nodes = new Dictionary<string, int>(StringComparer.Ordinal);
        var table = TableHeader.None;
        var parents = new IReadOnlyList<int>[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item.Kind == ItemKind.Furniture)
            {
                parents[i] = [];
                continue;
            }

            table = table.Next(i, item);
            parents[i] = [.. Above(item.Path, nodes), .. table.Above(i)];
            if (item.Kind != ItemKind.Table)
            {
                nodes[item.Path] = i;
            }
        }

        return parents;
    }

    /// <summary>What is told of a node above another: its first line, or as much as fits one.</summary>
    public static string FirstLine(string text) => Cut.Whole(text, Line);

    // A row of a table, and a paragraph that goes on, have the path of the node they belong to.
    private static IEnumerable<int> Above(string path, Dictionary<string, int> nodes)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
        {
            if (nodes.TryGetValue(path[..end], out var node))
            {
                yield return node;
            }
        }

        if (nodes.TryGetValue(path, out var own))
        {
            yield return own;
        }
    }

    /// <summary>
    /// The rows that name the columns: the first of a table, another that begins like it, and one of months, or of no numbers under an empty
    /// first cell, right below.
    /// </summary>
    /// <param name="Last">The row before the next one; lines drawn between them are no rows.</param>
    private sealed partial record TableHeader(string? Path, IReadOnlyList<int> Rows, string FirstCell, int Last)
    {
        public static TableHeader None { get; } = new(null, [], "", -1);

        public TableHeader Next(int ordinal, AgendaItem item)
        {
            var cells = Cells(item.Text);
            return item.Kind != ItemKind.Table ? None
                : item.Path != Path || cells[0] == FirstCell ? new(item.Path, [ordinal], cells[0], ordinal)
                : Rows[^1] == Last && (cells.All(Months().IsMatch) || GoesOn(item.Text)) ? this with { Rows = [.. Rows, ordinal], Last = ordinal }
                : this with { Last = ordinal };
        }

        public IEnumerable<int> Above(int ordinal) => Rows.Where(row => row < ordinal);

        // ||進度|金額（萬元）| under |標案|預定|契約|
        private static bool GoesOn(string row) => row.StartsWith("||", StringComparison.Ordinal) && !row.Any(char.IsAsciiDigit);

        private static string[] Cells(string text) =>
            text.Split(['|', '│', '｜', ' ', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } cells ? cells : [""];

        [GeneratedRegex(@"^(\d+|[一二三四五六七八九十]+)[年月季]$|^[上下]半年$")]
        private static partial Regex Months();
    }
}
