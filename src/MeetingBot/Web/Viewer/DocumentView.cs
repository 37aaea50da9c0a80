using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Web.Viewer;

/// <summary>The page of one file: facts, outline, the passages in reading order with what is known of each beside it.</summary>
internal sealed class DocumentView(HtmlWriter page, MinutesDocument document, MinutesAddress address, CitedPlace? cited)
{
    public async Task WriteAsync(CancellationToken cancel)
    {
        PageFrame.Begin(page, address, ViewerWords.Title(document.Meeting));
        page.Write($"""
            <div class="sheet">

            """);
        OutlineView.Write(page, document);
        page.Write($"""
            <main id="content" tabindex="-1">

            """);
        FactsView.Write(page, document, address);
        page.Write($"""
            <article class="minutes" aria-label="會議紀錄全文">

            """);
        await WritePassagesAsync(cancel).ConfigureAwait(false);
        page.Write($"</article>\n");
        CasesView.Write(page, document, address);
        WriteFurniture();
        page.Write($"</main>\n</div>\n");
        PageFrame.End(page);
        await page.SendAsync(cancel).ConfigureAwait(false);
    }

    private async Task WritePassagesAsync(CancellationToken cancel)
    {
        var passages = new PassageView(page, document, address, cited);
        for (var at = 0; at < document.Passages.Count;)
        {
            var first = document.Passages[at].Item;
            var rows = first.Kind == ItemKind.Table
                ? document.Passages.Skip(at).TakeWhile(row => row.Item.Kind == ItemKind.Table && row.Item.Path == first.Path).ToList()
                : [];
            if (!new TableView(page, passages, rows).TryWrite())
            {
                passages.Write(document.Passages[at]);
                at++;
            }
            else
            {
                at += rows.Count;
            }

            await page.SendSomeAsync(cancel).ConfigureAwait(false);
        }
    }

    private void WriteFurniture()
    {
        if (document.Furniture.Count == 0)
        {
            return;
        }

        page.Write($"""
            <details class="furniture"><summary>頁首、頁尾等不屬於內文的文字（{document.Furniture.Count} 行）</summary>
            <ul>
            """);
        foreach (var line in document.Furniture)
        {
            page.Write($"<li>{line}</li>\n");
        }

        page.Write($"</ul></details>\n");
    }
}
