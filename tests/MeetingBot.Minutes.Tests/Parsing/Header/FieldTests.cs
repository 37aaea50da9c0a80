using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Header;

public sealed class FieldTests
{
    private const string Title = "白鯨市政府秘書處第 12 次處務會議紀錄";
    private const string Time = "時間：114 年 10 月 23 日上午 9 時 30 分";

    [Theory]
    [InlineData("主席：林春生　　　　紀錄：張小帆")]
    [InlineData("主席：林春生 紀錄：張小帆")]
    [InlineData("主席：林春生\t紀錄：張小帆")]
    [InlineData("主席: 林春生        記錄: 張小帆")]
    [InlineData("主　　席：林春生　　　　　紀　　錄：張小帆")]
    [InlineData("主席：林春生\n紀錄：張小帆")]
    [InlineData("主持人：林春生\n記錄：張小帆")]
    [InlineData("會議主持人：林春生\n紀錄彙整：張小帆")]
    [InlineData("召集委員：林春生\n彙整：張小帆")]
    [InlineData("主席：\n林春生\n紀錄：\n張小帆")]
    [InlineData("主席\n林春生\n紀錄\n張小帆")]
    [InlineData("| 主席 | 林春生 | 紀錄 | 張小帆 |\n|---|---|---|---|\n| 地點 | 本府8樓會議室 | 科別 | 文書科 |")]
    [InlineData("主席\t林春生\n紀錄\t張小帆\n地點\t本府8樓會議室")]
    [InlineData("地點\t本府8樓會議室\t時間\t上午9時\n主席\t林春生\t紀錄\t張小帆")]
    [InlineData("**主席：** 林春生　　**紀錄：** 張小帆")]
    [InlineData("四、主席：林春生　　五、記錄：張小帆")]
    [InlineData("肆、主席：林春生\n伍、紀錄：張小帆")]
    [InlineData("紀錄：張小帆　　主席：林春生")]
    [InlineData("主席：林 春 生　　　紀錄：張 小 帆")] // letter-spaced
    public void Reads_who_chairs_and_who_writes(string lines)
    {
        var meeting = Some.WithHead($"{Title}\n{Time}\n{lines}\n出席：如簽到表");

        Assert.Equal(("林春生", "張小帆"), (Bare(meeting.Chair), Bare(meeting.Recorder)));
    }

    [Theory]
    [InlineData("地點：本府 8 樓會議室", "本府8樓會議室")]
    [InlineData("地　點：本府 8 樓會議室", "本府8樓會議室")]
    [InlineData("開會地點：本府 8 樓會議室（視訊會議併行）", "本府8樓會議室（視訊會議併行）")]
    [InlineData("會議地點:視訊會議", "視訊會議")]
    [InlineData("地點：\n本府 8 樓會議室", "本府8樓會議室")]
    [InlineData("地點\t本府8樓會議室\n主席\t林春生\n紀錄\t張小帆", "本府8樓會議室")]
    [InlineData("地點：本府 8 樓會議室　　　主席：林春生", "本府8樓會議室")]
    [InlineData("會議方式：線上會議", "線上會議")]
    [InlineData("三、地點：北灣區公所 3 樓禮堂", "北灣區公所3樓禮堂")]
    [InlineData("時間及地點：114年10月23日上午9時30分，本府8樓會議室", null)] // not taken apart, rather than wrong
    public void Reads_the_venue(string line, string? expected) =>
        Assert.Equal(expected, Bare(Some.WithHead($"{Title}\n{Time}\n{line}\n紀錄：張小帆").Venue));

    [Theory]
    [InlineData("主持人：\n林處長春生（因公出國）\n　　副處長　王大安　代理\n出席：如簽到表", "林處長春生（因公出國），副處長王大安代理")]
    [InlineData("主席：林處長春生（公假）\n王副處長大安代\n紀錄：張小帆", "林處長春生（公假），王副處長大安代")]
    [InlineData("主席：林處長春生\n紀錄：張小帆代", "林處長春生")] // nobody is away
    public void Who_stands_in_on_a_line_of_its_own_is_told_with_the_chair(string lines, string expected) =>
        Assert.Equal(expected, Bare(Some.WithHead($"{Title}\n{Time}\n{lines}").Chair));

    [Fact]
    public void Keeps_the_chairs_title_and_who_stood_in()
    {
        var meeting = Some.WithHead($"{Title}\n{Time}\n主席：林處長春生（王副處長大安代）　　紀錄：張小帆");

        Assert.StartsWith("林處長春生", meeting.Chair, StringComparison.Ordinal);
        Assert.Equal("張小帆", meeting.Recorder);
    }

    [Fact]
    public void A_chair_who_speaks_later_is_not_another_chair()
    {
        var meeting = Some.File($"{Title}\n{Time}\n主席：林春生\n紀錄：張小帆\n\n壹、報告事項\n一、資訊業務報告\n主席：請資訊科補充。\n決議：洽悉。\n").Meeting;

        Assert.Equal("林春生", meeting.Chair);
    }

    [Fact]
    public void What_is_missing_is_null()
    {
        var meeting = Some.WithHead($"{Title}\n{Time}");

        Assert.Equal((null, null, null), (meeting.Venue, meeting.Chair, meeting.Recorder));
    }

    [Fact]
    public void The_head_is_header_and_the_agenda_is_not()
    {
        var file = Some.Minutes("壹、報告事項\n一、資訊業務報告\n決議：洽悉。\n");

        Assert.All(file.Meeting.Items.Where(i => i.Text.Contains("林處長", StringComparison.Ordinal)), i => Assert.Equal(ItemKind.Header, i.Kind));
        Assert.DoesNotContain(Told.Agenda(file), i => i.Text.Contains("林處長", StringComparison.Ordinal));
        Assert.Contains(Told.Agenda(file), i => i.Path == "壹/一/決議");
    }

    private static string? Bare(string? value) => value?.Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal);
}
