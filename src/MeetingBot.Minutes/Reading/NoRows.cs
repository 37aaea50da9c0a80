using System.Text.RegularExpressions;

namespace MeetingBot.Minutes.Reading;

/// <summary>Lines with gaps that are no rows of a table, however well they stand under each other.</summary>
internal static partial class NoRows
{
    /// <summary>A line of a table of contents; a label with its value (主席：… 紀錄：…); a number with its paragraph.</summary>
    /// <param name="line">With tabs for gaps.</param>
    public static bool Contain(ReadOnlySpan<char> line) => Pattern().IsMatch(line);

    [GeneratedRegex(@"(\.{3,}|…+|·{3,})\s*\t|^\s*[^\t：:]{1,12}[：:]"
        + @"|^\s*([（(]?[〇零一二三四五六七八九十百壹貳參肆伍陸柒捌玖拾甲乙丙丁戊己庚辛壬癸\d]{1,4}[、.．)）]|[-*•●①-⑳])\s*\t", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
