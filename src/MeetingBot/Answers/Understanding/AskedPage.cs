using System.Globalization;
using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>Which page of a list a question wants, and the question without it: 資訊局有哪些到期 第2頁; 更多 alone is the second.</summary>
internal sealed partial record AskedPage(string Rest, int? Page)
{
    public static AskedPage In(string text) =>
        AtEnd().Match(text) is { Success: true } page
            ? new(text[..page.Index].TrimEnd(' ', '，', ',', '的'),
                Math.Max(1, int.Parse(page.Groups["p"].ValueSpan, CultureInfo.InvariantCulture)))
        : More().IsMatch(text) ? new("", 2)
        : new(text, null);

    [GeneratedRegex(@"[，,]?\s*(的|看)?第\s*(?<p>[0-9]{1,3})\s*頁(呢|有什麼|有哪些)?\s*[？?。]?$")]
    private static partial Regex AtEnd();

    [GeneratedRegex("^(看?更多|下一頁|(那|看)?其餘的?(呢|有哪些)?|(那|看)?剩下的?(呢|有哪些)?|還有呢|繼續)[？?。]?$")]
    private static partial Regex More();
}
