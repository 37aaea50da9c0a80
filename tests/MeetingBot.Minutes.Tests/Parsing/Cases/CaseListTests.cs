namespace MeetingBot.Minutes.Tests.Parsing.Cases;

public sealed class CaseListTests
{
    [Theory]
    [InlineData("列管案號 9805、10201 及 10203 同意解除列管。", "9805 released ; 10201 released ; 10203 released")]
    [InlineData("列管編號 203-3、206-1、208-6 等 3 案解除列管。", "203-3 released ; 206-1 released ; 208-6 released")]
    [InlineData("案號 113-2 解除列管。", "113-2 released")]
    [InlineData("列管編號113-2案，賡續列管。", "113-2 continued")]
    [InlineData("列管編號 113-2 案繼續列管。", "113-2 continued")]
    [InlineData("列管編號 113-2 案持續列管。", "113-2 continued")]
    [InlineData("列管編號 113-2 案繼續追蹤。", "113-2 continued")]
    [InlineData("列管編號 113-2 案解管。", "113-2 released")]
    [InlineData("列管編號 113-2 案同意結案。", "113-2 released")]
    [InlineData("列管編號 113-2 案不再列管。", "113-2 released")]
    [InlineData("列管編號 113-2、113-3 解除列管，113-4、113-5 賡續列管。", "113-2 released ; 113-3 released ; 113-4 continued ; 113-5 continued")]
    [InlineData("列管編號 113-2、113-3 等 2 案解除列管；列管編號 113-4 案賡續列管。", "113-2 released ; 113-3 released ; 113-4 continued")]
    [InlineData("同意解除列管案號 113-2、113-3。", "113-2 released ; 113-3 released")] // the verb first
    [InlineData("列管案件編號 113-05-2 解除列管。", "113-05-2 released")]
    [InlineData("案號 A-12 解除列管。", "A-12 released")]
    [InlineData("列管編號１１３－２、１１３－３解除列管。", "113-2 released ; 113-3 released")] // full width
    [InlineData("列管編號 113–2 案解除列管。", "113-2 released")] // a dash
    [InlineData("列管編號 113 - 2 案解除列管。", "113-2 released")]
    [InlineData("3-8 及 3-9 解除列管。", "3-8 released ; 3-9 released")] // an item's number
    [InlineData("項次 3-8 解除列管。", "3-8 released")]
    [InlineData("列管編號 113-2（捷運公司部分）解除列管。", "113-2 released (捷運公司部分)")]
    [InlineData("列管編號 113-2（捷運公司部分）、113-4 解除列管。", "113-2 released (捷運公司部分) ; 113-4 released")]
    [InlineData("列管編號 113-2 案，捷運公司部分解除列管，交通局部分賡續列管。", "113-2 released (捷運公司部分) ; 113-2 continued (交通局部分)")]
    [InlineData("列管編號 113-2 案，併 113-1 案辦理。", "113-2 merged into 113-1")]
    [InlineData("列管編號 113-2 案併案號 113-1 辦理。", "113-2 merged into 113-1")]
    [InlineData("列管編號 113-2 案併入 113-1 案。", "113-2 merged into 113-1")]
    [InlineData("列管編號 113-2、113-3 併 113-1 案辦理。", "113-2 merged into 113-1 ; 113-3 merged into 113-1")]
    [InlineData("案號 9806 併 9801 案辦理。", "9806 merged into 9801")]
    [InlineData("列管編號 113-2 案列入列管。", "113-2 opened")]
    [InlineData("新增列管案號 113-9。", "113-9 opened")]
    [InlineData("列管編號 113-2 案請總務科於 11 月 5 日前回復。", "113-2 progress")]
    [InlineData("列管編號 113-2 案，教育局部分解除列管；水利局部分請於 5 月 19 日前補辦。", "113-2 released (教育局部分)")]
    [InlineData("列管編號 113-2 案繼續列管，併 112-08-2 辦理。", "113-2 merged into 112-08-2")]
    [InlineData("列管編號 113-2 案請總務科於下次會議提請解列。", "113-2 progress")] // still to be proposed
    [InlineData("列管編號 A-11、B-02 解除列管；A-11 請總務科補送照片。", "A-11 released ; B-02 released ; A-11 progress")] // known by now
    [InlineData("列管案號 0402「路燈汰換」、0403「鎮史編纂」同意銷案。", "0402 released ; 0403 released")] // their names between
    [InlineData("新增列管 0501「沙包發放」，由總務科主辦。", "0501 opened")]
    [InlineData("請總務科提出計畫，本案列入追蹤（114-02-1）。", "114-02-1 opened")]
    [InlineData("請總務科除草；列管（2-02）。", "2-02 opened")]
    [InlineData("請總務科除草；本案繼續列管（2-02）。", "2-02 continued")]
    [InlineData("7103（渡船頭整修）、7105（碼頭清淤）計 2 案繼續列管；7104 解除列管。", "7103 continued ; 7105 continued ; 7104 released")]
    [InlineData("列管編號 28505 解除列管；28505 改列繼續列管。", "28505 released ; 28505 continued")]
    public void Reads_numbers_and_what_is_said_of_them(string words, string expected) => Assert.Equal(expected, Told.Of(Ruling(words).Meeting.Cases));

    [Theory]
    [InlineData("113 年 5 月至 7 月計 5-7 件，持續追蹤。")]
    [InlineData("5-7 月辦理情形請持續追蹤。")]
    [InlineData("工程進度 35.2%，落後 3-5%，請持續追蹤。")]
    [InlineData("電話 2720-8889，請持續追蹤廠商回復。")]
    [InlineData("警察局加強列管電玩業者。")] // under control
    [InlineData("經費 1,551 萬元，請持續追蹤。")]
    [InlineData("補助核銷案 4 件及未結案件，請於 4 月底前追回。")]
    public void Numbers_of_other_things_are_no_cases(string words) => Assert.DoesNotContain(Ruling(words).Meeting.Cases, c => c.Number is not null);

    [Theory]
    [InlineData("列管編號 113-2、113-3、113-4 等 6 案解除列管。")]
    [InlineData("列管編號 113-2、113-3 等 3 案解除列管。")]
    [InlineData("列管編號 113-2、113-3、113-4 等二案解除列管。")]
    [InlineData("列管編號 113-2、113-3，共 5 案解除列管。")]
    public void A_count_that_does_not_add_up_is_a_doubt(string words) => Assert.Single(Ruling(words).Doubts);

    [Theory]
    [InlineData("列管編號 113-2、113-3、113-4 等 3 案解除列管。")]
    [InlineData("列管編號 113-2、113-3 等二案解除列管。")]
    [InlineData("列管編號 113-2、113-3，共 2 案解除列管。")]
    [InlineData("列管編號 113-2 案解除列管。")]
    public void A_count_that_adds_up_is_none(string words) => Assert.Empty(Ruling(words).Doubts);

    [Fact]
    public void A_list_over_two_lines_is_one() =>
        Assert.Equal("113-2 released ; 113-3 released ; 113-4 released", Told.Of(Ruling("列管編號 113-2、113-\n3、113-4 等 3 案解除列管。").Meeting.Cases));

    [Fact]
    public void The_directive_knows_its_cases() =>
        Assert.Equal(["113-2", "113-3"], Assert.Single(Ruling("列管編號 113-2、113-3 解除列管。").Meeting.Directives).Cases);

    private static Minutes.Meetings.MinutesFile Ruling(string words) => Some.Minutes($"壹、報告事項\n一、列管案件辦理情形\n決議：{words}\n");
}
