namespace MeetingBot.Web.Viewer;

/// <summary>The tracked cases of a meeting with every meeting that speaks of them (列管案歷程).</summary>
internal static class CasesView
{
    public static string Id(string number) => $"case-{number}";

    public static void Write(HtmlWriter page, MinutesDocument document, MinutesAddress address)
    {
        if (document.Cases.Count == 0)
        {
            return;
        }

        page.Write($"""<section class="cases" id="cases" aria-labelledby="cases-title"><h2 id="cases-title">列管案歷程</h2>""");
        foreach (var trail in document.Cases)
        {
            page.Write($"""<section class="trail" id="{Id(trail.Number)}"><h3>{trail.Number}　{trail.Name}</h3>""");
            if (ViewerWords.Of(trail.Standing) is { } standing)
            {
                page.Write($"""<p class="standing">目前：{standing}</p>""");
            }

            page.Write($"<ol>");
            foreach (var mention in trail.Mentions)
            {
                page.Write($"""<li class="{(mention.Meeting.Id == document.Meeting.Id ? "here" : "")}"><a href="{address.Of(mention.Meeting.File, mention.Passage.Ordinal)}">{ViewerWords.Sitting(mention.Meeting)}</a> {ViewerWords.Of(mention.Said)}</li>""");
            }

            page.Write($"</ol></section>\n");
        }

        page.Write($"</section>\n");
    }
}
