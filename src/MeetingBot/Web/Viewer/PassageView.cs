using System.Text.RegularExpressions;
using MeetingBot.Answers;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Web.Viewer;

/// <summary>One passage: its words as they stand in the file, and in the margin what is known of it.</summary>
internal sealed partial class PassageView(HtmlWriter page, MinutesDocument document, MinutesAddress address, CitedPlace? cited)
{
    private const int DeepestIndent = 5;
    private const int LastHeading = 6;
    private readonly PassageWords words = new(page);
    private readonly MarginView margin = new(page, document, address);

    public bool HasMargin(Passage passage) => margin.Has(passage);

    public void WriteMargin(Passage passage) => margin.Write(passage);

    public void Write(Passage passage)
    {
        var kind = passage.Item.Kind;
        page.Write($"""<div class="p {Class(kind)} d{Math.Min(OutlineView.Depth(passage), DeepestIndent)}{(IsCited(passage) ? " at" : "")}" id="{MinutesAddress.PassageId(passage.Ordinal)}"><div class="words">""");
        if (kind == ItemKind.Heading)
        {
            var level = Math.Min(OutlineView.Depth(passage) + 2, LastHeading);
            page.Write($"<h{level}>");
            WriteWords(passage, 0, passage.Source.Length);
            page.Write($"</h{level}>");
        }
        else
        {
            page.Write($"<p>");
            WriteLabels(passage);
            WriteWords(passage, 0, passage.Source.Length);
            page.Write($"</p>");
        }

        page.Write($"</div>");
        margin.Write(passage);
        page.Write($"</div>\n");
    }

    public void WriteWords(Passage passage, int start, int end) => words.Write(passage.Source, start, end, Strokes(passage));

    public bool IsCited(Passage passage) => cited?.Passage == passage.Ordinal;

    // A ruling is told apart by a word too, not by its colour alone; and whose words these are where they do not say so themselves.
    private void WriteLabels(Passage passage)
    {
        if (passage.Item.Kind == ItemKind.Resolution && ViewerWords.RulingName(passage) is var name && !passage.Source.Contains(name, StringComparison.Ordinal))
        {
            page.Write($"""<span class="label">{name}</span> """);
        }

        if ((passage.Item.Speaker ?? passage.Item.Unit) is { } who && !passage.Source.Contains(who, StringComparison.Ordinal))
        {
            page.Write($"""<span class="who">{passage.Item.Unit}{(passage.Item.Unit is { } unit && passage.Item.Speaker?.StartsWith(unit, StringComparison.Ordinal) == true ? passage.Item.Speaker[unit.Length..] : passage.Item.Speaker)}</span> """);
        }
    }

    private List<Stroke> Strokes(Passage passage)
    {
        var strokes = new List<Stroke>();
        if (IsCited(passage) && cited is { End: < int.MaxValue } place)
        {
            strokes.Add(new(place.Start, place.End, StrokeKind.Cited));
        }

        strokes.AddRange(document.Doubts[passage.Id].SelectMany(doubt => Occurrence(passage, doubt.Text, StrokeKind.Doubtful, doubt.Why)));
        strokes.AddRange(document.Corrections
            .Where(correction => correction.Corrected.Any(one => one.Id == passage.Id))
            .SelectMany(correction => Occurrence(passage, correction.Amendment.Old!, StrokeKind.Amended, $"後來的會議修正為「{correction.Amendment.New}」")));
        if (document.Meeting.File.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            strokes.AddRange(Signs().Matches(passage.Source).Select(sign => new Stroke(sign.Index, sign.Index + sign.Length, StrokeKind.Sign)));
        }

        strokes.AddRange(DueDates(passage));
        return strokes;
    }

    private IEnumerable<Stroke> DueDates(Passage passage)
    {
        if (!document.Dates.Contains(passage.Id) || SourceOffsets.Of(passage, document.Text) is not { } offsets)
        {
            yield break;
        }

        foreach (var date in document.Dates[passage.Id])
        {
            if (SourceOffsets.Find(offsets, date.Span) is { } place)
            {
                yield return new(place.Start, place.End, StrokeKind.Due, $"期限{(date.End is { } end ? $" {RocDate.Write(end.Day)}" : "")}：{date.Why}");
            }
        }
    }

    private static IEnumerable<Stroke> Occurrence(Passage passage, string words, StrokeKind kind, string why) =>
        QuotePlace.In(passage.Source, words) is var (start, end) ? [new(start, end, kind, why)] : [];

    private static string Class(ItemKind kind) => kind switch
    {
        ItemKind.Heading => "heading",
        ItemKind.Header => "header",
        ItemKind.Attendance => "attendance",
        ItemKind.Motion => "motion",
        ItemKind.Remark => "remark",
        ItemKind.Resolution => "resolution",
        ItemKind.Table => "row",
        ItemKind.Closing => "closing",
        _ => "other",
    };

    [GeneratedRegex(@"^(#{1,6}|[-*+])(?= )|\*\*")]
    private static partial Regex Signs();
}
