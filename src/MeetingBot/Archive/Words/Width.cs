namespace MeetingBot.Archive.Words;

/// <summary>
/// Full-width letters, digits and marks (１２％) in their half width. By hand: without ICU, which this program runs without so that no
/// machine's language changes a result, .NET normalizes nothing but Latin.
/// </summary>
internal static class Width
{
    private const int Distance = 0xFEE0;

    public static char Half(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - Distance),
        '\u3000' => ' ',
        '○' or '◯' => '〇',
        '–' or '‐' or '‑' or '−' or '─' => '-',
        _ => c,
    };

    public static string Half(string text) => string.Create(text.Length, text, static (half, from) =>
    {
        for (var i = 0; i < half.Length; i++)
        {
            half[i] = Half(from[i]);
        }
    });
}
