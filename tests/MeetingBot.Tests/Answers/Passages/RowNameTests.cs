using MeetingBot.Answers.Passages;

namespace MeetingBot.Tests.Answers.Passages;

public sealed class RowNameTests
{
    [Theory]
    [InlineData("11405-07 路面巡查 工務局", "11405-07")]
    [InlineData("8-1 離職帳號 資安科", "8-1")]
    [InlineData("3 志工保險 社會局", "項次3")]
    [InlineData("| 3 | 志工保險 |", "項次3")]
    [InlineData("案次 建議人", null)]
    [InlineData("2025 年報", null)] // too long for the number of a row
    public void How_a_ruling_names_a_row(string row, string? expected) => Assert.Equal(expected, RowName.Of(row));

    [Theory]
    [InlineData("61-02案請工程科提出趕工計畫", "61-02")]
    [InlineData("（一）項次 2 請工務局巡查", "項次2")]
    [InlineData("列管編號61-02，同意解除", "61-02")]
    [InlineData("61-02、61-05案繼續列管", null)] // several
    [InlineData("請工務局巡查項次2", null)]
    public void A_sentence_may_begin_with_the_name_of_a_row(string sentence, string? expected) =>
        Assert.Equal(expected, RowName.Beginning(sentence));

    [Theory]
    [InlineData("項次2", "項次2請工務局巡查", true)]
    [InlineData("項次2", "項次 2 請工務局巡查", true)]
    [InlineData("項次2", "項次21請工務局巡查", false)]
    [InlineData("8-1", "項次8-1解除列管", true)]
    [InlineData("8-1", "項次18-1解除列管", false)]
    [InlineData("8-1", "項次8-12解除列管", false)]
    [InlineData("8-1", "洽悉", false)]
    public void A_ruling_names_this_row_and_no_other(string name, string ruling, bool expected) => Assert.Equal(expected, RowName.IsNamed(name, ruling));
}
