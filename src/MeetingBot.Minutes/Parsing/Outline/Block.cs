using System.Buffers;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>One paragraph of the outline, put together from the lines it was broken over.</summary>
internal sealed class Block(Segment first)
{
    private const int ShortestMatter = 8; // 無。 and 略。 are none

    private static readonly SearchValues<char> Stops = SearchValues.Create("，。；、：");

    public int Start { get; } = first.Start;

    public int End => Pieces[^1].End;

    /// <summary>Where it stands in the source; several when a page break cuts it, or blanks part its cells.</summary>
    public IReadOnlyList<TextSpan> Pieces { get; set; } = first.Line.Cells ?? [new(first.Start, first.End)];

    /// <summary>It has a comma or a stop: words, not a title.</summary>
    public bool HasSentence { get; private set; } = first.Words.IndexOfAny(Stops) >= 0;

    /// <summary>臨時動議, 頒獎, 附記, and the one matter on the same line or the line beneath it without a number.</summary>
    public bool HoldsMatter => HasSentence && Words.Length > ShortestMatter;

    public Marker? Marker { get; } = first.Marker;

    public Label? Label { get; } = first.Label;

    /// <summary>The whole paragraph; its words begin at <see cref="Body"/>.</summary>
    public FlowText Flow { get; set; } = first.Flow;

    public int Body { get; } = first.Body;

    public bool HasBody => Flow.Length > Body;

    public ItemKind Kind { get; set; } = ItemKind.Other;

    /// <summary>What governs these words: a ruling, a remark, a motion, a report.</summary>
    public Region Region { get; set; }

    public string Path { get; set; } = "";

    /// <summary>The part of the agenda that it stands in: 貳 of 貳/三/(一).</summary>
    public string Section => Path.Split('/')[0];

    /// <summary>How deep in the outline, to tell the paragraphs under this one.</summary>
    public int Depth { get; set; }

    public string? Unit { get; set; }

    public string? Speaker { get; set; }

    /// <summary>The agenda item that it belongs to, to find what 本案 means.</summary>
    public Block? Item { get; set; }

    /// <summary>A Markdown heading without number or label.</summary>
    public bool IsTitle { get; } = first.Line.IsMarkdownHeading && first.Marker is null && first.Label is null;

    public bool IsMarkdownHeading { get; } = first.Line.IsMarkdownHeading;

    /// <summary>A heading by its form: 【教務處】.</summary>
    public string? Caption { get; } = CaptionForm.Read(first);

    /// <summary>It begins in the middle of a line.</summary>
    public bool IsInside { get; } = first.IsInside;

    public int? Row { get; } = first.Line.Row;

    /// <summary>One more line belongs to it.</summary>
    public void Add(Segment segment) => HasSentence = HasSentence || segment.Flow.Text.AsSpan().IndexOfAny(Stops) >= 0;

    public TextSpan Span => new(Start, End);

    public ReadOnlySpan<char> Words => Flow.Text.AsSpan(Body);

    /// <summary>Does the file leave a gap (blanks, a line's end) before this flow position?</summary>
    public bool HasGapBefore(int position) => Flow.HasGapBefore(position);
}
