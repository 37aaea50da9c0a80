namespace MeetingBot.Web.Viewer;

/// <summary>What every page of the viewer begins and ends with.</summary>
internal static class PageFrame
{
    public static void Begin(HtmlWriter page, MinutesAddress address, string title)
    {
        page.Write($"""
            <!doctype html>
            <html lang="zh-Hant-TW">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <link rel="stylesheet" href="{address.Asset("css")}">
            <script src="{address.Asset("js")}" defer></script>
            </head>
            <body>
            <a class="skip" href="#content">跳到主要內容</a>
            <header class="bar">
            <a class="brand" href="{address.Home}" target="_top">回聊天室</a>
            <nav aria-label="網站"><a href="{address.List}">會議紀錄</a></nav>
            </header>

            """);
    }

    public static void End(HtmlWriter page) => page.Write($"""
        <p class="unseen" role="status" id="said"></p>
        </body>
        </html>

        """);

    /// <summary>A page that only says something.</summary>
    public static void Notice(HtmlWriter page, MinutesAddress address, string title, string text)
    {
        Begin(page, address, title);
        page.Write($"""
            <main id="content" class="notice" tabindex="-1">
            <h1>{title}</h1>
            <p>{text}</p>
            <p><a href="{address.List}">看看有哪些會議紀錄</a></p>
            </main>

            """);
        End(page);
    }
}
