using MeetingBot.Answers.Passages;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Tests.Answers.Passages;

public sealed class TableCellsTests
{
    [Theory]
    [InlineData("1\t宿舍熱水\t總務處", "1|宿舍熱水|總務處")]
    [InlineData("\t\t教務處\t審閱中", "||教務處|審閱中")] // two cells reach down from the row above
    [InlineData("總務處\t\t", "總務處||")]
    [InlineData("| 8-1 | 訂定**停用**流程 | a\\|b |", "8-1|訂定停用流程|a|b")]
    [InlineData("甲\t已於 2 月 24 日上線。", "甲|已於2月24日上線")]
    [InlineData("甲\tbig data", "甲|big data")]
    [InlineData("甲\t資訊局部分解除列管\u2028民政局部分賡續列管", "甲|資訊局部分解除列管；民政局部分賡續列管")]
    [InlineData("甲\t預定\u2028完成", "甲|預定完成")] // a word that a narrow column broke
    [InlineData("沒有欄位的一列", "")]
    public void A_row_is_parted_as_the_file_parts_it(string source, string cells)
    {
        var row = new MeetingBot.Archive.Passage(1, 1, 0, 1, new("貳", ItemKind.Table, null, null, source, default, []), source, []);

        Assert.Equal(cells, string.Join('|', TableCells.Split(row)));
    }
}
