using System.Text.RegularExpressions;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Answers.Words;

/// <summary>A side of a number: 未滿40歲, 40歲以上.</summary>
internal readonly partial record struct Bound(int Number, string Unit, bool IsUnder)
{
    /// <summary>What lies on the other side.</summary>
    public Bound Opposite => this with { IsUnder = !IsUnder };

    public static IReadOnlyCollection<Bound> In(string text) => [.. Sides().Matches(text).Select(Of).OfType<Bound>()];

    private static Bound? Of(Match side) =>
        ChineseNumeral.TryParse(side.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), out var number)
            ? new(number, side.Groups["u"].Value, side.Groups["under"].Success)
            : null;

    [GeneratedRegex("""
          ((?<under>未滿|不滿|(?<![不未無])不到|[未不]達|[未不]足|(?<!不得|[不未])(低|少|小)於|(不得?|不可|不能|未|沒有?)(超過|逾|高於|多於|大於))|(?<over>(?<![未不])(超過|
              逾(?!期)|年?滿)|(?<![不得可能])(高|多|大)於|不得?(低|少|小)於))\s*(?<n>[0-9][0-9,]*|[一二兩三四五六七八九十百千]+)\s*(?<u>[百千萬億]?[\u4e00-\u9fff%％])
        | (?<n>[0-9][0-9,]*|[一二兩三四五六七八九十百千]+)\s*(?<u>[百千萬億]?[\u4e00-\u9fff%％])[\u4e00-\u9fff]?((?<under>以下|[以之]內|不到)|(?<over>以上|
              起跳))
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Sides();
}
