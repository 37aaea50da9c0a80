using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Checking.Wording;

/// <summary>Cuts a text into tokens: quotation marks away, numerals of every form as digits, days by what they mean.</summary>
internal static partial class Tokens
{
    private const string Measures = "週周日月年天人名位件案場項元處所校次份門套臺台棟樓條款點小個季成期則梯劑里頁隻輛戶班間組級";
    private const string Left = "「」『』《》〈〉“”\"'　 \t\r";

    public static bool IsMeasure(char letter) => Measures.Contains(letter, StringComparison.Ordinal);

    /// <param name="held">From which day a date without a year counts.</param>
    public static IReadOnlyList<Token> Of(string text, DateOnly? held)
    {
        var tokens = new List<Token>(text.Length);
        var half = Width.Half(text);
        var dates = DateFinder.Find(text, held).ToDictionary(date => date.Span.Start);
        for (var at = 0; at < text.Length;)
        {
            at = dates.TryGetValue(at, out var date) ? Day(tokens, half, date) : One(tokens, half, at);
        }

        return tokens;
    }

    private static int One(List<Token> tokens, string half, int at)
    {
        if (StopOf(half[at]) is { } stop)
        {
            tokens.Add(new(TokenKind.Stop, stop));
            return at + 1;
        }

        if (Left.Contains(half[at], StringComparison.Ordinal))
        {
            return at + 1;
        }

        if (Digits().Match(half, at) is { Success: true } digits && digits.Index == at)
        {
            tokens.Add(new(TokenKind.Number, digits.Value.Replace(",", "", StringComparison.Ordinal)));
            return at + digits.Length;
        }

        if (Word().Match(half, at) is { Success: true } word && word.Index == at)
        {
            tokens.Add(new(TokenKind.Word, word.Value.ToLowerInvariant()));
            return at + word.Length;
        }

        if (Numeral(half, at, out var value) is var length and > 0)
        {
            tokens.Add(new(TokenKind.Number, value.ToString(CultureInfo.InvariantCulture)));
            return at + length;
        }

        tokens.Add(new(TokenKind.Letter, Spelling.Of(half[at]).ToString()));
        return at + 1;
    }

    // 一 in 一律 and 統一 is no number; before a measure, behind 第 or beside another numeral it is.
    private static int Numeral(string half, int at, out int value)
    {
        value = 0;
        var length = ChineseNumeral.Begins(half[at]) ? ChineseNumeral.Read(half.AsSpan(at), out value) : 0;
        var isNumber = length > 1
            || (length == 1 && ((at > 0 && half[at - 1] == '第') || (at + 1 < half.Length && IsMeasure(half[at + 1]))));
        return isNumber ? length : 0;
    }

    private static int Day(List<Token> tokens, string half, DateMention date)
    {
        var end = date.Span.Start + date.Span.Length;
        var behind = Behind().Match(half, end) is { Success: true } more && more.Index == end ? more.Value : "";
        var words = Spelt(Width.Half(date.Text) + behind);
        var turn = Turn().Match(words).Value;
        var days = IsCertain(date) ? $"{date.Start}~{(date.End == date.Start ? "" : date.End)}" : words[..^turn.Length];
        tokens.Add(new(TokenKind.Day, days, turn));
        return end + behind.Length;
    }

    // 二週內, 年底前, 22時 mean what they mean only beside what they count from: they must stand there as they are.
    private static bool IsCertain(DateMention date) =>
        date.Kind is DateKind.Date or DateKind.DateTime or DateKind.Period or DateKind.Month or DateKind.Year
        && date.Start is not null && Calendar().IsMatch(date.Text);

    private static string Spelt(string words) =>
        Numerals().Replace(words.Replace(" ", "", StringComparison.Ordinal), InDigits)
            .Replace("以前", "前", StringComparison.Ordinal).Replace("之前", "前", StringComparison.Ordinal);

    private static string InDigits(Match numeral) =>
        ChineseNumeral.TryParse(numeral.Value, out var number) ? number.ToString(CultureInfo.InvariantCulture) : numeral.Value;

    private static string? StopOf(char half) => half switch
    {
        ',' or '，' or ':' or '：' => ",",
        '(' or '（' or '〔' or '【' or '[' => "(",
        ')' or '）' or '〕' or '】' or ']' => ")",
        ';' or '；' or '|' => ";",
        '。' or '!' or '?' or '\n' or '…' => ".",
        _ => null,
    };

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?(-\d+)*%?")]
    private static partial Regex Digits();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex("[一二兩三四五六七八九十]+")]
    private static partial Regex Numerals();

    [GeneratedRegex("(以前|之前|以後|之後|以內|以來|前|後|起|止)")]
    private static partial Regex Behind();

    [GeneratedRegex("(上午|中午|下午|晚上|晚間|下班)?(以後|之後|以內|以來|前|後|起|止|內)?$")]
    private static partial Regex Turn();

    [GeneratedRegex("[月年/-]")]
    private static partial Regex Calendar();
}
