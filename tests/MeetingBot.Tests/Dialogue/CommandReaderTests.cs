using MeetingBot.Dialogue;
using MeetingBot.Dialogue.Commands;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Dialogue;

public sealed class CommandReaderTests
{
    private readonly CommandReader reader = new(Options.Create(new DialogueOptions()));

    [Theory]
    [InlineData("說明", "Help")]
    [InlineData("说明", "Help")]
    [InlineData(" 說　明？", "Help")]
    [InlineData("/help", "Help")]
    [InlineData("Help!", "Help")]
    [InlineData("ＨＥＬＰ", "Help")]
    [InlineData("？", "Help")] // a mark alone: what can you do?
    [InlineData("會議小幫手", "Help")] // its name alone
    [InlineData("我的待辦", "MyTasks")]
    [InlineData("我的待办。", "MyTasks")]
    [InlineData("我 的 待 辦", "MyTasks")]
    [InlineData("@會議小幫手 我的待辦", "MyTasks")]
    [InlineData("会议小帮手，我的待辦", "MyTasks")]
    [InlineData("會議小幫手：我的待辦事項", "MyTasks")]
    [InlineData("請列出我的待辦", null)] // two words of courtesy: a question
    [InlineData("列出我的待辦", "MyTasks")]
    [InlineData("my tasks", "MyTasks")]
    [InlineData("My  Tasks?", "MyTasks")]
    [InlineData("本週到期", "DueThisWeek")]
    [InlineData("本周到期", "DueThisWeek")]
    [InlineData("這禮拜到期？", "DueThisWeek")]
    [InlineData("due this week", "DueThisWeek")]
    [InlineData("逾期", "Overdue")]
    [InlineData("/逾期", "Overdue")]
    [InlineData("Overdue", "Overdue")]
    [InlineData("案號 204-2", "Case { Number = 204-2 }")]
    [InlineData("案號２０４－２", "Case { Number = 204-2 }")]
    [InlineData("案号：204-2。", "Case { Number = 204-2 }")]
    [InlineData("查案號 204-2", "Case { Number = 204-2 }")]
    [InlineData("case 204-2", "Case { Number = 204-2 }")]
    [InlineData("案號 204-2 後來怎樣？", null)] // a question in somebody's own words
    [InlineData("案號", "Incomplete")]
    [InlineData("會議 212", "Meeting { Session = 212, Day = , Name =  }")]
    [InlineData("會議212", "Meeting { Session = 212, Day = , Name =  }")]
    [InlineData("會議 第212次", "Meeting { Session = 212, Day = , Name =  }")]
    [InlineData("会议第二百一十二次", "Meeting { Session = 212, Day = , Name =  }")]
    [InlineData("meeting 212", "Meeting { Session = 212, Day = , Name =  }")]
    [InlineData("會議 主任秘書會報 212", "Meeting { Session = 212, Day = , Name = 主任秘書會報 }")]
    [InlineData("會議 114年9月17日", "Meeting { Session = , Day = 2025-09-17, Name =  }")]
    [InlineData("會議 114/9/17", "Meeting { Session = , Day = 2025-09-17, Name =  }")]
    [InlineData("會議紀錄什麼時候要交？", null)]
    [InlineData("決議 停車場", "Resolutions { Words = 停車場 }")]
    [InlineData("决议：停车场", "Resolutions { Words = 停車場 }")]
    [InlineData("resolutions 停車場", "Resolutions { Words = 停車場 }")]
    [InlineData("決議有哪些", null)]
    [InlineData("行事曆", "Subscribe { Unit =  }")]
    [InlineData("行事曆 資訊局", "Subscribe { Unit = 資訊局 }")]
    [InlineData("行事历：资讯局", "Subscribe { Unit = 資訊局 }")]
    [InlineData("行事曆什麼時候公布", null)]
    [InlineData("行事曆 哪一天公布", null)]
    [InlineData("撤銷行事曆", "Unsubscribe { Unit =  }")]
    [InlineData("撤銷行事曆 資訊局", "Unsubscribe { Unit = 資訊局 }")]
    [InlineData("重新載入", "Reload")]
    [InlineData("重新载入", "Reload")]
    [InlineData("reload", "Reload")]
    [InlineData("狀態", "Status")]
    [InlineData("状态？", "Status")]
    [InlineData("status", "Status")]
    [InlineData("回報錯誤 日期不對", "Report { Words = 日期不對 }")]
    [InlineData("回报错误：日期不對", "Report { Words = 日期不對 }")]
    [InlineData("回報錯誤", "Report { Words =  }")]
    [InlineData("report the date is wrong", "Report { Words = the date is wrong }")]
    [InlineData("reporter 是誰", null)] // a longer word
    [InlineData("helpful", null)]
    [InlineData("逾期了怎麼辦？", null)]
    [InlineData("你好", "Hello")]
    [InlineData("謝謝！", "Thanks")]
    [InlineData("財產申報什麼時候截止？", null)]
    public void Reads_a_command_however_it_is_typed_and_leaves_questions_alone(string said, string? expected)
    {
        var command = reader.Read(said)?.ToString()!.Replace(" { }", "", StringComparison.Ordinal).Replace(" { Page = 1 }", "", StringComparison.Ordinal);

        Assert.Equal(expected, command?.StartsWith("Incomplete", StringComparison.Ordinal) == true ? "Incomplete" : command is null ? null : Invariant(command));
    }

    [Theory]
    [InlineData("我的代辦", "我的待辦")]
    [InlineData("本週到其", "本週到期")]
    [InlineData("重新載人", "重新載入")]
    [InlineData("overdua", "逾期")]
    public void The_nearest_three_lead_with_the_one_that_was_meant(string said, string meant)
    {
        Assert.True(NearestCommands.IsNearMiss(said));

        var buttons = NearestCommands.Offer(said).Buttons;

        Assert.Equal((3, meant), (buttons.Count, buttons[0].Data));
    }

    [Theory]
    [InlineData("財產申報")]
    [InlineData("停車場")]
    [InlineData("主任秘書會報")]
    [InlineData("說明會什麼時候？")]
    public void What_is_no_typing_error_is_asked_first(string said) => Assert.False(NearestCommands.IsNearMiss(said));

    // Records print days in the culture of the machine.
    private static string Invariant(string printed) => printed.Replace("09/17/2025", "2025-09-17", StringComparison.Ordinal);
}
