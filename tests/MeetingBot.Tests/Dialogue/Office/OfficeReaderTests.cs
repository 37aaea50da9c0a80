using MeetingBot.Dialogue;
using MeetingBot.Dialogue.Commands;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Dialogue.Office;

/// <summary>Commands of managers and admins as people type them; and what is none.</summary>
public sealed class OfficeReaderTests
{
    private readonly CommandReader reader = new(Options.Create(new DialogueOptions()));

    [Theory]
    [InlineData("提醒 資訊局 12/25 前交 年度報告", "Order { Words = 資訊局 12/25 前交 年度報告 }")]
    [InlineData("提醒資訊局12/25前交年度報告", "Order { Words = 資訊局12/25前交年度報告 }")]
    [InlineData("请提醒资讯局 12月25日前 交年度报告。", "Order { Words = 資訊局 12月25日前 交年度報告 }")]
    [InlineData("12/25前提醒資訊局交年度報告", "Order { Words = 12/25前資訊局交年度報告 }")]
    [InlineData("每月10日前提醒資訊局交報表", "Order { Words = 每月10日前資訊局交報表 }")]
    [InlineData("幫我提醒 資訊局 每月10日前 交 報表", "Order { Words = 資訊局 每月10日前 交 報表 }")]
    [InlineData("提醒", "Incomplete { Name = 提醒, Example = 提醒 資訊局 12/25前交年度報告 }")]
    [InlineData("提醒事項有哪些", null)]
    [InlineData("提醒我 三天前", null)] // somebody's own wish
    [InlineData("取消待辦 60", "Withdraw { Number = 60 }")]
    [InlineData("取消待辦60號", "Withdraw { Number = 60 }")]
    [InlineData("取消待辦 #60", "Withdraw { Number = 60 }")]
    [InlineData("取消待辦 六十項全部", null)]
    [InlineData("放假 2026/3/2 調整放假", "ChangeDays { Change = Off, Words = 2026/3/2 調整放假 }")]
    [InlineData("放假的規定是什麼", null)]
    [InlineData("上班 2026/2/14 補班", "ChangeDays { Change = Work, Words = 2026/2/14 補班 }")]
    [InlineData("上班時間是幾點", null)]
    [InlineData("補班 2/14", "ChangeDays { Change = Work, Words = 2/14 }")]
    [InlineData("颱風假10/3", "ChangeDays { Change = Typhoon, Words = 10/3 }")]
    [InlineData("颱風假 明天", "ChangeDays { Change = Typhoon, Words = 明天 }")]
    [InlineData("恢復 2026/3/2", "RestoreDays { Words = 2026/3/2 }")]
    [InlineData("恢復供水 3月2日完成了", null)]
    [InlineData("確定辦公日 0a1b2c3d", "Decide { IsYes = True, Draft = 0a1b2c3d }")]
    [InlineData("確定辦公日 3月", null)]
    [InlineData("辦公日 3月", "ShowDays { Words = 3月 }")]
    [InlineData("辦公日", "ShowDays { Words =  }")]
    [InlineData("請假 12/25 到 12/31", "Away { Who = , Days = 12/25 到 12/31 }")]
    [InlineData("我12/25請假", "Away { Who = , Days = 12/25 }")]
    [InlineData("12/25我要請假", "Away { Who = , Days = 12/25 }")]
    [InlineData("我明天請假", "Away { Who = , Days = 明天 }")]
    [InlineData("明天起請假三天", "Away { Who = , Days = 明天起三天 }")]
    [InlineData("請假 明天起三天", "Away { Who = , Days = 明天起三天 }")]
    [InlineData("王小明 請假 12/25到12/31", "Away { Who = 王小明, Days = 12/25到12/31 }")]
    [InlineData("王小明12/25請假", "Away { Who = 王小明, Days = 12/25 }")]
    [InlineData("幫王小明請假 12/25", "Away { Who = 王小明, Days = 12/25 }")]
    [InlineData("請假 12/32", "Away { Who = , Days = 12/32 }")] // told that there is no such day
    [InlineData("請假", "Incomplete { Name = 請假, Example = 請假 12/25 到 12/31 }")]
    [InlineData("請假規定", null)]
    [InlineData("王小明12/25請假核准了嗎", null)]
    [InlineData("12/25請假的人有誰", null)]
    [InlineData("銷假", "Back { Who =  }")]
    [InlineData("王小明 銷假", "Back { Who = 王小明 }")]
    [InlineData("我銷假了", "Back { Who =  }")]
    [InlineData("待確認", "Doubts { Page = 1 }")]
    [InlineData("待確認 第2頁", "Doubts { Page = 2 }")]
    [InlineData("待確認的事項由誰負責", null)]
    [InlineData("指定 57 資訊局 12/31", "Settle { Number = 57, Words = 資訊局 12/31 }")]
    [InlineData("指定57給資訊局", "Settle { Number = 57, Words = 資訊局 }")]
    [InlineData("指定 57", "Settle { Number = 57, Words =  }")]
    [InlineData("指定代理人的規定", null)]
    [InlineData("不追蹤 57", "Untrack { Number = 57 }")]
    [InlineData("歷史待辦", "Historic { Unit = , Page = 1 }")]
    [InlineData("歷史待辦 資訊局 第3頁", "Historic { Unit = 資訊局, Page = 3 }")]
    [InlineData("喚醒 57", "Wake { Number = 57 }")]
    [InlineData("喚醒 全部 114年", "WakeAll { Year = 114, IsSure = False }")]
    [InlineData("喚醒 全部", "WakeAll { Year = , IsSure = False }")]
    [InlineData("喚醒 全部 114年 確定", "WakeAll { Year = 114, IsSure = True }")]
    [InlineData("未完成 57", "Missing { Number = 57, Page = 1 }")]
    [InlineData("誰還沒完成 57", "Missing { Number = 57, Page = 1 }")]
    [InlineData("未完成 57 第2頁", "Missing { Number = 57, Page = 2 }")]
    [InlineData("未完成的工程有哪些", null)]
    [InlineData("單位待辦", "UnitDuties { IsOverdue = False, Unit = , Page = 1 }")]
    [InlineData("單位逾期 資訊局 第2頁", "UnitDuties { IsOverdue = True, Unit = 資訊局, Page = 2 }")]
    [InlineData("99999999999999999999", null)]
    [InlineData("取消待辦 99999999999999999999", null)]
    public void Reads_what_people_type(string said, string? expected) =>
        Assert.Equal(expected, reader.Read(said) is Command.ForOffice(var wanted) ? wanted.ToString() : null);

    [Theory]
    [InlineData("12月25日放假嗎？")]
    [InlineData("提醒機制怎麼運作")]
    [InlineData("請資訊局提醒各機關12/25前完成")] // quotes a ruling
    [InlineData("誰請假")]
    public void Leaves_questions_alone(string said) => Assert.IsNotType<Command.ForOffice>(reader.Read(said));
}
