using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>The cells of a row of a table, as the file parts them: by tabs or bars.</summary>
internal static partial class TableCells
{
    private const int ShortestParagraph = 4;

    /// <returns>With what each column is called; none for what is no row, or whose cells the file does not part.</returns>
    public static IReadOnlyList<TableCell> Of(MeetingText meeting, Passage row)
    {
        var cells = Split(row);
        var headers = meeting.HeaderRows(row).Select(Split).Where(names => names.Count == cells.Count).ToList();
        var unit = headers.Count > 0 ? TableUnit.Of(meeting, row) : null;
        return [.. cells.Select((text, i) => new TableCell(Column(headers, i, row), text) { Unit = unit })];
    }

    /// <summary>A row of 機關│件數│機關│件數 is two records.</summary>
    public static IReadOnlyList<IReadOnlyList<TableCell>> Records(IReadOnlyList<TableCell> cells)
    {
        for (var width = 2; width <= cells.Count / 2; width++)
        {
            if (cells.Count % width == 0
                && cells[0].Column.Length > 0
                && cells.Index().All(c => c.Item.Column == cells[c.Index % width].Column))
            {
                return [.. cells.Chunk(width)];
            }
        }

        return [cells];
    }

    /// <summary>What stands in the cells, empty ones too.</summary>
    public static IReadOnlyList<string> Split(Passage row)
    {
        if (row.Item.Kind != ItemKind.Table)
        {
            return [];
        }

        var isMarkdown = row.Source.TrimStart().StartsWith('|');
        var cells = isMarkdown ? Bar().Split(row.Source.Trim()) : Drawn(row.Source);
        return cells.Length < 2 ? [] : [.. (isMarkdown ? cells[1..^(cells[^1].Length == 0 ? 1 : 0)] : cells).Select(Clean)];
    }

    // Parted by tabs, by bars, or by the lines of a drawn box, whose outer ones part nothing.
    private static string[] Drawn(string source) =>
        source.Contains('│', StringComparison.Ordinal) ? source.Trim().Trim('│').Split('│')
        : source.Contains('\t', StringComparison.Ordinal) ? source.Split('\t')
        : source.Split('｜', '|');

    // 進度 under 預定: a name spelt over two rows is one; of 7月 under 112年 the month is told.
    private static string Column(List<IReadOnlyList<string>> headers, int column, Passage row)
    {
        var names = headers.Select(header => Grounded(header[column], row)).Where(name => name.Length > 0).Distinct().ToList();
        return names is [.., [>= '0' and <= '9', ..] month] ? month : string.Concat(names);
    }

    // A long header is above its rows by its beginning alone; what a row is not known to stand under is not told of it.
    private static string Grounded(string column, Passage row) =>
        row.Heading.Any(line => Plain.Of(line).Contains(Plain.Of(column), StringComparison.Ordinal)) ? column : "";

    // The paragraphs of a long cell stay apart; a word that a narrow column broke is one word.
    private static string Clean(string cell)
    {
        var parts = Mark().Replace(cell, "$1").Split('\u2028', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var areParagraphs = parts.All(part => part.Length >= ShortestParagraph && char.IsLetterOrDigit(part[^1]));
        return Blank().Replace(string.Join(areParagraphs ? "；" : "", parts).Trim(), "").TrimEnd('。');
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    // **bold**, and \| for a bar inside a cell.
    [GeneratedRegex(@"\*\*|\\([|*_.-])")]
    private static partial Regex Mark();

    // Beside a Chinese character a blank says nothing.
    [GeneratedRegex(@"(?<=[^\x00-\x7F])\s+|\s+(?=[^\x00-\x7F])")]
    private static partial Regex Blank();
}
