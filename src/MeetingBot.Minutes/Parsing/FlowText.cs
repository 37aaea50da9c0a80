using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing;

/// <summary>
/// A paragraph as one runs the eye over it: line breaks, page furniture, Markdown marks and blanks between Chinese characters are
/// gone, full and half width are one. Every character knows the offset in the source that it came from.
/// </summary>
/// <remarks>
/// Spelling inside: digits, Latin letters, ( ) % ~ - / . are half width; ，。；：！？「」『』、 are full width; ㄧ is 一, ○ is 〇.
/// One blank stays between two Latin words or two numbers, a tab between two cells of a table.
/// </remarks>
/// <param name="runs">Where the offsets stop counting on by one: pairs of a flow position and the offset it came from.</param>
internal sealed class FlowText(string source, string text, int[] runs, IReadOnlyList<Correction> corrections)
{
    public string Text { get; } = text;

    public int Length => Text.Length;

    /// <summary>Where <see cref="Text"/> differs from the file in more than spelling.</summary>
    public IReadOnlyList<Correction> Corrections { get; } = corrections;

    /// <summary>The source's span of flow characters [start, end), end exclusive; furniture inside is covered too.</summary>
    public TextSpan Span(int start, int end) =>
        start >= end ? new(OffsetOf(start), OffsetOf(start)) : new(OffsetOf(start), OffsetOf(end - 1) + 1);

    /// <summary>The characters [start, end) as the file has them: widths and look-alikes kept, line breaks and furniture left out.</summary>
    public string Original(int start, int end) =>
        string.Create(end - start, (source, runs, start), static (buffer, s) =>
        {
            var run = RunOf(s.runs, s.start);
            for (var i = 0; i < buffer.Length; i++)
            {
                run += run + 2 < s.runs.Length && s.runs[run + 2] <= s.start + i ? 2 : 0;
                var c = s.source[s.runs[run + 1] + s.start + i - s.runs[run]];
                buffer[i] = char.IsWhiteSpace(c) ? ' ' : c;
            }
        });

    /// <summary>Where a flow position stands in the source.</summary>
    public int OffsetOf(int position)
    {
        if (runs.Length == 0)
        {
            return 0;
        }

        if (position >= Length)
        {
            return OffsetOf(Length - 1) + 1;
        }

        var run = RunOf(runs, position);
        return runs[run + 1] + position - runs[run];
    }

    /// <summary>The flow positions of what stands in a span of the source; the reverse of <see cref="Span"/>.</summary>
    public (int Start, int End) PlaceOf(TextSpan span)
    {
        var start = 0;
        while (start < Length && OffsetOf(start) < span.Start)
        {
            start++;
        }

        var end = start;
        while (end < Length && OffsetOf(end) < span.End)
        {
            end++;
        }

        return (start, end);
    }

    /// <summary>Does the file leave a gap (blanks, a line's end) before this flow position?</summary>
    public bool HasGapBefore(int position) => position > 0 && OffsetOf(position) - OffsetOf(position - 1) > 1;

    /// <summary>A gap wider than the blank between two words: a tab, a full-width blank, several blanks.</summary>
    public bool HasWideGapBefore(int position) =>
        HasGapBefore(position) && source.AsSpan((OffsetOf(position - 1) + 1)..OffsetOf(position)) is var gap && (gap.Length > 1 || gap[0] is '\u3000' or '\t');

    private static int RunOf(int[] runs, int position)
    {
        int low = 0, high = (runs.Length / 2) - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle * 2] <= position ? (middle, high) : (low, middle - 1);
        }

        return low * 2;
    }
}
