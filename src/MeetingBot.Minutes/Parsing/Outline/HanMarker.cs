namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Reads 壹、 甲、 子、 and 一、 at the head of a line.</summary>
internal static class HanMarker
{
    private const int MostDigits = 4;
    private const int Ten = 9; // the place of 拾

    public static Marker? Read(ReadOnlySpan<char> text) =>
        MarkerSigns.FormalAt(text[0]) is >= 0 and var formal ? Formal(text, formal)
            : MarkerSigns.Stems.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var stem ? Stem(text, stem)
            : MarkerSigns.Branches.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var branch ? Branch(text, branch)
            : Number(text);

    private static Marker? Formal(ReadOnlySpan<char> text, int index)
    {
        if (text[1] is '、' or '.' or '：')
        {
            return new(MarkerKind.Formal, index + 1, MarkerSigns.Formals[index].ToString(), 2);
        }

        if (index != Ten || text.Length < 3 || text[2] is not ('、' or '.'))
        {
            return null;
        }

        var unit = Math.Max(MarkerSigns.Formals.IndexOf(text[1], StringComparison.Ordinal), 0);
        return new(MarkerKind.Formal, 11 + unit, text[..2].ToString(), 3); // 拾壹、
    }

    private static Marker? Stem(ReadOnlySpan<char> text, int index) =>
        text[1] is '、' or '.' ? new(MarkerKind.Stem, index + 1, text[..1].ToString(), 2) : null;

    private static Marker? Branch(ReadOnlySpan<char> text, int index) =>
        text[1] == '、' ? new(MarkerKind.Branch, index + 1, text[..1].ToString(), 2) : null;

    private static Marker? Number(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < MostDigits && (MarkerSigns.IsDigit(text[end]) || text[end] == '廿'))
        {
            end++;
        }

        return end > 0 && end < text.Length && text[end] is '、' or '.' && Ordinals.Han(text[..end]) is { } ordinal
            ? new(MarkerKind.Han, ordinal, text[..end].ToString(), end + 1)
            : null;
    }
}
