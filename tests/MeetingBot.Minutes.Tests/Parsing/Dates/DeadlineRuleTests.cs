namespace MeetingBot.Minutes.Tests.Parsing.Dates;

public sealed class DeadlineRuleTests
{
    [Theory]
    [InlineData("務必於 9 月 28 日前上網填報")]
    [InlineData("於9月28日（星期二）下班前確認修正")]
    [InlineData("列管案號 12616 原訂今年 10 月底完工")] // planned
    [InlineData("工程若能 9 月底前竣工，另予獎勵")] // conditional
    [InlineData("預計於年底完成一樓搬遷")]
    [InlineData("由本會報列管至 115 年底")]
    [InlineData("法定申報期限 110 年 12 月 31 日前完成申報")]
    [InlineData("本次徵件截止日期為 111 年 1 月 15 日")]
    [InlineData("付款憑單最後送件日為111年1月8日")]
    [InlineData("保留款申請12月24日截止")]
    [InlineData("便道復舊（10/4前）")]
    [InlineData("期限：9月27日")]
    [InlineData("請資訊室提前於9月底完成測試")]
    [InlineData("無論如何9月底要決標")]
    [InlineData("因管線遷移，完工期限展延至111年2月15日")]
    [InlineData("請社會課於一周內簽陳計畫")]
    [InlineData("請醫務室本週內成立應變小組")]
    [InlineData("請旅遊處於後天提出方案")]
    [InlineData("請陳理事月底前提出設計")]
    [InlineData("於農曆春節前完成")]
    [InlineData("預定期程：110年10月完成細部設計")]
    [InlineData("同意展延至110年12月31日")]
    [InlineData("請各局處即日起至9月30日止，完成自主檢查")]
    [InlineData("預定完成日期 110年9月30日")]
    [InlineData("請於暑假結束前（8月底）完成改善")]
    public void Is_a_bound_on_doing_something(string text) => Assert.Contains(Sentence.Dates(text), date => date.IsDeadline);

    [Theory]
    [InlineData("截至8月底前執行情形")] // as of
    [InlineData("截至 9 月 14 日執行情形")]
    [InlineData("迄 110 年 12 月底已提供借用 110 間")]
    [InlineData("契約日期延至今年底")] // the end of a contract
    [InlineData("預定於 9 月 15 日開議")] // an event
    [InlineData("預定於 9 月 8 日召開")]
    [InlineData("已於9月17日完成議約")] // done
    [InlineData("業於 110 年 6 月底發行")]
    [InlineData("95 年以前屆期檔案")]
    [InlineData("12月31日前之案件")] // tells which cases
    [InlineData("公開展覽至9月30日止")]
    [InlineData("98年1月11日前申請")] // passed long ago
    [InlineData("短期（一年內）可推動的政策")] // a horizon
    [InlineData("第二項「三十日內」修正為「六十日內」")] // the words of a rule
    [InlineData("曾請應用服務科於二個月內完成")]
    [InlineData("9月15日前往視察")]
    [InlineData("自 8 月起恢復諮詢")]
    [InlineData("契約同意展延至110年12月31日")]
    [InlineData("10年內達到碳中和")]
    [InlineData("均已於2個月內完成調查")]
    [InlineData("尚未於3日內停用之帳號")]
    [InlineData("應於7日前通知里長")] // so many days ahead
    public void Is_none(string text) => Assert.DoesNotContain(Sentence.Dates(text), date => date.IsDeadline);
}
