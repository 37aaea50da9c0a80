using MeetingBot.Minutes.Reading;
using static MeetingBot.Minutes.Tests.Reading.Pdf.FakePoppler;

namespace MeetingBot.Minutes.Tests.Reading.Pdf;

[Collection(nameof(FakePoppler))]
public sealed class PdfTableTests
{
    private static readonly string Header =
        Ink(74, 100, "項") + Ink(110, 100, "指示事項") + Ink(210, 100, "主辦") + Ink(280, 100, "管考建議") + Ink(74, 114, "次");

    [Fact]
    public async Task A_number_close_to_its_subject_is_a_cell_of_its_own_where_the_header_has_columns()
    {
        var source = await SourceAsync(
            Header + Ink(72, 134, "甲乙") + Ink(99, 134, "道挖模組行") + Ink(200, 134, "資訊局") + Ink(280, 134, "解除列管") + Ink(99, 148, "動版開發"));

        Assert.Equal(["項次|指示事項|主辦|管考建議", "甲乙|道挖模組行動版開發|資訊局|解除列管"], Desk.Cells(source));
    }

    [Fact]
    public async Task Words_parted_by_a_blank_within_a_cell_stay_together()
    {
        var source = await SourceAsync(
            Header + Ink(72, 134, "甲乙") + Ink(99, 134, "道挖模組") + Ink(200, 134, "資訊") + Ink(225, 134, "局") + Ink(280, 134, "解除列管"));

        Assert.Equal("甲乙|道挖模組|資訊 局|解除列管", Desk.Cells(source).Last());
    }

    [Fact]
    public async Task A_table_that_a_page_break_cuts_is_one_table_with_one_header()
    {
        var source = await SourceAsync(
            Header + Ink(72, 134, "甲乙") + Ink(99, 134, "道挖模組") + Ink(200, 134, "資訊局") + Ink(280, 134, "解除列管")
            + Ink(180, 780, "第二頁"),
            Ink(72, 30, "某市政府") + Ink(300, 30, "檔號：略")
            + Ink(72, 75, "甲丙") + Ink(99, 75, "港前路回填") + Ink(200, 75, "工務局") + Ink(280, 75, "賡續列管") + Ink(99, 89, "材料抽驗")
            + Ink(80, 120, "結論：照管考建議辦理，請工務局通知廠商重新回填。"));

        Assert.Equal(["項次|指示事項|主辦|管考建議", "甲乙|道挖模組|資訊局|解除列管", "甲丙|港前路回填材料抽驗|工務局|賡續列管"], Desk.Cells(source));
        Assert.All(source.Rows, row => Assert.Equal((0, "主辦"), (row.Table, row.Header[2])));
        Assert.EndsWith("\n結論：照管考建議辦理，請工務局通知廠商重新回填。\n", source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_begins_with_other_words_has_no_rest_of_a_table()
    {
        var source = await SourceAsync(
            Header + Ink(72, 134, "甲乙") + Ink(99, 134, "道挖模組") + Ink(200, 134, "資訊局") + Ink(280, 134, "解除列管"),
            Ink(72, 75, "結論：照管考建議辦理，請工務局通知廠商。") + Ink(72, 100, "肆、臨時動議") + Ink(280, 100, "（無）"));

        Assert.Equal(2, source.Rows.Count);
        Assert.EndsWith("\n結論：照管考建議辦理，請工務局通知廠商。\n肆、臨時動議  （無）\n", source.Text, StringComparison.Ordinal);
    }

    private static async Task<SourceText> SourceAsync(params string[] pages) =>
        Assert.IsType<ReadResult.Read>(await FakePoppler.ReadAsync(string.Join("</page>\n<page width=\"600\" height=\"800\">\n", pages))).Source;
}
