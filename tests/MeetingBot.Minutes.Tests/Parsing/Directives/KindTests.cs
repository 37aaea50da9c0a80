using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Directives;

public sealed class KindTests
{
    [Theory]
    [InlineData("請資訊科完成主機汰換。")]
    [InlineData("資訊科應每週回報進度。")]
    [InlineData("由總務科彙整各科需求。")]
    [InlineData("責成工務科限期改善。")]
    [InlineData("各科室不得逾期報支。")]
    [InlineData("請儘速辦理。")]
    [InlineData("請調整期程。")] // 請調 is another word, and this is not it
    [InlineData("持續加強宣導。")]
    [InlineData("提醒同仁離席時關閉電腦。")]
    [InlineData("希望各科室多加利用視訊會議。")]
    [InlineData("應加列下年度維護經費。")] // nobody is named
    [InlineData("有關漏水一節，請總務科派員檢修。")]
    [InlineData("如有不足，請主計室調整支應。")]
    [InlineData("資訊科：請於下週提出比較表。")]
    public void Tasks(string words) => Assert.Equal("task", Told.Kinds(Some.Ruling(words)));

    [Theory]
    [InlineData("洽悉。")]
    [InlineData("備查。")]
    [InlineData("同意備查。")]
    [InlineData("准予備查。")]
    [InlineData("紀錄確定。")]
    [InlineData("確定。")]
    [InlineData("報告洽悉。")]
    [InlineData("照案通過。")]
    [InlineData("修正通過。")]
    [InlineData("修正後通過。")]
    [InlineData("同意。")]
    [InlineData("原則同意。")]
    [InlineData("不同意。")]
    [InlineData("不通過。")]
    [InlineData("保留。")]
    [InlineData("本案緩議。")]
    [InlineData("另擇期審查。")]
    [InlineData("採甲案。")]
    [InlineData("依分局意見辦理。")]
    [InlineData("其餘依管考建議辦理。")]
    [InlineData("撤案。")]
    public void Decisions_without_a_task(string words) => Assert.Equal("decision", Told.Kinds(Some.Ruling(words)));

    [Theory]
    [InlineData("感謝資訊科同仁的辛勞。")]
    [InlineData("謝謝總務科協助場地布置。")]
    [InlineData("特別感謝志工夥伴協助引導。")]
    [InlineData("同仁連日加班，辛苦了。")]
    [InlineData("感謝各科室配合完成搬遷，請大家給予掌聲。")] // applause is no work
    public void Thanks_are_no_task(string words)
    {
        var directives = Some.Ruling(words);

        Assert.Contains(directives, d => d.Kind == DirectiveKind.Thanks);
        Assert.DoesNotContain(directives, d => d.Kind == DirectiveKind.Task);
    }

    [Theory]
    [InlineData("案號 113-2 解除列管。")]
    [InlineData("本案賡續列管。")]
    [InlineData("同意解除列管。")]
    [InlineData("繼續追蹤。")]
    [InlineData("本案請持續列管。")] // nobody is asked to do it
    [InlineData("專案列管。")]
    [InlineData("依期程列管。")]
    [InlineData("自行列管。")]
    [InlineData("自行追蹤。")]
    [InlineData("解管。")]
    [InlineData("列管編號 12-3 案併 12-1 案辦理。")]
    public void Tracking(string words) => Assert.Equal("tracking", Told.Kinds(Some.Ruling(words)));

    [Theory]
    [InlineData("本市人口數連續三個月成長。")]
    [InlineData("市長將於 11 月 3 日視察北灣分館。")]
    [InlineData("歡迎同仁踴躍提供意見。")]
    [InlineData("祝各位同仁中秋佳節愉快。")]
    [InlineData("申請案件較去年同期增加 12%。")] // 請 is a part of 申請
    [InlineData("邀請函已於昨日寄發。")]
    [InlineData("請款流程已改為線上作業。")]
    [InlineData("本處人員請假比率偏高。")]
    [InlineData("反應時間較上月縮短。")] // 應 is a part of 反應
    [InlineData("本案係依議會決議辦理，並已函復在案。")]
    [InlineData("得獎名單已陳市長核定，表揚大會 11 月 3 日舉行。")]
    [InlineData("本年補助申請 94 件、核定 31 件。")]
    [InlineData("先行可行性評估中。")]
    public void What_only_tells_is_info(string words) =>
        Assert.All(Some.Ruling(words), d => Assert.Equal(DirectiveKind.Info, d.Kind));

    [Theory]
    [InlineData("請秘書長裁示。")]
    [InlineData("本案是否可行，請秘書長裁示。")]
    [InlineData("以上報告，請鑒核。")]
    [InlineData("敬請備查。")]
    [InlineData("請各位委員指教。")]
    [InlineData("請參閱附件一。")]
    [InlineData("詳細數據請參閱簡報第 5 頁。")]
    [InlineData("請主席裁示是否延長。")]
    [InlineData("擬請同意展延。")]
    [InlineData("以上，請公鑒。")]
    public void What_is_asked_of_the_chair_is_info(string words) =>
        Assert.All(Some.Report(words), d => Assert.Equal(DirectiveKind.Info, d.Kind));

    [Theory]
    [InlineData("本科預計於 11 月底前完成建置。", DirectiveKind.Info)] // a plan, not an order
    [InlineData("目前系統運作正常。", DirectiveKind.Info)]
    [InlineData("晚宴地點尚待市長室確認。", DirectiveKind.Info)]
    [InlineData("港務局已同意備查。", DirectiveKind.Info)]
    [InlineData("博愛座改為「優先席」標示。", DirectiveKind.Info)]
    [InlineData("請各科室於 11 月 5 日前提供清冊。", DirectiveKind.Task)]
    [InlineData("感謝文書科協助掃描。", DirectiveKind.Thanks)]
    public void A_report_may_ask_too(string words, DirectiveKind kind)
    {
        var directive = Assert.Single(Some.Report(words));

        Assert.Equal((kind, Authority.Report), (directive.Kind, directive.Authority));
    }

    [Fact]
    public void The_chairs_ruling_has_the_chairs_authority() =>
        Assert.Equal(Authority.Chair, Assert.Single(Some.Ruling("請資訊科完成主機汰換。")).Authority);
}
