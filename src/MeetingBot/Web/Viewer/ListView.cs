namespace MeetingBot.Web.Viewer;

/// <summary>The list of minutes.</summary>
internal static class ListView
{
    public static void Write(HtmlWriter page, MinutesList list, MinutesAddress address)
    {
        PageFrame.Begin(page, address, "會議紀錄");
        page.Write($"""
            <main id="content" class="list" tabindex="-1">
            <h1>會議紀錄</h1>
            <form class="search" role="search" method="get" action="{address.List}">
            <label for="q">找會議</label>
            <input id="q" name="q" type="search" value="{list.Order.Words}" maxlength="200" placeholder="機關、會議、次別、日期，例如 主任秘書會報 第43次">
            <button>尋找</button>
            </form>

            """);
        if (list.Groups.Count == 0)
        {
            page.Write($"""<p class="none">{(list.Order.Words.Length > 0 ? "沒有符合的會議紀錄。" : "目前沒有您可以看的會議紀錄。")}</p>""");
        }

        if (list.IsCut)
        {
            page.Write($"""<p class="none">紀錄很多，只找了最近的一部分；請加上機關或會議名稱。</p>""");
        }

        foreach (var group in list.Groups)
        {
            WriteGroup(page, list.Order, group, address);
        }

        WritePages(page, list, address);
        page.Write($"</main>\n");
        PageFrame.End(page);
    }

    private static void WriteGroup(HtmlWriter page, ListOrder order, SeriesGroup group, MinutesAddress address)
    {
        page.Write($"""<section class="series"><h2><span class="body">{group.Series.Body ?? "未記載機關"}</span> {group.Series.Series}</h2><ul>""");
        foreach (var meeting in group.Shown)
        {
            page.Write($"""<li><a href="{address.Of(meeting.File)}">{ViewerWords.Sitting(meeting)}</a><span class="file">{meeting.File}</span></li>""");
        }

        page.Write($"</ul>");
        if (order is { Words: "", IsOneSeries: false } && group.Series.Meetings > group.Shown.Count)
        {
            page.Write($"""<p><a href="{address.Series(group.Series.Body, group.Series.Series)}">全部 {group.Series.Meetings} 次</a></p>""");
        }

        page.Write($"</section>\n");
    }

    private static void WritePages(HtmlWriter page, MinutesList list, MinutesAddress address)
    {
        page.Write($"""<nav class="pages" aria-label="分頁">""");
        if (list.Order.Page > 1)
        {
            page.Write($"""<a rel="prev" href="{Page(list.Order, list.Order.Page - 1, address)}">上一頁</a>""");
        }

        if (list.IsMore)
        {
            page.Write($"""<a rel="next" href="{Page(list.Order, list.Order.Page + 1, address)}">下一頁</a>""");
        }

        page.Write($"</nav>\n");
    }

    private static string Page(ListOrder order, int number, MinutesAddress address) =>
        order.IsOneSeries && order.Words.Length == 0 ? address.Series(order.Body, order.Series, number) : address.Search(order.Words, number);
}
