using MeetingBot.Minutes.Reading;
using static MeetingBot.Minutes.Tests.Reading.Pdf.FakePoppler;

namespace MeetingBot.Minutes.Tests.Reading.Pdf;

[Collection(nameof(FakePoppler))]
public sealed class PdfLayoutTests
{
    [Fact]
    public async Task Words_of_a_line_join_and_wide_gaps_stay_visible()
    {
        var source = await SourceAsync(
            Ink(70, 100, "主席：林大安") + Ink(229, 100, "紀錄：張小帆")
            + Ink(70, 120, "請於") + Ink(93, 119, "九") + Ink(103, 120, "月底前"));

        Assert.Equal("主席：林大安  紀錄：張小帆\n請於 九月底前\n", source.Text);
        Assert.Empty(source.Rows);
    }

    [Fact]
    public async Task A_cell_of_several_lines_is_one_cell()
    {
        var source = await SourceAsync(
            Ink(70, 100, "案號") + Ink(120, 100, "列管事項") + Ink(320, 100, "建議")
            + Ink(70, 116, "甲") + Ink(120, 116, "請市民服務組研議") + Ink(320, 116, "賡續") + Ink(120, 131, "規劃辦理。")
            + Ink(70, 147, "乙") + Ink(120, 147, "檢討。") + Ink(320, 147, "解除"));

        Assert.Equal(["案號|列管事項|建議", "甲|請市民服務組研議規劃辦理。|賡續", "乙|檢討。|解除"], Desk.Cells(source));
    }

    [Fact]
    public async Task A_number_in_the_middle_of_its_cell_belongs_to_the_lines_around_it()
    {
        var source = await SourceAsync(
            Ink(70, 100, "案號") + Ink(120, 100, "列管事項") + Ink(320, 100, "建議")
            + Ink(120, 116, "請市民服務組") + Ink(120, 131, "研議規劃") + Ink(70, 131, "甲") + Ink(320, 131, "賡續") + Ink(120, 146, "辦理。")
            + Ink(120, 162, "請人事室") + Ink(70, 169.5, "乙") + Ink(320, 169.5, "解除") + Ink(120, 177, "宣導。"));

        Assert.Equal(["案號|列管事項|建議", "甲|請市民服務組研議規劃辦理。|賡續", "乙|請人事室宣導。|解除"], Desk.Cells(source));
    }

    [Fact]
    public async Task A_header_cell_of_two_lines_begins_above_its_row()
    {
        var source = await SourceAsync(
            Ink(120, 92.5, "預定完成") + Ink(70, 100, "案號") + Ink(320, 100, "建議") + Ink(120, 107.5, "日期")
            + Ink(70, 123, "甲") + Ink(120, 123, "九月底") + Ink(320, 123, "賡續"));

        Assert.Equal(["案號|預定完成日期|建議", "甲|九月底|賡續"], Desk.Cells(source));
    }

    [Fact]
    public async Task Numbers_with_hanging_paragraphs_are_no_table()
    {
        var source = await SourceAsync(
            Ink(70, 100, "一、") + Ink(110, 100, "宣達事項") + Ink(70, 116, "二、") + Ink(110, 116, "辦理情形")
            + Ink(70, 132, "三、") + Ink(110, 132, "臨時動議"));

        Assert.Equal("一、 宣達事項\n二、 辦理情形\n三、 臨時動議\n", source.Text);
        Assert.Empty(source.Rows);
    }

    [Fact]
    public async Task Words_without_width_are_words()
    {
        var flat = string.Concat(Enumerable.Range(0, 4).Select(i => Ink(70, 100 + (i * 16), "甲乙丙丁") + Ink(200, 100 + (i * 16), "戊己庚辛")));

        var source = await SourceAsync(flat.Replace("xMax=\"240", "xMax=\"200", StringComparison.Ordinal));

        Assert.Equal(4, source.Rows.Count);
    }

    [Fact]
    public async Task Characters_that_no_font_explains_are_refused()
    {
        var result = await FakePoppler.ReadAsync(Ink(70, 100, "\uE001\uE002\uE003\uE004會議\uE005&#x1;"));

        Assert.Contains("亂碼", Assert.IsType<ReadResult.Refused>(result).Why, StringComparison.Ordinal);
    }

    private static async Task<SourceText> SourceAsync(string page) => Assert.IsType<ReadResult.Read>(await FakePoppler.ReadAsync(page)).Source;
}
