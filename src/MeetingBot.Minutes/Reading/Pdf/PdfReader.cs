namespace MeetingBot.Minutes.Reading.Pdf;

/// <summary>Reads .pdf: printed lines as lines, pages counted, rows recognised where columns stand under each other.</summary>
internal static class PdfReader
{
    private const int MostFurniture = 3; // lines at the head or foot of a page: letterhead, file number, page number

    public static async Task<ReadResult> ReadAsync(string path, string name, ReadingOptions options, CancellationToken cancel)
    {
        var output = await new PdfToText(options).RunAsync(path, cancel).ConfigureAwait(false);
        if (output is not PdfOutput.Pages text)
        {
            return new ReadResult.Refused(name, Why(output, name, options));
        }

        var pages = PdfPages.Parse(text.Text);
        return pages.Count == 0
            ? new ReadResult.Refused(name, NoPages(name))
            : PdfQuality.Refuse(pages, name) is { } why ? new ReadResult.Refused(name, why)
            : new ReadResult.Read(Write(pages, name, cancel));
    }

    private static SourceText Write(List<List<PdfWord>> pages, string name, CancellationToken cancel)
    {
        var writer = new SourceWriter(name);
        writer.NumberPages();
        PdfTable? cut = null;
        for (var i = 0; i < pages.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            if (i > 0)
            {
                writer.BeginPage();
            }

            if (pages[i].Count == 0)
            {
                writer.Doubt("", $"第 {i + 1} 頁沒有文字層（可能是空白頁或掃描的圖片），該頁內容沒有讀取。");
            }

            cut = WritePage(writer, PdfLine.Of(pages[i]), cut);
        }

        return writer.Build();
    }

    /// <param name="cut">The table at the foot of the page before, which may go on here.</param>
    /// <returns>The table at the foot of this page.</returns>
    private static PdfTable? WritePage(SourceWriter writer, List<PdfLine> lines, PdfTable? cut)
    {
        PdfTable? last = null;
        var below = 0;
        for (var i = 0; i < lines.Count;)
        {
            var rest = cut is not null && i <= MostFurniture ? PdfTable.After(cut, lines, i) : null;
            cut = rest is null ? cut : null;
            if ((rest ?? PdfTable.At(lines, i)) is { } table)
            {
                WriteTable(writer, rest is null ? writer.BeginTable() : writer.ReopenTable(), table);
                i += table.Lines;
                (last, below) = (table, 0);
            }
            else
            {
                writer.Write(lines[i++].Flow());
                writer.EndLine();
                below++;
            }
        }

        return below <= MostFurniture ? last : null;
    }

    private static void WriteTable(SourceWriter writer, TableWriter rows, PdfTable table)
    {
        foreach (var row in table.Rows())
        {
            rows.BeginRow(frames: false);
            foreach (var cell in row)
            {
                rows.BeginCell();
                writer.Write(cell);
                rows.EndCell(1, 1);
            }

            rows.EndRow(isHeader: false);
        }

        writer.EndTable();
    }

    private static string NoPages(string name) => $"「{name}」一頁也沒有，可能已損壞。請重新取得或重新輸出 PDF 後再放入。";

    private static string Why(PdfOutput output, string name, ReadingOptions options) => output switch
    {
        PdfOutput.Missing => $"無法讀取「{name}」：這台主機沒有 {options.PdfProgram}。請安裝 poppler-utils 套件（例如 apt-get install poppler-utils）後再試一次。",
        PdfOutput.TooSlow => $"「{name}」在 {options.PdfTime.TotalSeconds:0.#} 秒內無法讀完，已停止。檔案可能過於複雜或已損壞，請重新輸出 PDF 或改用 Word 檔。",
        PdfOutput.TooMuch => $"「{name}」擷取出的文字超過 {options.MaxMarkupMegabytes} MB，因此不讀取。請分成數個檔案後再放入。",
        PdfOutput.Failed { Complaints: var c } when c.Contains("password", StringComparison.OrdinalIgnoreCase)
            => $"「{name}」有密碼保護。請解除密碼後另存新檔，再重新放入。",
        PdfOutput.Failed { Complaints: var c } when c.Contains("page range", StringComparison.Ordinal) => NoPages(name),
        PdfOutput.Failed { Code: 3 } => $"「{name}」的權限設定不允許擷取文字。請向提供者索取沒有限制的檔案，或改用 Word 檔。",
        PdfOutput.Failed { Code: > 128 } => $"讀取「{name}」時程式異常終止（可能記憶體不足或檔案已損壞）。請重新輸出 PDF 或改用 Word 檔後再放入。",
        _ => $"「{name}」已損壞，無法開啟。請重新取得或重新輸出 PDF 後再放入。",
    };
}
