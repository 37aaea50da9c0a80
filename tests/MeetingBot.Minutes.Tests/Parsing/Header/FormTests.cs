namespace MeetingBot.Minutes.Tests.Parsing.Header;

/// <summary>Heads of other forms: parted by gaps, told in a sentence, in two languages, recognised letter by letter.</summary>
public sealed class FormTests
{
    [Fact]
    public void Gaps_may_part_names_and_values()
    {
        var meeting = Some.WithHead("""
            霧嶺縣立苗圃場務會議紀錄
            日　期　中華民國七十八年三月十四日上午九時
            地　點　本場會議室
            主　席　龔場長德懋　　　　紀　錄　白素蘭
            出席人員　如簽到簿
            """);

        Assert.Equal(("1989-03-14T09:00", "龔場長德懋", "白素蘭", "本場會議室"), (meeting.HeldAt.ToString(), meeting.Chair, meeting.Recorder, meeting.Venue));
    }

    [Fact]
    public void A_letter_tells_its_head_in_a_sentence()
    {
        var meeting = Some.File("""
            湖西區合作農場第 4 屆第 2 次理事會議紀要

            諸位理事鈞鑒：

            本次會議於 112 年 9 月 6 日下午 2 時在農場辦公室召開，由理事長蔣慧文主持，計有理事七人到會，由幹事孫巧紀錄。

            其一，冷藏庫汰換案由總幹事於 11 月 30 日前完成。
            """).Meeting;

        Assert.Equal(("2023-09-06T14:00", "理事長蔣慧文", "幹事孫巧"), (meeting.HeldAt.ToString(), meeting.Chair, meeting.Recorder));
        Assert.Contains(meeting.Dates, d => d.Start.ToString() == "2023-11-30");
    }

    [Fact]
    public void What_a_report_says_of_another_meeting_is_no_head() =>
        Assert.Null(Some.File("白鯨市政府秘書處工作報告\n一、文書檔案\n（一）114 年 3 月 5 日召開檔案評鑑會議，由處長主持。\n").Meeting.HeldAt);

    [Fact]
    public void Labels_may_be_in_two_languages()
    {
        var meeting = Some.WithHead("""
            海藍高級中學校務會議紀錄
            會議時間 Date & Time：民國 113 年 3 月 5 日（星期二）下午 4 時
            主席 Chair：應校長嘉禾
            紀錄 Recorder：梅芷青
            """);

        Assert.Equal(("2024-03-05T16:00", "應校長嘉禾", "梅芷青"), (meeting.HeldAt.ToString(), meeting.Chair, meeting.Recorder));
    }

    [Fact]
    public void Blanks_after_every_letter_part_no_numbers()
    {
        var file = Some.File("""
            竹 塹 縣 消 防 局 1 1 3 年 6 月 份 隊 務 會 議 紀 錄
            壹 、 時 間 ： 1 1 3 年 6 月 1 1 日 ( 二 ) 0 9 : 3 0
            貳 、 主 席 ： 應 大 隊 長 國 棟      紀 錄 ： 饒 育 珊
            參 、 裁 示 事 項 ：
            ( 一 ) 訓 練 組 應 於 6 月 2 6 日 前 完 成 複 訓 。
            """);

        Assert.Equal(("2024-06-11T09:30", "應大隊長國棟", "饒育珊"), (file.Meeting.HeldAt.ToString(), Bare(file.Meeting.Chair), Bare(file.Meeting.Recorder)));
        Assert.Equal("task 訓練組 2024-06-26", Told.Of(file.Meeting.Directives[^1]));
    }

    private static string? Bare(string? name) => name?.Replace(" ", "", StringComparison.Ordinal);
}
