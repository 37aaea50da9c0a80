namespace MeetingBot.Answers.Understanding;

/// <summary>The runs of Chinese and of Latin letters in a text; what is neither parts them.</summary>
internal static class LetterRuns
{
    private const string Particles = "的和與及在是之類級有幾共總誰哪何怎由被";

    public static IEnumerable<(int Start, int End)> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = IsHan(text[at]) ? EndOfHan(text, at) : char.IsAsciiLetterOrDigit(text[at]) ? EndOfLatin(text, at) : at;
            if (end > at)
            {
                yield return (at, end);
            }

            at = Math.Max(end, at + 1);
        }
    }

    public static bool IsHan(char c) => c >= '\u3400' && char.IsLetter(c);

    private static int EndOfHan(string text, int at)
    {
        while (at < text.Length && IsHan(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfLatin(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && GoesOn(text, end))
        {
            end++;
        }

        return IsLetterBeforeHan(text, start, end) ? end + 1 : end;
    }

    // e大, e化: one letter and the character after it are one word.
    private static bool IsLetterBeforeHan(string text, int start, int end) =>
        end == start + 1
        && char.IsAsciiLetter(text[start])
        && end < text.Length
        && IsHan(text[end])
        && !Particles.Contains(text[end], StringComparison.Ordinal);

    // 41-2, 3.5, 1,200 and 70%: a sign between letters or digits is of the word.
    private static bool GoesOn(string text, int at) =>
        char.IsAsciiLetterOrDigit(text[at])
        || ((text[at] is '-' or '.' or '%' || (text[at] == ',' && char.IsAsciiDigit(text[at - 1])))
            && char.IsAsciiLetterOrDigit(text[at - 1])
            && (text[at] == '%' || (at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]))));
}
