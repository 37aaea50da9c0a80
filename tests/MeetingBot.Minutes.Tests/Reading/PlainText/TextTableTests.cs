using FsCheck;
using FsCheck.Fluent;

namespace MeetingBot.Minutes.Tests.Reading.PlainText;

public sealed class TextTableTests
{
    [Fact]
    public async Task Lines_with_tabs_are_rows_under_their_first()
    {
        var source = await Desk.SourceAsync("a.txt", "如下表：\n\n項次\t業務內容\t績效\n1\t收文\t3 萬件\n2\t發文\t7 萬件\n\n二、其他");

        Assert.Equal(["項次|業務內容|績效", "1|收文|3 萬件", "2|發文|7 萬件"], Desk.Cells(source));
        Assert.Equal([true, false, false], source.Rows.Select(row => row.IsHeader));
        Assert.Equal(["項次", "業務內容", "績效"], source.Rows[2].Header);
        Assert.Equal("2\t發文\t7 萬件", source.Text[source.Rows[2].Span.Start..source.Rows[2].Span.End]);
    }

    [Fact]
    public async Task A_header_may_have_several_lines()
    {
        var source = await Desk.SourceAsync("a.txt", "類別\t110 年\t\t總計 (件)\n\t7 月\t8 月\t\n合計\t495\t494\t3,075\r\n");

        Assert.Equal(["類別", "110 年 7 月", "110 年 8 月", "總計 (件)"], source.Rows[^1].Header);
        Assert.Equal([true, true, false], source.Rows.Select(row => row.IsHeader));
    }

    [Fact]
    public async Task Cut_tabs_at_the_end_of_a_line_are_empty_cells()
    {
        var source = await Desk.SourceAsync("a.txt", "機關\t件數\t機關\t件數\n都發局\t215\t衛生局\t59\n警察局\t51\t教育局\t50\n北水處\t1\n");

        Assert.Equal("北水處|1||", Desk.Cells(source).Last());
        Assert.All(source.Rows, row => Assert.Equal(row.Header.Count, row.Cells.Count));
    }

    [Theory]
    [InlineData("項次│事項│建議\n1│說明會│解除列管\n2│複查│繼續列管\n")] // drawn between the cells only
    [InlineData("┌──┬──┬──┐\n│項次│事項│建議│\n├──┼──┼──┤\n│1 │說明會│解除列管│\n├──┼──┼──┤\n│2 │複查 │繼續列管│\n└──┴──┴──┘\n")]
    public async Task A_drawn_box_is_a_table(string text)
    {
        var source = await Desk.SourceAsync("a.txt", text);

        Assert.Equal(["項次|事項|建議", "1|說明會|解除列管", "2|複查|繼續列管"], Desk.Cells(source));
    }

    [Theory]
    [InlineData("區別    件數    退件率\n港西區  1,204   4.5%\n月潭區  86      12.0%\n", "區別|件數|退件率", "月潭區|86|12.0%")]
    [InlineData("編號　　事項　　　　主辦\n7-01　　路燈汰換　　工務局\n7-02　　涼亭漏水　　公所經建課\n", "編號|事項|主辦", "7-02|涼亭漏水|公所經建課")]
    [InlineData("項次  案由          主辦機關   建議\n1     停車費率整併  交通局     繼續列管\n2     滅火器汰換    經濟發展局 解除列管\n", "項次|案由|主辦機關|建議", "2|滅火器汰換|經濟發展局|解除列管")] // a wide cell leaves one blank
    [InlineData("院所    劑數    備註\n東院    1,200   已送達\n西院    650\n", "院所|劑數|備註", "西院|650|")]
    public async Task What_blanks_put_under_each_other_is_a_table(string text, string header, string last)
    {
        var source = await Desk.SourceAsync("a.txt", "如下表：\n\n" + text + "\n二、其他\n");

        Assert.Equal(header, Desk.Cells(source).First());
        Assert.Equal(last, Desk.Cells(source).Last());
        Assert.Equal([true, .. Enumerable.Repeat(false, source.Rows.Count - 1)], source.Rows.Select(row => row.IsHeader));
    }

    [Fact]
    public async Task Cells_copied_line_by_line_are_rows_where_numbers_come_round()
    {
        var source = await Desk.SourceAsync("a.txt", "一、回收情形如下\n\n鄉鎮\n清運量（公噸）\n回收率\n白沙鎮\n1,320\n64.0%\n青埔鄉\n702\n55.3%\n\n二、其他");

        Assert.Equal(["鄉鎮|清運量（公噸）|回收率", "白沙鎮|1,320|64.0%", "青埔鄉|702|55.3%"], Desk.Cells(source));
    }

    [Fact]
    public async Task Bars_may_stand_between_the_cells_alone_and_the_last_cell_go_on_below()
    {
        var source = await Desk.SourceAsync("a.txt", "編號 | 議員 | 辦理情形\n01 | 邵秀珠 | 已自1月8日起\n延長為12分鐘。\n02 | 伍國良 | 目前尚無\n調整時程。\n\n二、其他");

        Assert.Equal(["編號|議員|辦理情形", "01|邵秀珠|已自1月8日起\n延長為12分鐘。", "02|伍國良|目前尚無\n調整時程。"], Desk.Cells(source));
    }

    [Theory]
    [InlineData("時　　間：114年8月13日\n地　　點：第一會議室\n主　　席：蘇區長\n")]
    [InlineData("王大明  李小華  陳美玉\n林志強  張家豪  吳淑芬\n黃文雄  周子寧  許雅婷\n")] // those present
    [InlineData("一、  宣達事項\n二、  辦理情形\n三、  臨時動議\n")]
    [InlineData("請各組室\n踴躍參加\n112\n謝謝大家\n")] // short lines
    public async Task Not_every_gap_makes_a_table(string text)
    {
        Assert.Empty((await Desk.SourceAsync("a.txt", text)).Rows);
    }

    [Fact]
    public async Task Pipes_are_rows_too_and_the_rule_is_none()
    {
        var source = await Desk.SourceAsync("a.md", "| 案號 | 內容 |\n|:---|---|\n| 9903 | 甲\\|乙 |\n| 9904 | |\n");

        Assert.Equal(["案號|內容", "9903|甲\\|乙", "9904|"], Desk.Cells(source));
        Assert.Equal(["案號", "內容"], source.Rows[1].Header);
    }

    [Theory]
    [InlineData("壹、執行成果.....\t1\n一、事務管理.....\t1\n二、文書處理.....\t2\n")] // a table of contents
    [InlineData("主席：林大安\t紀錄：張小帆\n時間：110 年\t地點：視訊\n")] // labels with their values
    [InlineData("一、\t宣達事項\n二、\t辦理情形\n")] // numbers with their paragraphs
    [InlineData("\t請各組室配合辦理。\n\t請人事室宣導。\n")] // indents
    [InlineData("主席\t林大安\n")] // one line is no table
    public async Task Not_every_tab_makes_a_table(string text)
    {
        Assert.Empty((await Desk.SourceAsync("a.txt", text)).Rows);
    }

    [Fact]
    public void Cells_are_pieces_of_their_row_in_any_text()
    {
        var pieces = Gen.Elements("\t", "|", "\n", "\r\n", "-", "案號", " ", "3", "：", "|---|---|\n", "a\tb\n").ListOf().Select(string.Concat);

        Prop.ForAll(pieces.ToArbitrary(), text =>
        {
            var source = Desk.SourceAsync("a.md", "會議" + text).GetAwaiter().GetResult();
            Assert.All(source.Rows, row => Assert.All(row.Cells, cell => Assert.True(row.Span.Contains(cell) && cell.Length >= 0)));
            Assert.All(source.Rows, row => Assert.Equal(row.Cells.Count, row.Header.Count));
        }).QuickCheckThrowOnFailure();
    }

    [GoldFact]
    public async Task The_tables_of_real_reports_are_found_and_their_contents_pages_are_none()
    {
        var rows = new List<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(SharedFolder.Needed, "minutes"), "*.txt"))
        {
            var source = await Desk.SourceAsync("a.txt", await File.ReadAllBytesAsync(file));
            Assert.All(source.Rows, row => Assert.Equal(row.Cells.Count, row.Header.Count));
            rows.AddRange(source.Rows.Where(row => row.Cells.Count >= 8).Select(row => source.Text[row.Span.Start..row.Span.End]));
            Assert.DoesNotContain(source.Rows, row => source.Text[row.Span.Start..row.Span.End].Contains("....", StringComparison.Ordinal));
        }

        Assert.NotEmpty(rows);
    }
}
