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
        var nodes = new Nodes();
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
            parents[i] = [.. nodes.Above(item.Path), .. table.Above(i)];
            nodes.Add(i, item);
        }

        return parents;
    }

    /// <summary>What is told of a node above another: its first line, or as much as fits one.</summary>
    public static string FirstLine(string text) => Cut.Whole(text, Line);

    [GeneratedRegex(@"/案由(\[\d+\])?$")]
    private static partial Regex Cause();

    [GeneratedRegex(@"^/[^/0-9]{0,6}(說明|辦法|擬辦|理由|討論|意見|發言|補充|決議|決定|裁示|結論|指示)(事項)?(\[\d+\])?(/|$)")]
    private static partial Regex OfMotion();

    /// <summary>The nodes seen so far, by path: of each the heading, what was said there last, and the 案由 that stands in it.</summary>
    private sealed class Nodes
    {
        private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> headings = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> causes = new(StringComparer.Ordinal);

        public void Add(int ordinal, AgendaItem item)
        {
            if (item.Kind != ItemKind.Table)
            {
                last[item.Path] = ordinal;
            }

            if (item.Kind == ItemKind.Heading)
            {
                headings[item.Path] = ordinal;
            }
            else if (item.Kind == ItemKind.Motion && Cause().Match(item.Path) is { Success: true } cause)
            {
                causes[item.Path[..cause.Index]] = ordinal;
            }
        }

        // A row of a table, and a paragraph that goes on, have the path of the node they belong to.
        public IEnumerable<int> Above(string path)
        {
            for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
            {
                foreach (var node in At(path[..end]))
                {
                    yield return node;
                }

                // 案由 says what the 說明 and the 決議 behind it are about, though they stand beside it.
                if (causes.TryGetValue(path[..end], out var cause) && OfMotion().IsMatch(path.AsSpan(end)))
                {
                    yield return cause;
                }
            }

            foreach (var own in At(path))
            {
                yield return own;
            }
        }

        private IEnumerable<int> At(string path)
        {
            if (headings.TryGetValue(path, out var heading))
            {
                yield return heading;
            }

            if (last.TryGetValue(path, out var node) && !(headings.ContainsKey(path) && node == heading))
            {
                yield return node;
            }
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
                : item.Path != Path || cells[0] == FirstCell
                    ? new(item.Path, IsNumbered().IsMatch(cells[0]) ? [] : [ordinal], cells[0], ordinal)
                : Rows is [.., var header] && header == Last && (cells.All(Months().IsMatch) || GoesOn(item.Text))
                    ? this with { Rows = [.. Rows, ordinal], Last = ordinal }
                : this with { Last = ordinal };
        }

        public IEnumerable<int> Above(int ordinal) => Rows.Where(row => row < ordinal);

        // ||進度|金額（萬元）| under |標案|預定|契約|
        private static bool GoesOn(string row) => row.StartsWith("||", StringComparison.Ordinal) && !row.Any(char.IsAsciiDigit);

        private static string[] Cells(string text) =>
            text.Split(['|', '│', '｜', ' ', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } cells ? cells : [""];

        [GeneratedRegex(@"^(\d+|[一二三四五六七八九十]+)[年月季]$|^[上下]半年$")]
        private static partial Regex Months();

        // 項次13-1, 3: a row like the others, of a table whose columns nothing names.
        [GeneratedRegex(@"^((項次|編號|案號)?[A-Z]{0,2}\d{1,7}(-\d{1,4}){1,2}|項次\d{1,2}|\d{1,2})$")]
        private static partial Regex IsNumbered();
    }
}
