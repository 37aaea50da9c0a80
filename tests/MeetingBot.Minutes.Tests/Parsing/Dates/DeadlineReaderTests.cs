using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Dates;

namespace MeetingBot.Minutes.Tests.Parsing.Dates;

public sealed class DeadlineReaderTests
{
    [Theory]
    [InlineData("請於 9 月 28 日前上網填報", "2021-09-28")]
    [InlineData("工程若能 9 月底前竣工", "2021-09-30")]
    [InlineData("請於二週內研議", "2021-09-02")]
    [InlineData("請於1個月內提出", "2021-09-19")]
    [InlineData("於即日起2個月內改善", "2021-10-19")]
    [InlineData("請於會後三日內辦理會勘", "2021-08-22")]
    [InlineData("請於3個工作日內回復", "2021-08-24")] // over a weekend
    [InlineData("請於半個月內提報", "2021-09-03")]
    [InlineData("請於20日前回復", "2021-08-20")] // no month: the next 20th
    [InlineData("請於暑假結束前（8月底）完成", "2021-08-31")]
    [InlineData("自9月1日起2週內完成", "2021-09-15")]
    [InlineData("請於明年春節前完成", "2022-01-28")] // the last office day before the eve
    [InlineData("預定今年九月底完工，請積極趕工", "2021-09-30")]
    [InlineData("請於9月10日前提報，預計12月底完工", "2021-09-10")] // what is ordered before what is planned
    [InlineData("碼頭工程原訂9月底完工，同意展延至10月底完工", "2021-10-31")] // the later plan
    public void Finds_the_last_day(string text, string expected) =>
        Assert.Equal(expected, Sentence.Deadline(text)?.LastDay?.ToString("O"));

    [Fact]
    public void Keeps_the_time_of_day()
    {
        var deadline = Assert.IsType<Deadline.AtTime>(Sentence.Deadline("請於8月25日（三）17:00前提送"));

        Assert.Equal(new(2021, 8, 25), deadline.Date);
        Assert.Equal(new(17, 0), deadline.Time);
        Assert.Equal("8月25日（三）17:00前", deadline.Text);
    }

    [Theory]
    [InlineData("於文到10日內函送", "P10D", "文到")]
    [InlineData("核定後 2 週內函報", "P14D", "核定後")]
    [InlineData("於案發日起7日內通報", "P7D", "案發日起")]
    [InlineData("請於文到次日起7個工作天內提供", "P7WD", "文到次日起")]
    [InlineData("於質詢結束後三日內回復議員", "P3D", "質詢結束後")]
    [InlineData("遇重大事件應於一小時內通報", "PT1H", "遇重大事件")]
    public void Leaves_open_what_counts_from_an_event(string text, string rule, string name)
    {
        var deadline = Assert.IsType<Deadline.Within>(Sentence.Deadline(text));

        Assert.Equal((rule, name, null), (deadline.Rule, deadline.Event, deadline.Date));
    }

    [Theory]
    [InlineData("請資訊科於票務系統上線前，先向館務會議說明", "票務系統上線")]
    [InlineData("市政總質詢前將繼續安排座談會", "市政總質詢")]
    [InlineData("俟汛期結束，再行辦理驗收", "汛期結束")]
    [InlineData("新表單啟用後即改用線上申請", "新表單啟用")]
    [InlineData("於下次會議前完成抽查", "下次會議")]
    [InlineData("並於下次行政會議提出專案報告", "下次行政會議")]
    [InlineData("結果並提115年第1次局務會議報告", "115年第1次局務會議")]
    [InlineData("請總務處於暑假前完成招標", "暑假")]
    [InlineData("下架前請通知原使用機關", "下架")]
    [InlineData("請於會議召開前一週提供議程", "會議召開前一週")]
    [InlineData("於6月份行政會議前重新提案", "6月份行政會議")]
    public void Names_the_event_it_waits_for(string text, string expected)
    {
        var deadline = Assert.IsType<Deadline.BeforeEvent>(Sentence.Deadline(text));

        Assert.Equal(expected, deadline.Event);
        Assert.Null(deadline.LastDay);
    }

    [Theory]
    [InlineData("請於每月 10 日前填報", "FREQ=MONTHLY;BYMONTHDAY=10")]
    [InlineData("請於每月10日前上傳前月成果", "FREQ=MONTHLY;BYMONTHDAY=10")] // 前月 is no event
    [InlineData("請於每個月的20日以前送達", "FREQ=MONTHLY;BYMONTHDAY=20")]
    [InlineData("並由研考會按月彙陳", "FREQ=MONTHLY")]
    [InlineData("請於每年1月底及7月底前提報", "FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=-1")]
    [InlineData("請於每年3月底前公布", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1")]
    [InlineData("請會計室每週一提報", "FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("請每2個月辦理演練", "FREQ=MONTHLY;INTERVAL=2")]
    [InlineData("按季公布達成率", "FREQ=MONTHLY;INTERVAL=3")]
    [InlineData("請各病房於次月5日前造冊", "FREQ=MONTHLY;BYMONTHDAY=5")] // no month before it: said of every month
    public void Gives_a_rule_for_what_recurs(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<Deadline.Recurring>(Sentence.Deadline(text)).Rule);

    [Theory]
    [InlineData("同意備查")]
    [InlineData("下次會議訂於9月中旬召開")]
    [InlineData("水利處應督導廠商每日2次灑水")] // a measure
    [InlineData("目前進度落後，先前已說明")]
    [InlineData("開學前已補實36名")]
    [InlineData("新聞稿請先經長官確認後再發布")]
    [InlineData("近程（一年內）與遠程（三年）的發展方向")]
    public void Invents_none(string text) => Assert.Null(Sentence.Deadline(text));

    [Theory]
    [InlineData("請公管中心儘速辦理", "儘速")]
    [InlineData("行動版亦請盡速更新", "盡速")]
    [InlineData("請立即反映，俾及時解決", "立即")]
    [InlineData("請秘書室及早規劃", "及早")]
    [InlineData("請加速辦理招標作業", "加速")]
    [InlineData("非即時追蹤修訂", null)]
    [InlineData("預算加速執行", null)]
    public void Keeps_a_hurry_apart(string text, string? expected) =>
        Assert.Equal(expected, DeadlineReader.Urgency(Sentence.Flow(text), 0, Sentence.Flow(text).Length));

    [Theory]
    [InlineData("114年8月15日", "2025-08-15")]
    [InlineData("9月底", "2021-09-30")]
    [InlineData("二週內", "2021-09-02")]
    public void A_cell_under_the_heading_deadline_is_one(string cell, string expected)
    {
        var flow = Sentence.Flow(cell);
        var context = Sentence.Context("2021-08-19");

        var deadline = DeadlineReader.ReadTerm(flow, 0, flow.Length, new DateReader(context).Read(flow), context);

        Assert.Equal(expected, deadline?.LastDay?.ToString("O"));
    }

    [Fact]
    public void Only_the_clause_asked_about_counts()
    {
        const string Text = "請甲科於9月10日前提報；請乙科儘速辦理";
        var flow = Sentence.Flow(Text);
        var context = Sentence.Context("2021-08-19");
        var dates = new DateReader(context).Read(flow);
        var second = Text.IndexOf('；') + 1;

        Assert.NotNull(DeadlineReader.Read(flow, 0, second, dates, context));
        Assert.Null(DeadlineReader.Read(flow, second, flow.Length, dates, context));
    }
}
