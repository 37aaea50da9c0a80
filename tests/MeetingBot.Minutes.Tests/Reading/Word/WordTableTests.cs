using static MeetingBot.Minutes.Tests.Reading.Word.SomeDocx;

namespace MeetingBot.Minutes.Tests.Reading.Word;

public sealed class WordTableTests
{
    [Fact]
    public async Task A_row_is_a_line_under_its_header()
    {
        var source = await Desk.SourceAsync("a.docx", Of(P("如下：") + $"<w:tbl>{Row("案號", "內容")}{Row("9903", "賡續列管")}</w:tbl>" + P("完")));

        Assert.Equal("如下：\n案號\t內容\n9903\t賡續列管\n完\n", source.Text);
        Assert.Equal(["案號|內容", "9903|賡續列管"], Desk.Cells(source));
        Assert.Equal(["案號", "內容"], source.Rows[1].Header);
        Assert.True(source.Rows[0].IsHeader);
    }

    [Fact]
    public async Task Paragraphs_of_a_cell_stay_on_its_line()
    {
        var table = $"<w:tbl>{Row("案號", "內容")}<w:tr><w:tc>{P("1")}</w:tc><w:tc>{P("甲")}{P("乙\t丙")}</w:tc></w:tr></w:tbl>";

        var source = await Desk.SourceAsync("a.docx", Of(table));

        Assert.Equal("案號\t內容\n1\t甲\u2028乙 丙\n", source.Text);
    }

    [Fact]
    public async Task Merged_cells_repeat_in_the_record()
    {
        var table = "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
            + $"<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>{P("類別")}</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>{P("110 年")}</w:tc></w:tr>"
            + $"<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>{P("7 月")}</w:tc><w:tc>{P("8 月")}</w:tc></w:tr>"
            + Row("合計", "495", "494") + "</w:tbl>";

        var source = await Desk.SourceAsync("a.docx", Of(table));

        Assert.Equal("類別\t110 年\n\t7 月\t8 月\n合計\t495\t494\n", source.Text);
        Assert.Equal(["類別|110 年|110 年", "類別|7 月|8 月", "合計|495|494"], Desk.Cells(source));
        Assert.Equal(["類別", "110 年 7 月", "110 年 8 月"], source.Rows[2].Header);
    }

    [Fact]
    public async Task A_table_that_only_frames_text_is_no_table()
    {
        var source = await Desk.SourceAsync("a.docx", Of($"<w:tbl><w:tr><w:tc>{P("一、甲")}{P("二、乙")}</w:tc></w:tr></w:tbl>"));

        Assert.Equal("一、甲\n二、乙\n", source.Text);
        Assert.Empty(source.Rows);
    }

    [Fact]
    public async Task The_body_of_a_form_is_lines_and_its_labels_are_records()
    {
        var form = $"<w:tbl>{Row("會議時間", "110年8月19日", "主席", "林大安")}"
            + $"<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"4\"/></w:tcPr>{P("一、甲")}{P("二、乙")}</w:tc></w:tr></w:tbl>";

        var source = await Desk.SourceAsync("a.docx", Of(form));

        Assert.Equal("會議時間\t110年8月19日\t主席\t林大安\n一、甲\n二、乙\n", source.Text);
        Assert.False(Assert.Single(source.Rows).IsHeader);
    }

    [Fact]
    public async Task A_table_in_a_table_keeps_its_own_rows()
    {
        var inner = $"<w:tbl>{Row("案號", "內容")}{Row("1", "甲")}</w:tbl>";

        var source = await Desk.SourceAsync("a.docx", Of($"<w:tbl><w:tr><w:tc>{P("附表")}</w:tc><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"));

        Assert.Equal("附表\n案號\t內容\n1\t甲\n\n", source.Text);
        Assert.Equal(["案號|內容", "1|甲"], Desk.Cells(source));
    }

    [Fact]
    public async Task A_deleted_row_is_left_out()
    {
        var deleted = Row("9", "舊案").Replace("<w:tr>", "<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"a\"/></w:trPr>", StringComparison.Ordinal);

        var source = await Desk.SourceAsync("a.docx", Of($"<w:tbl>{Row("案號", "內容")}{deleted}{Row("1", "甲")}</w:tbl>"));

        Assert.Equal(["案號|內容", "1|甲"], Desk.Cells(source));
    }
}
