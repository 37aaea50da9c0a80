namespace MeetingBot.Minutes.Tests.Parsing.Outline;

/// <summary>What a ruling is on: the path says it, and who speaks with whose authority follows the path.</summary>
public sealed class RulingPathTests
{
    [Theory]
    [InlineData( // the points of one matter, and the ruling on it
        "貳、協調事項\n議題一：管線遷移\n（一）交通局說明：須維持雙向通車。\n（二）水利處說明：尚未送審。\n結論：同意採同溝施工。",
        "貳/議題一/結論")]
    [InlineData( // one point only
        "貳、協調事項\n議題一：側溝清查\n（一）水利處說明：尚有6處。\n結論：請水利處複查。\n議題二：其他\n結論：洽悉。",
        "貳/議題一/結論")]
    [InlineData( // points that are ruled upon one by one
        "貳、協調事項\n議題一：側溝清查\n（一）水利處說明：尚有6處。\n結論：請水利處複查。\n（二）工務局說明：均已改善。",
        "貳/議題一/(一)/結論")]
    [InlineData( // after the last of several reports, with points of its own: on all of them
        "貳、各科室報告\n一、文書科莊科長報告：平均2日。\n二、事務科賴科長報告：均已保養。\n主席裁示：\n（一）洽悉。\n（二）請事務科排定值勤表。",
        "貳/主席裁示")]
    [InlineData(
        "貳、各科室報告\n一、文書科莊科長報告：平均2日。\n二、事務科賴科長報告：均已保養。\n主席裁示：洽悉，請各科室配合。",
        "貳/主席裁示")]
    [InlineData( // one sentence on the last report
        "貳、各科室報告\n一、文書科莊科長報告：平均2日。\n二、事務科賴科長報告：均已保養。\n主席裁示：請事務科於月底前提報。",
        "貳/二/主席裁示")]
    [InlineData( // reports that are ruled upon one by one
        "貳、各科室報告\n一、文書科莊科長報告：平均2日。\n主席裁示：洽悉。\n二、事務科賴科長報告：均已保養。\n主席裁示：洽悉，請各科室配合。",
        "貳/一/主席裁示")]
    public void A_ruling_stands_under_its_matter_and_not_under_who_spoke_last(string agenda, string path)
    {
        var file = Some.Minutes($"{agenda}\n參、散會\n");

        Assert.Equal(path, Told.Paths(file).First(found => found.EndsWith("結論", StringComparison.Ordinal) || found.EndsWith("主席裁示", StringComparison.Ordinal)));
    }

    [Fact]
    public void Rulings_on_a_line_of_their_own_after_the_last_motion_are_on_no_motion()
    {
        var file = Some.Minutes("報告事項\n一、備查案。\n決定：備查。\n\n討論事項\n案由一：調整服務時間，提請討論。\n決議：照案通過。\n\n主席裁示\n\n一、請秘書室開班。\n");

        Assert.Contains("討論事項/案由一/決議", Told.Paths(file));
        Assert.Contains("主席裁示/一", Told.Paths(file));
    }

    [Fact]
    public void A_part_that_is_numbered_by_stems_does_not_stand_under_what_the_chair_said_before()
    {
        var file = Some.Minutes("主席致詞：（略）\n甲、前次會議辦理情形\n市長提示：\n（一）同意解除列管。\n乙、各單位報告\n（一）環保局：採預約制，受理至2月11日止。\n（二）衛生局：尚有餘量。\n市長提示：洽悉。\n");

        Assert.Equal(["主席致詞", "甲", "甲/市長提示", "甲/市長提示/(一)", "乙", "乙/(一)/環保局", "乙/(二)/衛生局", "乙/市長提示"], Told.Paths(file).Distinct());
    }

    [Fact]
    public void A_line_with_a_comma_is_no_label_though_it_ends_like_one()
    {
        var file = Some.Minutes("壹、報告事項\n一、契約爭議\n交通局范主秘說明：廠商主張補貼，本局已於10月9日召開\n協調會，雙方未有共識。\n裁示：請函詢。\n");

        Assert.DoesNotContain(Told.Paths(file), path => path.Contains("共識", StringComparison.Ordinal));
    }
}
