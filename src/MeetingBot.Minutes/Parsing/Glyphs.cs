namespace MeetingBot.Minutes.Parsing;

/// <summary>Characters that are written in several ways and mean one thing. One for one: no offset ever moves.</summary>
internal static class Glyphs
{
    /// <summary>Zero-width characters and soft hyphens that copying and PDF leave behind.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or (>= '\u0000' and < '\t') or (>= '\u000E' and < ' ');

    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' or (>= '\uF900' and <= '\uFAFF')
        || char.IsSurrogate(c);

    /// <summary>The character at this place of the source in its one spelling; see <see cref="FlowText"/>.</summary>
    public static char Fold(string source, int i)
    {
        var c = source[i];
        return c switch
        {
            >= '一' and <= '\u9FFF' => c,
            ',' or ':' or ';' or '!' or '?' => IsInsideLatin(source, i) ? c : Wide(c),
            < '\u007F' => c,
            '，' or '：' or '；' or '！' or '？' => c,
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            'ㄧ' => '一',
            '○' or '◯' => '〇',
            '︰' or '﹕' or '∶' => '：',
            '﹐' or '︐' => '，',
            '﹔' => '；',
            '﹒' => '.',
            '﹁' or '﹃' or '“' => '「',
            '﹂' or '﹄' or '”' => '」',
            '–' or '‐' or '‑' or '−' or '─' or '﹣' => '-',
            '〜' or '∼' or '˜' or '﹏' => '~',
            '﹙' => '(',
            '﹚' => ')',
            _ => CompatibleGlyphs.Ordinary(c),
        };
    }

    private static char Wide(char c) => (char)(c + 0xFEE0);

    // 14:00, 3,892, https:// and plain English keep their own punctuation.
    private static bool IsInsideLatin(string source, int i) =>
        i > 0 && i + 1 < source.Length && char.IsAscii(source[i - 1]) && !char.IsWhiteSpace(source[i - 1])
        && source[i - 1] != ')' && (char.IsAsciiLetterOrDigit(source[i + 1]) || source[i + 1] is '/' or ' ');
}
