using static MeetingBot.Minutes.Tests.Reading.Word.SomeDocx;

namespace MeetingBot.Minutes.Tests.Reading.Word;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("<w:r><w:t>主席</w:t><w:tab/><w:t>紀錄</w:t></w:r>", "主席\t紀錄")]
    [InlineData("<w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r>", "上\n下")]
    [InlineData("<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C</w:t></w:r>", "A-BC")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>列管</w:t></w:r>", "☑列管")]
    [InlineData("<w:ins w:id=\"1\"><w:r><w:t>九月</w:t></w:r></w:ins>", "九月")]
    [InlineData("<w:del w:id=\"2\"><w:r><w:delText>八月</w:delText></w:r></w:del><w:r><w:t>九月</w:t></w:r>", "九月")]
    [InlineData("<w:moveTo w:id=\"1\"><w:r><w:t>新處</w:t></w:r></w:moveTo>", "新處")]
    [InlineData("<w:moveFrom w:id=\"2\"><w:r><w:t>舊處</w:t></w:r></w:moveFrom><w:r><w:t>新處</w:t></w:r>", "新處")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>隱藏</w:t></w:r><w:r><w:t>顯示</w:t></w:r>", "顯示")]
    [InlineData("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>顯示</w:t></w:r>", "顯示")]
    [InlineData("<w:hyperlink r:id=\"x\"><w:r><w:t>連結</w:t></w:r></w:hyperlink>", "連結")]
    [InlineData("<w:sdt><w:sdtContent><w:r><w:t>控制項</w:t></w:r></w:sdtContent></w:sdt>", "控制項")]
    [InlineData("<w:r><w:t>上\n下&#13;完</w:t></w:r>", "上 下 完")] // a line end in the XML is a blank in Word
    [InlineData("<w:fldSimple w:instr=\"DATE\"><w:r><w:t>八月</w:t></w:r></w:fldSimple>", "八月")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        + "<w:r><w:instrText>X</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>內</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/><w:t>結果</w:t><w:fldChar w:fldCharType=\"end\"/><w:t>後</w:t></w:r>", "結果後")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>ㄘㄞˊ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>裁</w:t></w:r></w:rubyBase></w:ruby></w:r>", "裁")]
    public async Task Reads_what_a_paragraph_shows(string runs, string expected)
    {
        var source = await Desk.SourceAsync("a.docx", Of($"<w:p>{runs}</w:p>"));

        Assert.Equal(expected + "\n", source.Text);
    }

    [Fact]
    public async Task Each_paragraph_is_a_line_and_empty_ones_stay()
    {
        var source = await Desk.SourceAsync("a.docx", Of(P("主席：林大安") + "<w:p/>" + P("壹、報告")));

        Assert.Equal("主席：林大安\n\n壹、報告\n", source.Text);
        Assert.Equal(3, source.Origins.PlaceOf(source.Text.IndexOf('壹', StringComparison.Ordinal)).Line);
        Assert.Null(source.Origins.PlaceOf(0).Page);
    }

    [Fact]
    public async Task A_deleted_paragraph_mark_joins_two_paragraphs()
    {
        var deleted = "<w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr>";

        var source = await Desk.SourceAsync("a.docx", Of(P("請秘書處", deleted) + P("辦理。")));

        Assert.Equal("請秘書處辦理。\n", source.Text);
    }

    [Fact]
    public async Task A_text_box_is_read_once()
    {
        var box = $"<w:txbxContent>{P("框內")}</w:txbxContent>";
        var paragraph = "<w:p><w:r><mc:AlternateContent>"
            + $"<mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>框外</w:t></w:r></w:p>";

        var source = await Desk.SourceAsync("a.docx", Of(paragraph));

        Assert.Equal("框外\n框內\n", source.Text);
    }

    [Fact]
    public async Task A_footnote_follows_its_paragraph()
    {
        var source = await Desk.SourceAsync("a.docx", Of(
            "<w:p><w:r><w:t>經費 110</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>萬元</w:t></w:r></w:p>" + P("下一段"),
            footnotes: $"<w:footnote w:id=\"2\">{P("含稅")}</w:footnote>"));

        Assert.Equal("經費 110萬元\n註1：含稅\n下一段\n", source.Text);
    }

    [Fact]
    public async Task Pages_are_known_where_word_left_their_breaks()
    {
        var source = await Desk.SourceAsync("a.docx", Of(P("一") + "<w:p><w:r><w:t>二</w:t><w:lastRenderedPageBreak/><w:t>三</w:t></w:r></w:p>" + P("四")));

        Assert.Equal("一\n二三\n四\n", source.Text);
        Assert.Equal([(1, 1), (1, 2), (2, 1), (2, 2)], "一二三四".Select(c => source.Origins.PlaceOf(source.Text.IndexOf(c, StringComparison.Ordinal)))
            .Select(place => ((int)place.Page!, place.Line)));
    }

    [Fact]
    public async Task A_malformed_hyperlink_is_no_reason_not_to_read()
    {
        var package = With(Of(P("內文")), "word/_rels/document.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" TargetMode="External"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:王 @@ http://["/></Relationships>
            """);

        Assert.Equal("內文\n", (await Desk.SourceAsync("a.docx", package)).Text);
    }

    [Fact]
    public async Task A_document_without_text_is_refused()
    {
        Assert.Contains("沒有任何文字", await Desk.RefusalAsync("a.docx", Of("<w:p/>")), StringComparison.Ordinal);
    }
}
