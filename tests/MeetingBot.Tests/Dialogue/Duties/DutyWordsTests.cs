using System.Globalization;
using MeetingBot.Dialogue;
using MeetingBot.Dialogue.Commands;
using MeetingBot.Dialogue.Days;
using MeetingBot.Dialogue.Duties;
using MeetingBot.Tasks.Acts;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Dialogue.Duties;

/// <summary>How people write what they do about a duty.</summary>
public sealed class DutyWordsTests
{
    private static readonly DateOnly Today = new(2025, 12, 3); // a Wednesday

    private readonly CommandReader reader = new(Options.Create(new DialogueOptions()));

    [Theory]
    [InlineData("完成 57", "Finish 57")]
    [InlineData("完成57", "Finish 57")]
    [InlineData("完成＃５７", "Finish 57")]
    [InlineData("完成：57。", "Finish 57")]
    [InlineData("完成 - 57", "Finish 57")] // a dash between, not a sign
    [InlineData("完成待辦57", "Finish 57")]
    [InlineData("完成第57號", "Finish 57")]
    [InlineData("57 完成", "Finish 57")]
    [InlineData("57號完成了", "Finish 57")]
    [InlineData("待辦 57 已完成", "Finish 57")]
    [InlineData("完成 57 資訊局", "Finish 57 資訊局")]
    [InlineData("完成", "Finish")]
    [InlineData("完成了！", "Finish")]
    [InlineData("完成 完成", "Finish")]
    [InlineData("請完成", "Finish")]
    [InlineData("Done 57", "Finish 57")]
    [InlineData("@會議小幫手 完成 57", "Finish 57")]
    [InlineData("完成 99999", "Finish 99999")]
    [InlineData("取消完成 57", "Reopen 57")]
    [InlineData("取消完成", "Reopen")]
    [InlineData("延到 57 12/31 因為等候廠商", "Extend 57 12/31 因為等候廠商")]
    [InlineData("延到 12/31 因為等候廠商", "Extend - 12/31 因為等候廠商")] // a day, not the duty number 12
    [InlineData("延到12月31日", "Extend - 12月31日")]
    [InlineData("延到 31日", "Extend - 31日")]
    [InlineData("延到下週五", "Extend - 下週五")]
    [InlineData("展延 57 到 114/12/31", "Extend 57 到 114/12/31")]
    [InlineData("57 延到 12/31", "Extend 57 12/31")]
    [InlineData("延期到月底", "Extend - 月底")]
    [InlineData("延到 57", "Extend 57")]
    [InlineData("延到 2/30", "Extend - 2/30")]
    [InlineData("不是我們 57 資訊局", "HandOver 57 資訊局")]
    [InlineData("不是我們", "HandOver")]
    [InlineData("不是我", "HandOver")]
    [InlineData("不是我們的 57", "HandOver 57")]
    [InlineData("不是我們 資訊局", "HandOver - 資訊局")]
    [InlineData("提醒我 57 三天前", "Remind 57 三天前")]
    [InlineData("提醒我 3天前", "Remind - 3天前")] // three days, not duty 3
    [InlineData("提醒我 三個工作天前", "Remind - 三個工作天前")]
    [InlineData("請提醒我 12/20", "Remind - 12/20")]
    [InlineData("不用提醒我 57", "Forget 57")]
    [InlineData("暫停 57 到 12/20", "Pause 57 到 12/20")]
    [InlineData("暫停到 12/20", "Pause - 12/20")]
    [InlineData("恢復 57", "Resume 57")]
    [InlineData("為什麼 57", "Why 57")]
    [InlineData("为什么", "Why")]
    [InlineData("為什麼提醒我？", "Why")]
    [InlineData("為什麼沒有提醒我 57", "WhyNot 57")]
    [InlineData("待辦 57", "Show 57")]
    [InlineData("待办57", "Show 57")]
    [InlineData("同意 57-1", "Agree 57-1")]
    [InlineData("同意５７－１", "Agree 57-1")]
    [InlineData("同意", "Agree")]
    [InlineData("同意 57-2 工務局", "Agree 57-2 工務局")]
    [InlineData("不同意 57-1 因為太久了", "Disagree 57-1 因為太久了")]
    [InlineData("完成期限是什麼時候？", null)] // questions that begin like commands
    [InlineData("完成 57 了嗎？", null)]
    [InlineData("延期的案件有哪些", null)]
    [InlineData("為什麼要辦資安演練", null)]
    [InlineData("提醒我財產申報什麼時候截止", null)]
    [InlineData("不是我們辦的嗎", null)]
    [InlineData("同意權行使日期", null)]
    [InlineData("暫停施工的路段是哪裡", null)]
    public void Reads_what_is_said_of_a_duty_and_leaves_questions_alone(string said, string? expected) =>
        Assert.Equal(expected, reader.Read(said) is Command.OnDuty(var order) ? Written(order) : null);

    [Theory]
    [InlineData("待辦", "MyTasks")]
    [InlineData("已完成的待辦", "Finished")]
    [InlineData("最近完成", "Finished")]
    [InlineData("申請", "Requests")]
    public void Lists_are_called_by_their_names(string said, string expected) => Assert.Equal(expected, reader.Read(said)?.GetType().Name);

    [Theory]
    [InlineData("我的待辦 第2頁", "MyTasks { Page = 2 }")]
    [InlineData("待辦第 3 頁", "MyTasks { Page = 3 }")]
    [InlineData("本週到期 第２頁", "DueThisWeek { Page = 2 }")]
    [InlineData("逾期 第0頁", "Overdue { Page = 1 }")]
    [InlineData("更多 最近完成 2", "Finished { Page = 2 }")] // a button of an earlier message
    [InlineData("更多 停車場案 2", null)]
    public void A_further_page_is_asked_for_behind_the_name(string said, string? expected) => Assert.Equal(expected, reader.Read(said)?.ToString());

    [Theory]
    [InlineData("12/31 因為等候廠商", "2025-12-31", "等候廠商")]
    [InlineData("到 114/12/31", "2025-12-31", "")]
    [InlineData("1/15", "2026-01-15", "")] // the next that comes
    [InlineData("115年1月15日，原因：採購", "2026-01-15", "採購")]
    [InlineData("明天", "2025-12-04", "")]
    [InlineData("下週五", "2025-12-12", "")]
    [InlineData("月底", "2025-12-31", "")]
    [InlineData("本月底", "2025-12-31", "")]
    [InlineData("三天前", "3 days", "")]
    [InlineData("3 天以前", "3 days", "")]
    [InlineData("前兩天", "2 days", "")]
    [InlineData("一週前", "7 days", "")]
    [InlineData("三個工作天前", "3 office days", "")]
    [InlineData("12/1", "2025-12-01", "")] // two days ago: a slip, not a year from now
    [InlineData("115/12/1", "2026-12-01", "")]
    [InlineData("10/31", "2026-10-31", "")]
    [InlineData("2/30", "no day", "")]
    [InlineData("13/45 因為", "no day", "")]
    [InlineData("隨便", "", "")]
    public void Reads_days_as_people_type_them(string text, string expected, string why)
    {
        var when = WhenReader.Read(text, Today);

        Assert.Equal(expected, when.Day switch
        {
            WishedDay.On(var day) => day.ToString("O", CultureInfo.InvariantCulture),
            WishedDay.DaysBefore(var days) => string.Create(CultureInfo.InvariantCulture, $"{days} days"),
            WishedDay.OfficeDaysBefore(var days) => string.Create(CultureInfo.InvariantCulture, $"{days} office days"),
            _ => when.Words.Length > 0 ? "no day" : "",
        });
        Assert.Equal(why, when.After);
    }

    private static string Written(DutyOrder order) => string.Join(' ', new[]
    {
        order.Verb.ToString(),
        (order.Number?.ToString(CultureInfo.InvariantCulture) ?? (order.Rest.Length > 0 ? "-" : "")) + (order.Request is { } request ? $"-{request}" : ""),
        order.Rest,
    }.Where(part => part.Length > 0));
}
