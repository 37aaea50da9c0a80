using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Outline;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("資訊科趙科長補充說明：", "資訊科", "趙科長")]
    [InlineData("**總務科涂科長補充報告：**", "總務科", "涂科長")]
    [InlineData("財政局石一平專委口頭報告：", "財政局", "石一平專委")]
    [InlineData("財政局石專門委員一平口頭報告：", "財政局", "石專門委員一平")]
    [InlineData("公管中心趙主任：", "公管中心", "趙主任")]
    [InlineData("人事室吳主任報告：", "人事室", "吳主任")]
    [InlineData("白鯨大學資訊工程學系林教授說明：", "白鯨大學資訊工程學系", "林教授")]
    [InlineData("北灣區公所陳區長意見：", "北灣區公所", "陳區長")]
    [InlineData("都市發展局歐陽副局長回應：", "都市發展局", "歐陽副局長")]
    [InlineData("趙科長補充說明：", null, "趙科長")]
    [InlineData("林副市長：", null, "林副市長")]
    [InlineData("資訊科洪科長補充說明：", "資訊科", "洪科長")]
    [InlineData("賴委員美玉：", null, "賴委員美玉")]
    [InlineData("傅市長：", null, "傅市長")]
    [InlineData("甄委員曉嵐：", null, "甄委員曉嵐")] // family name, title, given name: how commissions write
    [InlineData("李議員大中：", null, "李議員大中")]
    [InlineData("李議員大中（書面意見）：", null, "李議員大中")]
    [InlineData("王委員○明：", null, "王委員○明")]
    [InlineData("王○明委員：", null, "王○明委員")]
    [InlineData("資訊科補充說明：", "資訊科", null)]
    [InlineData("警察局：", "警察局", null)]
    [InlineData("教務處：", "教務處", null)]
    [InlineData("資訊科趙科長補充說明(視訊)：", "資訊科", "趙科長")]
    [InlineData("文化中心管理所巫所長補充說明：", "文化中心管理所", "巫所長")] // of the unit that stands last
    [InlineData("府會總聯絡人涂參議補充說明：", "府會", "總聯絡人涂參議")]
    [InlineData("工會代表：", "工會", "代表")]
    [InlineData("勞工代表：", null, "勞工代表")]
    public void Unit_and_person_are_taken_apart(string label, string? unit, string? speaker)
    {
        var file = Some.Minutes($"壹、報告事項\n一、資訊業務報告\n{label}系統已於上月上線，運作正常。\n決議：洽悉。\n");

        var remark = Assert.Single(file.Meeting.Items, i => i.Text.Contains("系統已於上月上線", StringComparison.Ordinal));
        Assert.Equal((ItemKind.Remark, unit, speaker), (remark.Kind, remark.Unit, remark.Speaker));
    }

    [Theory]
    [InlineData("本案效益：")]
    [InlineData("辦理期程：")]
    [InlineData("預算來源：")]
    [InlineData("網址：")]
    [InlineData("備註：")]
    [InlineData("注意事項：")]
    [InlineData("聯絡電話：")]
    [InlineData("事務科賴科長提：")] // a motion, and whose it is
    [InlineData("事務科陳科長提：")]
    public void Other_words_before_a_colon_speak_not(string label)
    {
        var file = Some.Minutes($"壹、報告事項\n一、資訊業務報告\n{label}詳如附件。\n決議：洽悉。\n");

        Assert.DoesNotContain(file.Meeting.Items, i => i.Speaker is not null || i.Unit is not null);
    }

    [Fact]
    public void What_stands_under_a_speaker_is_the_speakers()
    {
        var file = Some.Minutes("壹、報告事項\n一、資訊業務報告\n資訊科趙科長補充說明：\n（一）主機已更新。\n（二）網路已擴充。\n決議：洽悉。\n");

        Assert.All(file.Meeting.Items.Where(i => i.Text.Contains('已')), i => Assert.Equal(("資訊科", "趙科長"), (i.Unit, i.Speaker)));
        Assert.All(file.Meeting.Items.Where(i => i.Kind == ItemKind.Resolution), i => Assert.Null(i.Speaker));
    }

    [Fact]
    public void A_speaker_in_the_middle_of_a_line_begins_a_node()
    {
        var file = Some.Minutes("壹、報告事項\n一、資訊業務專案報告。資訊科趙科長補充說明：主機已更新。\n決議：洽悉。\n");

        Assert.Contains(file.Meeting.Items, i => i is { Unit: "資訊科", Speaker: "趙科長", Text: "主機已更新。" });
    }

    [Fact]
    public void The_same_speaker_twice_is_two_blocks() =>
        Assert.Equal(
            ["壹", "壹/一", "壹/一/甄委員[1]", "壹/一/資訊科", "壹/一/甄委員[2]", "壹/一/決議"],
            Told.Paths(Some.Minutes("壹、討論事項\n一、網站改版\n甄委員：經費是否足夠？\n資訊科：足夠。\n甄委員：謝謝。\n決議：照案通過。\n")));
}
