using System.Globalization;
using System.Text.RegularExpressions;

namespace MeetingBot.Dialogue.Words;

/// <summary>What follows a command's word, and which page of the list is wanted: 資訊局 第2頁.</summary>
/// <param name="Rest">Without the page.</param>
/// <param name="Page">1 where none is named.</param>
internal sealed partial record PagedWords(string Rest, int Page)
{
    public static PagedWords Of(string text) => PageNumber().Match(text) is { Success: true } match
        ? new(text[..match.Index].TrimEnd(), Math.Max(1, int.Parse(match.Groups["p"].Value, CultureInfo.InvariantCulture)))
        : new(text, 1);

    /// <summary>How a page is asked for.</summary>
    /// <param name="command">What the list is asked for with.</param>
    public static string Said(string command, int page) => string.Create(CultureInfo.InvariantCulture, $"{command} 第{page}頁");

    [GeneratedRegex(@"\s*第\s*(?<p>\d{1,4})\s*頁$")]
    private static partial Regex PageNumber();
}
