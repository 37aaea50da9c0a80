using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Tests.Reading.Pdf;

/// <summary>Needs pdftotext (package poppler-utils), which tests/run.sh installs.</summary>
[Collection(nameof(FakePoppler))]
public sealed class PdfReaderTests
{
    [Fact]
    public async Task Reads_lines_and_knows_their_pages()
    {
        var source = await Desk.SourceAsync("a.pdf", SomePdf.Of(
            [(50, 700, "Minutes of the meeting"), (50, 680, "Chair: Chen")], [(50, 700, "Second page begins")]));

        Assert.Equal("Minutes of the meeting\nChair: Chen\nSecond page begins\n", source.Text);
        Assert.Equal(new Place(null, 1, 2), source.Origins.PlaceOf(source.Text.IndexOf("Chair", StringComparison.Ordinal)));
        Assert.Equal(new Place(null, 2, 1), source.Origins.PlaceOf(source.Text.IndexOf("Second", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_single_page_is_page_one()
    {
        var source = await Desk.SourceAsync("a.pdf", SomePdf.Of([(50, 700, "Only one page here")]));

        Assert.Equal(new Place(null, 1, 1), source.Origins.PlaceOf(0));
    }

    [Fact]
    public async Task Columns_make_rows()
    {
        var source = await Desk.SourceAsync("a.pdf", SomePdf.Of([
            (50, 700, "Cases under review"),
            (50, 680, "Case"), (150, 680, "Subject"), (400, 680, "Owner"),
            (50, 660, "9903"), (150, 660, "Legal advice at the counter"), (400, 660, "Service desk"),
            (150, 645, "and by telephone"),
            (50, 630, "9904"), (150, 630, "Invoices"), (400, 630, "Accounts"),
            (50, 600, "The meeting closed at noon and nothing else was said.")]));

        Assert.Equal(
            ["Case|Subject|Owner", "9903|Legal advice at the counter and by telephone|Service desk", "9904|Invoices|Accounts"],
            Desk.Cells(source));
        Assert.Equal(["Case", "Subject", "Owner"], source.Rows[1].Header);
        Assert.EndsWith("\tAccounts\nThe meeting closed at noon and nothing else was said.\n", source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scan_is_refused_with_advice()
    {
        var why = await Desk.RefusalAsync("掃描.pdf", SomePdf.Of([], []));

        Assert.Contains("掃描檔，沒有文字層", why, StringComparison.Ordinal);
        Assert.Contains("OCR", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scanned_page_among_others_raises_a_doubt()
    {
        var source = await Desk.SourceAsync("a.pdf", SomePdf.Of([(50, 700, "Minutes of the meeting")], []));

        Assert.Contains("第 2 頁", Assert.Single(source.Doubts).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_font_that_keeps_only_its_digits_is_refused()
    {
        var digits = Enumerable.Range(0, 20).Select(i => (50, 700 - (i * 20), $"110 8 {i} 10 00 !! ##")).ToArray();

        Assert.Contains("亂碼", await Desk.RefusalAsync("a.pdf", SomePdf.Of(digits)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.4\ngarbage")]
    [InlineData("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj trailer << /Root 1 0 R >>")]
    public async Task A_damaged_file_is_refused(string content)
    {
        Assert.Contains("損壞", await Desk.RefusalAsync("a.pdf", System.Text.Encoding.ASCII.GetBytes(content)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_pages_is_refused()
    {
        Assert.Contains("一頁也沒有", await Desk.RefusalAsync("a.pdf", SomePdf.Of()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_cut_anywhere_never_throws()
    {
        var whole = SomePdf.Of([(50, 700, "Minutes of the meeting")]);

        foreach (var length in Enumerable.Range(1, 8).Select(i => 8 + ((whole.Length - 8) * i / 9)))
        {
            Desk.IsReadOrToldWhyNot("a.pdf", await Desk.ReadAsync("a.pdf", whole[..length]));
        }
    }
}
