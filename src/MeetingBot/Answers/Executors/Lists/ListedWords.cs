using System.Text.RegularExpressions;
using MeetingBot.Answers.Passages;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>
/// The words of a list's line for a day that is no directive's: the sentence that holds it; of a table's row its name and the cell.
/// </summary>
internal static partial class ListedWords
{
    public static string Of(Passage passage, DateMention date)
    {
        var text = passage.Item.Text;
        if (passage.Item.Kind == ItemKind.Table)
        {
            return OfRow(text, date.Text);
        }

        var at = text.IndexOf(date.Text, StringComparison.Ordinal);
        return at < 0 ? text : Sentences.Of(text).Where(one => one.Start <= at && at < one.End).Select(one => text[one.Start..one.End])
            .FirstOrDefault() ?? text;
    }

    /// <summary>Without the bars of a table; what stands in the minutes may begin with them.</summary>
    public static string Plain(string text) => text.AsSpan().ContainsAny('|', '│') ? string.Join(' ', Cells(text)) : text;

    private static string OfRow(string row, string date)
    {
        List<string> cells = [.. Cells(row)];
        var name = cells.Find(cell => !NumberCell().IsMatch(cell));
        var dated = cells.Find(cell => cell.Contains(date, StringComparison.Ordinal));
        return name is null || dated is null || name == dated ? string.Join(' ', cells) : $"{name}：{dated}";
    }

    private static string[] Cells(string row) =>
        row.Split(row.AsSpan().ContainsAny('|', '│') ? ['|', '│']
            : [' ', '\t', '　'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"^[0-9\-.、()（）]+$|^第[一二三四五六七八九十0-9]+案$")]
    private static partial Regex NumberCell();
}
