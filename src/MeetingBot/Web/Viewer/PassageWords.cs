namespace MeetingBot.Web.Viewer;

/// <summary>
/// Writes words of a passage, each stretch in the ways it is to be shown. The run tells at which offset of the source it begins
/// (data-at), so that the script can mark exactly what a link points at, whatever stands between the words on the page.
/// </summary>
internal sealed class PassageWords(HtmlWriter page)
{
    private bool hasCited;

    public void Write(string source, int start, int end, IReadOnlyList<Stroke> strokes)
    {
        page.Write($"""<span class="run" data-at="{start}">""");
        var cuts = strokes.SelectMany(stroke => new[] { stroke.Start, stroke.End }).Append(end).Where(cut => cut > start && cut <= end).Distinct().Order();
        foreach (var cut in cuts)
        {
            var at = start;
            WritePart(source[start..cut], [.. strokes.Where(stroke => stroke.Start <= at && at < stroke.End)]);
            start = cut;
        }

        page.Write($"</span>");
    }

    private void WritePart(string words, List<Stroke> ways)
    {
        var isCited = ways.Exists(way => way.Kind == StrokeKind.Cited);
        if (isCited)
        {
            page.Write($"""<mark class="cited" """);
            if (!hasCited)
            {
                page.Write($"""id="cited" tabindex="-1" """);
                hasCited = true;
            }

            page.Write($">");
        }

        var others = ways.Where(way => way.Kind != StrokeKind.Cited).ToList();
        if (others.Count > 0)
        {
            page.Write($"""<span class="{string.Join(' ', others.Select(way => Class(way.Kind)).Distinct())}" """);
            if (string.Join("；", others.Select(way => way.Why).OfType<string>().Distinct()) is { Length: > 0 } why)
            {
                page.Write($"""title="{why}" """);
            }

            page.Write($">{words}</span>");
        }
        else
        {
            page.Write($"{words}");
        }

        if (isCited)
        {
            page.Write($"</mark>");
        }
    }

    private static string Class(StrokeKind kind) => kind switch
    {
        StrokeKind.Due => "due",
        StrokeKind.Doubtful => "doubtful",
        StrokeKind.Amended => "amended",
        StrokeKind.Sign => "sign",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
