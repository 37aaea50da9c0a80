namespace MeetingBot.Minutes.Tests.Parsing.Directives;

/// <summary>Who is asked where he is described, counted or only stands near; and who is named and not asked.</summary>
public sealed class DescribedOwnerTests
{
    [Theory]
    [InlineData("請用電成長率前 5 名機關提報改善計畫。", "task 用電成長率前5名機關 -")] // 用 begins no verb here
    [InlineData("請未於時限內回報之 3 個機關於下次會議說明。", "task 未於時限內回報之3個機關 下次會議")]
    [InlineData("點閱率偏高，點閱之 2 位同仁應補訓。", "task 點閱之2位同仁 -")]
    [InlineData("超過 90 分鐘者主席應說明原因。", "task 主席 -")]
    [InlineData("答復案請主任秘書以上人員核判。", "task 主任秘書以上人員 -")]
    [InlineData("推播文字應由股長以上人員複閱。", "task 股長以上人員 -")]
    [InlineData("各科室志工保險請統一由社會科投保。", "task 社會科 -")] // the volunteers are asked nothing
    [InlineData("舊印信請該機關於改制後 10 日內繳銷。", "task 該機關 改制後+P10D")]
    [InlineData("請資訊科與總務科會銜訂定申請資格。", "task 資訊科、總務科 -")] // no 總務科會
    [InlineData("帳號逾期未登入，請收回改配候補機關。", "task - -")] // a verb, no name
    [InlineData("不符需求者，列冊送本處統籌。", "task - -")]
    [InlineData("各單位年度預算保留申請，請於 11 月 12 日前送主計科，逾期不予受理。", "task 各單位 2025-11-12")] // 保留申請 decides nothing
    [InlineData("事務機應設定刷卡列印。", "task - -")]
    public void Who_is_asked(string words, string expected) => Assert.Equal(expected, Told.Of(Some.Ruling(words)));

    [Theory]
    [InlineData("通報現行由交通科以紙本傳真，請資訊科建置線上表單。", "task 資訊科 -")] // how it is, and what is asked
    [InlineData("港務科與工務科就土方暫置意見未一，請林副處長協調。", "task 林副處長 -")]
    [InlineData("各科室提報之爭議案計 3 件，其中廠商主張變更應另計價，請秘書科於 11 月 11 日前召開協調會。", "task 秘書科 2025-11-11")]
    [InlineData("對有應負責任之廠商，請工務科於 11 月 11 日前求償。", "task 工務科 2025-11-11")]
    [InlineData("接駁車由白沙國中至老街口，每日 20 班。", "info - -")] // where it runs
    public void What_is_told_gives_nobody_work(string words, string expected) => Assert.Equal(expected, Told.Of(Some.Ruling(words)));

    [Theory]
    [InlineData("請秘書科按月公布，連續 2 個月居末位者，由主任秘書說明。", "連續2個月居末位者，由主任秘書說明。")]
    [InlineData("請工務科委外抽除，未取得證明前，任何人員不得施工。", "未取得證明前，任何人員不得施工。")]
    public void A_condition_goes_with_what_it_is_the_condition_of(string words, string last) =>
        Assert.Equal(last, Some.Ruling(words)[^1].Text);

    [Theory]
    [InlineData("其中 37 處尚未體檢，已協請衛生所於 11 月底前就地辦理。")]
    [InlineData("據點 164 處多由社區媽媽掌廚。")]
    [InlineData("出勤 1 次核給嘉勉積分 2 點。")] // no thanks
    public void A_report_that_only_tells(string words) => Assert.Equal("info - -", Told.Of(Some.Report(words)).Replace("2025-11-30", "-", StringComparison.Ordinal));

    [Theory]
    [InlineData("議員轉介案件，請勿以電話答復結案。", "task - -")]
    [InlineData("舊印信請該機關於改制後 10 日內繳銷。", "task 該機關 改制後+P10D")]
    public void A_report_that_asks(string words, string expected) => Assert.Equal(expected, Told.Of(Some.Report(words)));

    [Fact]
    public void Whoever_stands_outside_is_told_of() =>
        Assert.Equal("info 廠商 2025-11-30", Told.Of(Some.Report("廠商來函申請展延，預計 11 月底前完工。")));

    [Fact]
    public void A_holder_of_a_prize_is_thanked_by_name() =>
        Assert.Equal("thanks 資訊科趙大明股長 -", Told.Of(Some.Ruling("感謝資訊科趙大明股長榮獲創新獎。")));
}
