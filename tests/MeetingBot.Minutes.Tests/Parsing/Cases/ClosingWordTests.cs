using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Cases;

/// <summary>結案 where it closes nothing, cases that are called by name, and what is said of the rest.</summary>
public sealed class ClosingWordTests
{
    [Theory]
    [InlineData("重申首長信箱案件之答復，不得僅以「錄案研議」結案，應敘明期程。")] // how not to answer
    [InlineData("轉介案件切勿以電話答復結案。")]
    public void A_manner_of_answering_closes_no_case(string words)
    {
        var meeting = Some.Minutes($"壹、報告事項\n一、陳情業務報告\n決議：{words}\n").Meeting;

        Assert.Empty(meeting.Cases);
        Assert.Equal("task", Told.Kinds(meeting.Directives));
    }

    [Fact]
    public void A_term_by_which_to_close_is_an_order_and_no_release()
    {
        var meeting = Some.Minutes("壹、報告事項\n一、列管案件執行情形\n決議：列管編號 88-2 案，請農業科辦理複勘，並於 11 月 17 日前全數結案。\n").Meeting;

        Assert.Equal("88-2 progress", Told.Of(meeting.Cases));
        Assert.Equal("task 農業科 2025-11-17", Told.Of(meeting.Directives));
    }

    [Fact]
    public void Each_case_that_is_called_by_name_is_one()
    {
        var meeting = Some.Minutes(
            "壹、主席裁示事項：\n一、本局列管案件中，智慧路燈案及網站改版案同意解列；客服系統案及數位櫃檯案持續列管至 114 年底。\n").Meeting;

        Assert.Equal("智慧路燈案 released ; 網站改版案 released ; 客服系統案 continued ; 數位櫃檯案 continued", Told.Of(meeting.Cases));
    }

    [Fact]
    public void What_a_release_waits_for_is_said_without_the_asking()
    {
        var waits = Assert.Single(Some.Minutes(
            "壹、報告事項\n一、列管案件執行情形\n決議：列管案號 6405，請總務科再做一次檢測，報告送處長核閱後始得報請解列。\n").Meeting.Cases);

        Assert.Equal((CaseStatus.Continued, "報告送處長核閱後"), (waits.Status, waits.Condition));
    }

    [Fact]
    public void The_rest_goes_on_though_one_of_it_has_a_ruling_of_its_own()
    {
        var cases = Some.Minutes("""
            壹、前次會議決議辦理情形：
            | 編號 | 決議事項 | 主辦單位 | 辦理情形 | 管考建議 |
            |---|---|---|---|---|
            | 3-1 | 外牆檢測 | 工務科 | 已完成檢測 | 解除列管 |
            | 3-2 | 餐廳招商 | 財政科 | 無人投標 | 繼續列管 |
            | 3-3 | 銘牌設置 | 文化科 | 待翻譯 | 繼續列管 |
            決定：
            (一) 編號 3-1 解除列管，餘 2 案繼續列管。
            (二) 編號 3-2 請財政科重行公告。
            """).Meeting.Cases;

        Assert.Equal(["3-2", "3-3"], cases.Where(c => c.Status == CaseStatus.Continued).Select(c => c.Number).Order());
    }
}
