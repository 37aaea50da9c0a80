using System.Globalization;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Reads the numbers of lists: 一 … 九十九, and digits.</summary>
internal static class Ordinals
{
    private const string Digits = "一二三四五六七八九十";

    public static int? Any(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Han(text);

    /// <summary>一 … 九十九; lists are not longer.</summary>
    public static int? Han(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 3)
        {
            return null;
        }

        if (text[0] == '廿')
        {
            return text.Length == 1 ? 20 : Digit(text[1]) is { } one and < 10 ? 20 + one : null;
        }

        var ten = text.IndexOf('十');
        if (ten < 0)
        {
            return text.Length == 1 ? Digit(text[0]) : null;
        }

        var tens = ten == 0 ? 1 : ten == 1 ? Digit(text[0]) : null;
        var ones = ten == text.Length - 1 ? 0 : ten == text.Length - 2 ? Digit(text[^1]) : null;
        return tens is { } t and < 10 && ones is { } o and < 10 ? (t * 10) + o : null;
    }

    private static int? Digit(char c)
    {
        var at = Digits.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? null : at + 1;
    }
}
