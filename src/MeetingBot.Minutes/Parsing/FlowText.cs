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
internal sealed class FlowText(string source, string text, int[] map, IReadOnlyList<Correction> corrections)
{
    public string Text { get; } = text;

    public int Length => Text.Length;

    /// <summary>Where <see cref="Text"/> differs from the file in more than spelling.</summary>
    public IReadOnlyList<Correction> Corrections { get; } = corrections;

    /// <summary>The source's span of flow characters [start, end), end exclusive; furniture inside is covered too.</summary>
    public TextSpan Span(int start, int end) =>
        start >= end ? new(OffsetOf(start), OffsetOf(start)) : new(map[start], map[end - 1] + 1);

    /// <summary>The characters [start, end) as the file has them: widths and look-alikes kept, line breaks and furniture left out.</summary>
    public string Original(int start, int end) =>
        string.Create(end - start, (source, map, start), static (buffer, s) =>
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                var c = s.source[s.map[s.start + i]];
                buffer[i] = char.IsWhiteSpace(c) ? ' ' : c;
            }
        });

    /// <summary>Where a flow position stands in the source.</summary>
    public int OffsetOf(int position) =>
        map.Length == 0 ? 0 : position < map.Length ? map[position] : map[^1] + 1;
}
