namespace MeetingBot.Minutes.Tests.Parsing.Directives;

/// <summary>One record for each clause in which act or owner changes; each deadline on its own clause.</summary>
public sealed class ClauseTests
{
    [Theory]
    [InlineData("請總務科於 11 月 5 日前提供清冊，資訊科於 11 月 20 日前完成建檔，會計室於年底前核銷。",
        "task 總務科 2025-11-05 ; task 資訊科 2025-11-20 ; task 會計室 2025-12-31")]
    [InlineData("請總務科於 11 月 5 日前提供清冊；資訊科於 11 月 20 日前完成建檔。", "task 總務科 2025-11-05 ; task 資訊科 2025-11-20")]
    [InlineData("請總務科提供清冊，並請資訊科於 11 月 20 日前完成建檔。", "task 總務科 - ; task 資訊科 2025-11-20")]
    [InlineData("請總務科於 11 月 5 日前提供清冊，並請資訊科協助。", "task 總務科 2025-11-05 ; task 資訊科 -")]
    [InlineData("洽悉。請資訊科於 11 月底前提出報告。", "decision - - ; task 資訊科 2025-11-30")]
    [InlineData("洽悉，請資訊科於 11 月底前提出報告。", "decision - - ; task 資訊科 2025-11-30")]
    [InlineData("同意備查，並請資訊科於二週內補充數據。", "decision - - ; task 資訊科 2025-11-06")]
    [InlineData("照案通過，請人事室於 11 月 14 日前函頒。", "decision - - ; task 人事室 2025-11-14")]
    [InlineData("感謝文書科協助，請資訊科於 11 月底前上線。", "thanks 文書科 - ; task 資訊科 2025-11-30")]
    [InlineData("請資訊科於 11 月底前上線，感謝文書科協助。", "task 資訊科 2025-11-30 ; thanks 文書科 -")]
    [InlineData("案號 113-2 解除列管，請總務科於 11 月 5 日前函復。", "tracking - - ; task 總務科 2025-11-05")]
    [InlineData("請資訊科研議，另請人事室於 11 月 14 日前訂定訓練計畫。", "task 資訊科 - ; task 人事室 2025-11-14")]
    [InlineData("請資訊科於 11 月 5 日前完成測試，並於 11 月 20 日前上線。", "task 資訊科 2025-11-05 ; task 資訊科 2025-11-20")] // one owner, but two acts with a term each
    [InlineData("請資訊科完成測試，並提供操作手冊，以利推廣。", "task 資訊科 -")] // one owner, one record
    [InlineData("因颱風將至，請總務科於今日下班前完成沙包堆置。", "task 總務科 2025-10-23")] // the reason leads on to the act
    [InlineData("為利彙整，請各科室於 11 月 5 日前將資料送交人事室，逾期不受理。", "task 各科室 2025-11-05")]
    public void Cuts_where_act_or_owner_changes(string words, string expected) => Assert.Equal(expected, Told.Of(Some.Ruling(words)));

    [Theory]
    [InlineData("請資訊科於 11 月 5 日 17 時前回復。", "2025-11-05T17:00")]
    [InlineData("請資訊科於明(24)日中午 12 時前回復。", "2025-10-24T12:00")]
    [InlineData("請資訊科於下班前回復。", "2025-10-23")]
    [InlineData("請資訊科於月底前回復。", "2025-10-31")]
    [InlineData("請資訊科於年底前回復。", "2025-12-31")]
    [InlineData("請資訊科於今年年底前回復。", "2025-12-31")]
    [InlineData("請資訊科於 9 月底前回復。", "2026-09-30")] // September is over
    [InlineData("請資訊科於 11 月上旬完成。", "2025-11-10")]
    [InlineData("請資訊科於二週內回復。", "2025-11-06")]
    [InlineData("請資訊科於會後三日內回復。", "2025-10-26")]
    [InlineData("請資訊科於 1 個月內回復。", "2025-11-23")]
    [InlineData("請資訊科於 3 個工作日內回復。", "2025-10-29")] // the 24th is bridged: Restoration Day on Saturday
    [InlineData("請資訊科於文到 10 日內回復。", "文到+P10D")]
    [InlineData("請資訊科於系統上線前完成測試。", "系統上線")]
    [InlineData("請資訊科於下次會議前完成測試。", "下次會議")]
    [InlineData("請資訊科於每月 10 日前回報。", "FREQ=MONTHLY;BYMONTHDAY=10")]
    [InlineData("請資訊科於 2 月 30 日前回報。", "-")] // no such day
    [InlineData("請資訊科儘速回復。", "-")]
    [InlineData("請資訊科立即回復。", "-")]
    [InlineData("請資訊科於 11/5 前回復。", "2025-11-05")]
    [InlineData("請資訊科於 114.11.05 前回復。", "2025-11-05")]
    [InlineData("請資訊科於民國一百一十四年十一月五日前回復。", "2025-11-05")]
    [InlineData("請資訊科於 11 月 5 日（星期三）前回復。", "2025-11-05")]
    [InlineData("請資訊科回復，期限為 11 月 5 日。", "2025-11-05")]
    [InlineData("請資訊科於每週五下班前回報。", "FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("請資訊科檢討底價，11 月 5 日局務會議提出專案報告。", "2025-11-05")]
    [InlineData("請資訊科汰換逾有效期限 6 個月內者。", "-")]
    [InlineData("請資訊科於封路 7 日前通知里長。", "-")]
    [InlineData("請資訊科自下次會議起提供電子檔。", "-")]
    [InlineData("請資訊科回復，截止日訂於 11 月 5 日。", "2025-11-05")]
    public void Resolves_the_deadline(string words, string due) => Assert.Equal($"task 資訊科 {due}", Told.Of(Some.Ruling(words)));

    [Theory]
    [InlineData("請資訊科儘速回復。", "儘速")]
    [InlineData("請資訊科立即處理。", "立即")]
    [InlineData("請資訊科盡快處理。", "盡快")]
    [InlineData("請資訊科於 11 月 5 日前處理。", null)]
    public void A_hurry_is_no_deadline(string words, string? urgency) => Assert.Equal(urgency, Assert.Single(Some.Ruling(words)).Urgency);

    [Fact]
    public void Every_deadline_says_why() =>
        Assert.All(Some.Ruling("請資訊科於二週內回復。請總務科於年底前完成。請人事室於下次會議前提出。"), d => Assert.NotEmpty(d.Deadline!.Why));

    [Fact]
    public void The_words_are_as_written_and_the_action_leaves_the_owner_out()
    {
        var directive = Assert.Single(Some.Ruling("請資訊科於 11 月 5 日前完成主機汰換。"));

        Assert.Equal("請資訊科於11月5日前完成主機汰換。", directive.Text.Replace(" ", "", StringComparison.Ordinal));
        Assert.DoesNotContain("資訊科", directive.Action, StringComparison.Ordinal);
        Assert.Contains("完成主機汰換", directive.Action, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_point_of_a_list_is_read_by_itself()
    {
        var directives = Some.Ruling("\n（一）洽悉。\n（二）請總務科於 11 月 5 日前提供清冊。\n（三）請資訊科研議。");

        Assert.Equal("decision - - ; task 總務科 2025-11-05 ; task 資訊科 -", Told.Of(directives));
        Assert.EndsWith("(二)", directives[1].Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_over_two_lines_is_one()
    {
        var directive = Assert.Single(Some.Ruling("請資訊科於 11 月\n5 日前完成主機汰換。"));

        Assert.Equal("task 資訊科 2025-11-05", Told.Of(directive));
    }

    [Fact]
    public void A_quotation_is_not_cut()
    {
        var directive = Assert.Single(Some.Ruling("請資訊科將首頁標語改為「便民，請多利用。請洽服務台；謝謝您」。"));

        Assert.Equal("task 資訊科 -", Told.Of(directive));
    }
}
