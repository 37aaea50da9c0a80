using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Answers.Words;

/// <summary>
/// A text in the one spelling in which question and minutes are compared: folded, no blanks but the one between two Latin words, 第十二次 as
/// 第12次, 七月份 as 7月份.
/// </summary>
internal static partial class Plain
{
    private static readonly SearchValues<char> Counted = SearchValues.Create("第年月日");

    public static string Of(string? text)
    {
        var folded = WithoutBlanks(Fold.Of(text));
        return folded.AsSpan().IndexOfAny(Counted) >= 0 ? Numeral().Replace(folded, Digits) : folded;
    }

    private static string WithoutBlanks(string folded)
    {
        var plain = new StringBuilder(folded.Length);
        for (var at = 0; at < folded.Length; at++)
        {
            if (!char.IsWhiteSpace(folded[at]) && !PartsThousands(folded, at))
            {
                var isNextWord = at > 0
                    && char.IsAsciiLetter(folded[at])
                    && char.IsWhiteSpace(folded[at - 1])
                    && plain.Length > 0
                    && char.IsAsciiLetter(plain[^1]);
                _ = (isNextWord ? plain.Append(' ') : plain).Append(folded[at]);
            }
        }

        return plain.ToString();
    }

    // 1,850萬 is 1850萬; 3,5 are two numbers.
    private static bool PartsThousands(string text, int at) =>
        text[at] == ',' && at > 0 && char.IsAsciiDigit(text[at - 1])
        && at + 3 < text.Length && text.AsSpan(at + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));

    private static string Digits(Match match) =>
        ChineseNumeral.Read(match.Value, out var number) == match.Length
            ? number.ToString(CultureInfo.InvariantCulture)
            : match.Value;

    [GeneratedRegex("(?<=第)[一二三四五六七八九十百零〇]+|(?<![個幾數半一二三四五六七八九十百零〇])[一二三四五六七八九十百零〇]+(?=[年月日])")]
    private static partial Regex Numeral();
}
