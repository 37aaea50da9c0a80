using static MeetingBot.Minutes.Tests.Reading.OpenDocument.SomeOdt;

namespace MeetingBot.Minutes.Tests.Reading.OpenDocument;

public sealed class OdtReaderTests
{
    [Theory]
    [InlineData("主席<text:tab/>紀錄<text:s text:c=\"2\"/>完", "主席\t紀錄  完")]
    [InlineData("上<text:line-break/>下", "上\n下")]
    [InlineData("\n  一個   <text:span>空白</text:span>\n", "一個 空白")]
    [InlineData("<text:a><text:span>連結</text:span></text:a><text:date>八月</text:date>", "連結八月")]
    [InlineData("裁示<office:annotation>\n<text:p>批註</text:p></office:annotation>事項", "裁示事項")]
    [InlineData("<text:ruby><text:ruby-base>裁</text:ruby-base><text:ruby-text>ㄘㄞˊ</text:ruby-text></text:ruby>", "裁")]
    [InlineData("<text:span text:style-name=\"Hidden\">隱藏</text:span>顯示", "顯示")]
    [InlineData("九月<text:change text:change-id=\"c1\"/>底", "九月底")]
    [InlineData("框外<draw:frame><draw:text-box><text:p>框內</text:p></draw:text-box><svg:desc>說明</svg:desc></draw:frame>", "框外\n框內")]
    [InlineData("經費 110<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>含稅</text:p></text:note-body></text:note>萬元", "經費 110萬元\n註1：含稅")]
    public async Task Reads_what_a_paragraph_shows(string content, string expected)
    {
        var hidden = "<style:style style:name=\"Hidden\"><style:text-properties text:display=\"none\"/></style:style>";

        var source = await Desk.SourceAsync("a.odt", Of(P(content), hidden));

        Assert.Equal(expected + "\n", source.Text);
    }

    [Fact]
    public async Task Deleted_text_is_left_out()
    {
        var changes = "<text:tracked-changes><text:changed-region><text:deletion><text:p>舊文</text:p></text:deletion></text:changed-region></text:tracked-changes>";

        Assert.Equal("新文\n", (await Desk.SourceAsync("a.odt", Of(changes + P("新文")))).Text);
    }

    [Fact]
    public async Task Pages_are_known_where_they_were_left()
    {
        var source = await Desk.SourceAsync("a.odt", Of(P("一") + "<text:soft-page-break/>" + P("二<text:soft-page-break/>三")));

        Assert.Equal("一\n二三\n", source.Text);
        Assert.Equal([1, 2, 3], "一二三".Select(c => (int)source.Origins.PlaceOf(source.Text.IndexOf(c, StringComparison.Ordinal)).Page!));
    }

    [Fact]
    public async Task A_row_is_a_line_under_its_header()
    {
        var table = $"<table:table><table:table-column/><table:table-header-rows>{Row("案號", "內容")}</table:table-header-rows>{Row("9903", "賡續列管")}</table:table>";

        var source = await Desk.SourceAsync("a.odt", Of(table));

        Assert.Equal("案號\t內容\n9903\t賡續列管\n", source.Text);
        Assert.Equal(["案號", "內容"], source.Rows[1].Header);
    }

    [Fact]
    public async Task Merged_cells_repeat_in_the_record()
    {
        var table = "<table:table><table:table-row>"
            + $"<table:table-cell table:number-rows-spanned=\"2\">{P("類別")}</table:table-cell>"
            + $"<table:table-cell table:number-columns-spanned=\"2\">{P("110 年")}</table:table-cell><table:covered-table-cell/></table:table-row>"
            + $"<table:table-row><table:covered-table-cell/><table:table-cell>{P("7 月")}</table:table-cell><table:table-cell>{P("8 月")}</table:table-cell></table:table-row>"
            + Row("合計", "495", "494") + "</table:table>";

        var source = await Desk.SourceAsync("a.odt", Of(table));

        Assert.Equal("類別\t110 年\n\t7 月\t8 月\n合計\t495\t494\n", source.Text);
        Assert.Equal(["類別|110 年|110 年", "類別|7 月|8 月", "合計|495|494"], Desk.Cells(source));
        Assert.Equal(["類別", "110 年 7 月", "110 年 8 月"], source.Rows[2].Header);
    }

    [Fact]
    public async Task A_password_is_named()
    {
        var package = Package(
            ("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"), ("content.xml", "\u0001密文"));

        Assert.Contains("密碼", await Desk.RefusalAsync("a.odt", package), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "外部實體")]
    [InlineData("<broken>", "損壞")]
    public async Task Broken_or_dangerous_content_is_refused(string start, string why)
    {
        Assert.Contains(why, await Desk.RefusalAsync("a.odt", Package(("content.xml", start + Content(P("&x;"))))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spreadsheet_is_refused()
    {
        var package = Package(("content.xml", Content("").Replace("office:text", "office:spreadsheet", StringComparison.Ordinal)));

        Assert.Contains("試算表", await Desk.RefusalAsync("a.odt", package), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_cut_anywhere_never_throws()
    {
        var whole = Of(List("L", Item(P("甲"))) + $"<table:table>{Row("a", "b")}</table:table>");

        foreach (var length in Enumerable.Range(4, 60).Select(i => whole.Length * i / 64))
        {
            Assert.IsType<MeetingBot.Minutes.Reading.ReadResult.Refused>(await Desk.ReadAsync("a.odt", whole[..length]));
        }
    }
}
