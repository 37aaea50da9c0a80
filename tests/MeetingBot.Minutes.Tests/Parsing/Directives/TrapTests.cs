using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Directives;

/// <summary>The traps of real minutes, in the order in which the design pages list them; the sixth, on cases, is in ReleaseTests.</summary>
public sealed class TrapTests
{
    // 1. The decision changes what the motion proposed.

    [Fact]
    public void Trap_1_the_decision_counts_when_it_changes_the_term_and_the_owners_of_the_motion()
    {
        var tasks = Tasks("""
            參、討論事項
            提案一：財產盤點作業
            案由：財產盤點作業期程，提請討論。
            辦法：請總務科於一週內完成盤點。
            決議：修正通過，請總務科、資訊科及會計室於二週內完成盤點。
            """);

        Assert.Equal("task 總務科、資訊科、會計室 2025-11-06", Told.Of(tasks));
    }

    [Fact]
    public void Trap_1_a_longer_term_replaces_the_motions()
    {
        var tasks = Tasks("""
            參、討論事項
            一、財產盤點作業
            擬辦：請總務科於 11 月 5 日前完成盤點。
            決議：照案通過，惟期限延至 11 月 28 日前。
            """);

        Assert.DoesNotContain(tasks, t => Told.Due(t.Deadline) == "2025-11-05");
        Assert.Contains(tasks, t => Told.Due(t.Deadline) == "2025-11-28");
    }

    // 2. What was adopted stands in the motion.

    [Theory]
    [InlineData("照案通過。")]
    [InlineData("照案辦理。")]
    [InlineData("同意照案辦理。")]
    [InlineData("無異議通過。")]
    [InlineData("依擬辦事項辦理。")]
    [InlineData("通過。")]
    public void Trap_2_what_is_adopted_stands_in_the_motion(string decision)
    {
        var tasks = Tasks($"""
            參、討論事項
            提案一：財產盤點作業
            案由：財產盤點作業期程，提請討論。
            說明：往年均於 9 月底前完成。
            擬辦：請總務科於 11 月 5 日前完成盤點。
            決議：{decision}
            """);

        var task = Assert.Single(tasks);
        Assert.Equal(("task 總務科 2025-11-05", Authority.Motion), (Told.Of(task), task.Authority));
    }

    [Fact]
    public void Trap_2_the_points_of_an_adopted_plan_are_tasks()
    {
        var tasks = Tasks("""
            參、討論事項
            提案一：財產盤點作業
            案由：財產盤點作業期程，提請討論。
            辦法：
            一、請總務科於 11 月 5 日前提供清冊。
            二、請各科室於 11 月 14 日前完成初盤。
            決議：照案通過。
            """);

        Assert.Equal("task 總務科 2025-11-05 ; task 各科室 2025-11-14", Told.Of(tasks));
        Assert.All(tasks, t => Assert.Equal(Authority.Motion, t.Authority));
    }

    [Theory]
    [InlineData("擬辦：擬請總務科於 11 月 5 日前完成盤點。")]
    [InlineData("擬辦：奉核可後，由總務科於 11 月 5 日前完成盤點。")]
    [InlineData("辦法：總務科應於 11 月 5 日前完成盤點。")]
    [InlineData("建議：請總務科於 11 月 5 日前完成盤點。")]
    public void Trap_2_a_plan_may_be_worded_as_a_wish(string plan)
    {
        var task = Assert.Single(Tasks($"""
            參、討論事項
            提案一：財產盤點作業
            案由：財產盤點作業期程，提請討論。
            {plan}
            決議：照案通過。
            """));

        Assert.Equal("task 總務科 2025-11-05", Told.Of(task));
    }

    [Theory]
    [InlineData("不通過。")]
    [InlineData("保留。")]
    [InlineData("本案保留，另擇期審查。")]
    [InlineData("緩議。")]
    [InlineData("撤案。")]
    [InlineData("退回提案單位。")]
    [InlineData("未通過。")]
    [InlineData("本案不予通過。")]
    [InlineData("未獲共識，下次會議再議。")]
    public void Trap_2_a_motion_that_fell_or_waits_obliges_nobody(string decision) =>
        Assert.Empty(Tasks($"""
            參、討論事項
            提案一：財產盤點作業
            案由：財產盤點作業期程，提請討論。
            擬辦：請總務科於 11 月 5 日前完成盤點。
            決議：{decision}
            """));

    [Fact]
    public void Trap_2_each_motion_has_its_own_decision()
    {
        var tasks = Tasks("""
            參、討論事項
            提案一：財產盤點作業
            擬辦：請總務科於 11 月 5 日前完成盤點。
            決議：照案通過。
            提案二：停車收費
            擬辦：請文書科於 11 月 14 日前公告收費。
            決議：保留。
            """);

        Assert.Equal("task 總務科 2025-11-05", Told.Of(tasks));
    }

    // 3. Earlier decisions that are quoted.

    [Theory]
    [InlineData("說明：本案前經第 8 次會議決議：「請總務科於下次會議前完成盤點。」")]
    [InlineData("說明：一、查 112 年 3 月 9 日會議裁示，請總務科於 4 月底前完成盤點。")]
    [InlineData("說明：依第 8 次會議決議請總務科於一週內完成盤點，惟迄未完成。")]
    [InlineData("說明：歷次會議決議如下：\n（一）第 8 次會議：請總務科於下次會議前完成盤點。\n（二）第 9 次會議：請總務科於 9 月底前完成盤點。")]
    public void Trap_3_a_decision_quoted_in_the_grounds_binds_nobody_anew(string grounds) =>
        Assert.Empty(Tasks($"""
            參、討論事項
            提案一：財產盤點作業
            案由：財產盤點作業期程，提請討論。
            {grounds}
            決議：洽悉。
            """));

    [Theory]
    [InlineData("上次會議決議：請總務科於 9 月底前完成盤點。\n辦理情形：已完成。")]
    [InlineData("前次會議裁示：請總務科於下次會議提出報告。\n執行情形：詳如附件。")]
    [InlineData("第 11 次會議決議事項：請總務科於 9 月底前完成盤點。\n辦理情形：已完成。")]
    public void Trap_3_an_earlier_decision_that_is_reported_on_is_no_new_one(string history) =>
        Assert.Empty(Tasks($"""
            壹、報告事項
            一、上次會議決議執行情形
            {history}
            決議：洽悉。
            """));

    // 4. The old wording of an amendment.

    [Theory]
    [InlineData("決議：修正確定，貳、一決議「請總務科於 10 月 31 日前完成盤點」修正為「請總務科於 11 月 28 日前完成盤點」。")]
    [InlineData("決定：「請總務科於 10 月 31 日前完成盤點。」修正為「請總務科於 11 月 28 日前完成盤點。」，餘確定。")]
    [InlineData("決定：貳、一，原「請總務科於 10 月 31 日前完成盤點」更正為「請總務科於 11 月 28 日前完成盤點」。")]
    public void Trap_4_the_old_wording_is_dropped(string ruling)
    {
        var meeting = Some.Minutes($"壹、宣讀第 11 次會議紀錄\n{ruling}\n").Meeting;

        Assert.Equal(Confirmation.Amended, meeting.Previous?.Confirmation);
        Assert.DoesNotContain(meeting.Directives, d => d.Kind == DirectiveKind.Task && Told.Due(d.Deadline) == "2025-10-31");
        Assert.All(meeting.Directives.Where(d => d.Kind == DirectiveKind.Task), d => Assert.Equal("2025-11-28", Told.Due(d.Deadline)));
    }

    // 5. Days with 前 or 內 that bind nobody.

    [Theory]
    [InlineData("凡 98 年 1 月 11 日前申請者，適用舊制。")]
    [InlineData("本案已於日前召開說明會。")]
    [InlineData("都市計畫草案公開展覽 30 天。")]
    [InlineData("燈節門票於 11 月 1 日起販售。")]
    [InlineData("市民於 12 月 5 日前購票享早鳥優惠。")]
    [InlineData("音樂會於 11 月 15 日至 16 日舉行。")]
    [InlineData("市長將於 11 月 3 日視察北灣分館。")]
    [InlineData("截至 9 月 30 日前累計受理 120 件。")]
    [InlineData("維護契約至 12 月 31 日止。")]
    [InlineData("依法應於 30 日內提起訴願，本件已逾期。")]
    [InlineData("本計畫分三年內完成。")]
    [InlineData("該員已於 3 日前離職。")]
    public void Trap_5_past_legal_and_event_days_are_no_deadlines(string words) =>
        Assert.All(Some.Ruling(words), d => Assert.Null(d.Deadline));

    [Theory]
    [InlineData("請文書科協助 11 月 15 日音樂會的接待。")]
    [InlineData("請總務科支援 11 月 3 日市長視察行程。")]
    [InlineData("音樂會訂於 11 月 15 日舉行，請總務科協助布置。")]
    [InlineData("門票於 11 月 1 日開賣，請資訊科確認系統穩定。")]
    public void Trap_5_the_day_of_an_event_is_not_the_day_of_the_task(string words) =>
        Assert.Null(Assert.Single(Some.Ruling(words), d => d.Kind == DirectiveKind.Task).Deadline);

    // 7. Terms that count from something.

    [Theory]
    [InlineData("請總務科於會後二週內完成盤點。", "2025-11-06")]
    [InlineData("請總務科於會後一個月內完成盤點。", "2025-11-23")]
    [InlineData("請總務科於下次會議提出報告。", "下次會議")]
    [InlineData("請總務科提下次會議報告。", "下次會議")]
    [InlineData("請總務科於春節前完成盤點。", "2026-02-13")] // the last office day before the eve, which is the 16th, a Monday
    [InlineData("請總務科於農曆春節前完成盤點。", "2026-02-13")]
    [InlineData("請總務科於今年年底前完成盤點。", "2025-12-31")]
    [InlineData("請總務科於預算通過後 1 個月內完成盤點。", "預算通過後+P1M")]
    [InlineData("請總務科於即日起 2 個月內完成盤點。", "2025-12-23")]
    [InlineData("請總務科於禮拜三下班前完成盤點。", "2025-10-29")]
    public void Trap_7_terms_count_from_the_meeting_or_stay_open(string words, string due) =>
        Assert.Equal($"task 總務科 {due}", Told.Of(Some.Ruling(words)));

    // 8. Numbers that are no dates.

    [Theory]
    [InlineData("請文書科準備第 8 屆第 1 會期資料。")]
    [InlineData("請文書科準備第 12 次會議資料。")]
    [InlineData("請文書科依第 11 條第 2 項第 3 款辦理。")]
    [InlineData("請文書科檢討 §12 規定。")]
    [InlineData("請文書科核實支用 3,500 元。")]
    [InlineData("請文書科清查 12 樓會議室。")]
    [InlineData("請文書科提高 3.5% 使用率。")]
    [InlineData("請文書科將覆蓋率提高至 60%。")]
    [InlineData("請文書科檢討列管案號 113-2 案。")]
    [InlineData("請文書科依府秘文字第 1140012345 號函辦理。")]
    [InlineData("請文書科洽 02-2720-8889 轉 1234。")]
    [InlineData("請文書科增購 2 台印表機。")]
    [InlineData("請文書科施作 5/8 吋管線。")]
    [InlineData("請文書科檢討 1999 專線話務。")]
    [InlineData("請文書科編印紙本年鑑。")]
    public void Trap_8_numbers_of_other_things_are_no_dates(string words)
    {
        var meeting = Some.Minutes($"壹、報告事項\n一、資訊業務報告\n決議：{words}\n").Meeting;

        Assert.Equal("2025-10-23T09:30", Assert.Single(meeting.Dates).Start.ToString());
        Assert.All(meeting.Directives, d => Assert.Null(d.Deadline));
    }

    // 9. Several owners and terms; another body's instruction.

    [Fact]
    public void Trap_9_a_bullet_with_several_owners_and_terms_is_several_tasks() =>
        Assert.Equal(
            "task 總務科 2025-11-05 ; task 資訊科、文書科 2025-11-20 ; task 會計室 下次會議",
            Told.Of(Some.Ruling("\n- 請總務科於 11 月 5 日前提供清冊，請資訊科及文書科於 11 月 20 日前完成建檔，另請會計室於下次會議前提出經費需求。")));

    [Theory]
    [InlineData("行政院函示各縣市應於 11 月底前完成盤點，請總務科配合辦理。", "總務科")]
    [InlineData("依市長 10 月 20 日指示，請總務科加強巡查。", "總務科")]
    [InlineData("中央要求地方政府加強防疫，請總務科採購口罩。", "總務科")]
    public void Trap_9_an_instruction_that_is_passed_on_binds_who_receives_it(string words, string owner)
    {
        var task = Assert.Single(Some.Ruling(words), d => d.Kind == DirectiveKind.Task);

        Assert.Equal([owner], task.Owners);
    }

    // 10. Sittings over two days.

    [Fact]
    public void Trap_10_a_sitting_over_two_days_counts_from_its_first()
    {
        var meeting = Some.File("""
            白鯨市政府秘書處第 12 次處務會議紀錄
            時間：114 年 10 月 23 日上午 9 時至 10 月 24 日下午 5 時
            主席：林春生
            壹、報告事項
            一、資訊業務報告
            決議：請資訊科於月底前完成測試。
            """).Meeting;

        Assert.Equal("2025-10-23T09:00", meeting.HeldAt.ToString());
        Assert.Equal("2025-10-31", Told.Due(Assert.Single(meeting.Directives).Deadline));
    }

    private static List<Directive> Tasks(string agenda) =>
        [.. Some.Minutes(agenda + "\n").Meeting.Directives.Where(d => d.Kind == DirectiveKind.Task)];
}
