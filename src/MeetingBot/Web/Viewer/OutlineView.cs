using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Web.Viewer;

/// <summary>The outline beside the document (大綱); on a phone a line that unfolds.</summary>
internal static class OutlineView
{
    private const int Deepest = 1;
    private const int Longest = 32;

    public static void Write(HtmlWriter page, MinutesDocument document)
    {
        page.Write($"""
            <nav class="outline" aria-label="大綱"><details open><summary>大綱</summary>
            <ol>

            """);
        foreach (var passage in document.Passages.Where(IsEntry).DistinctBy(passage => passage.Item.Path))
        {
            page.Write($"""<li class="d{Depth(passage)}"><a href="#{MinutesAddress.PassageId(passage.Ordinal)}">{Short(passage.Source)}</a></li>""");
            page.Write($"\n");
        }

        if (document.Cases.Count > 0)
        {
            page.Write($"""<li class="d0"><a href="#cases">列管案歷程</a></li>""");
        }

        page.Write($"</ol></details></nav>\n");
    }

    public static int Depth(Passage passage) => passage.Item.Path.Count(c => c == '/');

    private static bool IsEntry(Passage passage) =>
        passage.Item.Path.Length > 0
        && Depth(passage) <= Deepest
        && passage.Item.Kind is ItemKind.Heading or ItemKind.Motion or ItemKind.Resolution or ItemKind.Closing
        && !(Depth(passage) > 0 && passage.Item.Kind == ItemKind.Resolution);

    private static string Short(string source) =>
        Cut.At(source.TrimStart('#', ' ', '-', '*').Replace("**", "", StringComparison.Ordinal), Longest);
}
