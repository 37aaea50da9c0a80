using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Small looks at a text around a position, none of which fails at its ends.</summary>
internal static class Glance
{
    public static char At(string text, int at) => (uint)at < (uint)text.Length ? text[at] : '\0';

    public static bool Has(string text, int at, string word) =>
        at >= 0 && at + word.Length <= text.Length && text.AsSpan(at, word.Length).SequenceEqual(word);

    /// <summary>Whether text[0, end) ends with the word.</summary>
    public static bool EndsWith(string text, int end, string word) => Has(text, end - word.Length, word);

    public static bool IsOneOf(char c, string chars) => c != '\0' && chars.Contains(c, StringComparison.Ordinal);

    /// <summary>The character before, unless that is the mark of a list item (1.5月4日), which says nothing about the date.</summary>
    public static char Before(string text, int at)
    {
        var before = At(text, at - 1);
        return before is '.' or '、' && BeginsItem(text, at - 1) ? '\0' : before;
    }

    /// <summary>Whether a list number that ends here stands where an item can begin: 1. or 三、 at the start or after a sentence.</summary>
    public static bool BeginsItem(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 4 && ChineseNumeral.Begins(text[start - 1]))
        {
            start--;
        }

        return start < end && (start == 0 || text[start - 1] is '。' or '；' or '：' or '|');
    }

    /// <summary>The length of the first of these words that stands here, or 0.</summary>
    public static int AnyOf(string text, int at, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Has(text, at, word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>The length of the first of these words that text[0, end) ends with, or 0.</summary>
    public static int AnyBefore(string text, int end, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (EndsWith(text, end, word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    public static bool ContainsAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a number; the end of it, or <paramref name="at"/> when there is none.</summary>
    /// <remarks>A date that a PDF letter-spaced or wrapped keeps a blank between digits (1 2月): the two are one number when only that fits.</remarks>
    public static int Number(string text, int at, out int value)
    {
        var end = at + ChineseNumeral.Read(text.AsSpan(Math.Min(at, text.Length)), out value);
        if (at > 0 && end - at is > 0 and < 4 && At(text, end) == ' ' && char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(At(text, end + 1)))
        {
            var wholeEnd = end + 1 + ChineseNumeral.Read(text.AsSpan(end + 1), out var rest);
            var digits = wholeEnd - end - 1;
            var whole = digits > 3 ? 0 : (value * (int)Math.Pow(10, digits)) + rest;
            if (Fits(At(text, wholeEnd), whole, end - at, digits))
            {
                value = whole;
                return wholeEnd;
            }
        }

        return end;
    }

    private static bool Fits(char unit, int whole, int left, int right) => unit switch
    {
        '年' => left + right is 3 or 4 && whole >= 100 && RocDate.TryYear(whole, out _),
        '月' => left == 1 && right == 1 && whole is >= 10 and <= 12,
        '日' or '號' => left == 1 && right == 1 && whole is >= 10 and <= 31,
        '時' => left == 1 && right == 1 && whole is >= 10 and <= 24,
        '分' => left == 1 && right == 1 && whole is >= 10 and <= 59,
        _ => false,
    };
}
