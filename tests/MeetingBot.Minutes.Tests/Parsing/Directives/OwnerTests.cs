using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Directives;

public sealed class OwnerTests
{
    [Theory]
    [InlineData("請資訊科完成主機汰換。", "資訊科")]
    [InlineData("請資訊科及總務科完成盤點。", "資訊科、總務科")]
    [InlineData("養雞場消毒作業由動植物防疫所負責。", "動植物防疫所")]
    [InlineData("請衛生局與工務處成立專案小組，每兩週開會一次。", "衛生局、工務處")] // a group that is set up is no part of a name
    [InlineData("請資訊科、總務科、會計室完成盤點。", "資訊科、總務科、會計室")]
    [InlineData("請資訊科與總務科共同完成盤點。", "資訊科、總務科")]
    [InlineData("請公管中心會同資訊局完成盤點。", "公管中心、資訊局")]
    [InlineData("請工務科會同北灣區公所辦理會勘。", "工務科、北灣區公所")]
    [InlineData("企劃、研發、推廣中心分別負責選題、試作及宣傳。", "企劃、研發、推廣中心")] // the last name's ending holds for all
    [InlineData("由總務科彙整後陳報。", "總務科")]
    [InlineData("並由總務科彙整陳報。", "總務科")]
    [InlineData("應由各科室自行控管。", "各科室")]
    [InlineData("責成環保局限期改善。", "環保局")]
    [InlineData("請各中心預為準備。", "各中心")]
    [InlineData("請同仁準時出席。", "同仁")]
    [InlineData("請各局處主秘轉知同仁。", "各局處主秘")]
    [InlineData("請本局同仁準時出席。", "本局同仁")]
    [InlineData("請文書科錢二水專員提出比較表。", "文書科錢二水專員")]
    [InlineData("請趙科長提出比較表。", "趙科長")]
    [InlineData("請各權責單位加強巡查。", "各權責單位")]
    [InlineData("請相關局處加強巡查。", "相關局處")]
    [InlineData("請各首長督導所屬。", "各首長")]
    [InlineData("資訊科應每週回報進度。", "資訊科")]
    [InlineData("總務科請提供清冊。", "總務科")]
    [InlineData("請都市發展局、交通局及警察局研議。", "都市發展局、交通局、警察局")]
    [InlineData("請白鯨市立美術館修正展期。", "白鯨市立美術館")]
    [InlineData("請北灣國小提供場地。", "北灣國小")]
    [InlineData("請承商依約趕工。", "承商")]
    [InlineData("請一科主政。", "一科")]
    [InlineData("請第二科於會後提供資料。", "第二科")]
    [InlineData("請更新處研議。", "更新處")] // begins like a verb
    [InlineData("請規劃科研議。", "規劃科")]
    [InlineData("請統計室提供數據。", "統計室")]
    [InlineData("請動物園研議。", "動物園")]
    [InlineData("請國際事務組研議。", "國際事務組")]
    [InlineData("尚未完成訓練之同仁，請把握時間。", "尚未完成訓練之同仁")]
    [InlineData("尚未受訓之同仁應於10月15日前完成訓練。", "尚未受訓之同仁")]
    [InlineData("請未達標之機關於10月15日前補送。", "未達標之機關")]
    [InlineData("請研究發展處及主計室提供數據。", "研究發展處、主計室")]
    [InlineData("請教務處、學生事務處及各學院配合。", "教務處、學生事務處、各學院")]
    [InlineData("請財政局主政，協調地政局、稅捐處配合。", "財政局")]
    [InlineData("請機電廠商於週五前修復。", "機電廠商")]
    [InlineData("請環保局限期改善。", "環保局")]
    [InlineData("請教育局提供名單。", "教育局")] // 請教 is another word, and this is not it
    [InlineData("請客家事務處提供名單。", "客家事務處")]
    [InlineData("請調查小組提出報告。", "調查小組")]
    [InlineData("請林副處長出面與港務局協商。", "林副處長")] // no given name
    [InlineData("請涂副處長督導廠商於 11 月 5 日前修復。", "涂副處長")]
    [InlineData("請人事管理員依規定簽報敘獎。", "人事管理員")]
    [InlineData("上線前應先由資訊科完成測試。", "資訊科")]
    [InlineData("請建設處與地政處分工。", "建設處、地政處")] // no 處分
    [InlineData("請社會科、民政科就簽到率偏低乙節，提處務會議檢討。", "社會科、民政科")] // no 提處
    [InlineData("各科明年度預算說明資料請於 11 月 5 日前送主計室。", "各科")]
    [InlineData("近來發生同仁於群組張貼會議資料情事，請各科科長重申規定。", "各科科長")]
    [InlineData("員工協助方案諮商量大增，請人事室評估增加名額。", "人事室")]
    [InlineData("市長於市政會議指示，請各科雙重校對。", "各科")]
    public void Reads_owners_as_written(string words, string owners) =>
        Assert.Equal(owners, string.Join('、', Assert.Single(Some.Ruling(words), d => d.Kind == DirectiveKind.Task).Owners));

    [Theory]
    [InlineData("請儘速辦理。")]
    [InlineData("請研議可行性。")]
    [InlineData("請注意會議資料的保密。")]
    [InlineData("請依規定辦理。")]
    [InlineData("請立即停止使用。")]
    [InlineData("請規劃明年度課程。")]
    [InlineData("請會同辦理。")]
    [InlineData("請處理後續事宜。")]
    [InlineData("請統計上月使用率。")]
    [InlineData("請於下次會議提出報告。")]
    [InlineData("應加列下年度維護經費。")]
    [InlineData("請參考機關首長意見修正。")]
    [InlineData("語言模型請一律部署於本府機房。")]
    [InlineData("廠商登記需求超過八成，請研議第二期範圍。")]
    public void Names_nobody_when_nobody_is_named(string words) =>
        Assert.All(Some.Ruling(words), d => Assert.Empty(d.Owners));

    [Fact]
    public void An_owner_said_once_holds_for_the_sentences_that_go_on() =>
        Assert.Equal(
            "task 資訊科 2025-11-05 ; task 資訊科 2025-11-20",
            Told.Of(Some.Ruling("請資訊科於 11 月 5 日前完成測試。另請於 11 月 20 日前提供操作手冊。")));

    [Fact]
    public void An_owner_before_the_colon_holds_for_all_sentences() =>
        Assert.Equal(
            "task 資訊科 2025-11-05 ; task 資訊科 2025-11-20",
            Told.Of(Some.Ruling("資訊科：請於 11 月 5 日前完成測試。請於 11 月 20 日前提供操作手冊。")));

    [Fact]
    public void An_owner_before_the_colon_of_a_point_holds_for_all_its_sentences() =>
        Assert.Equal(
            "task 資訊科 2025-11-05 ; task 資訊科 2025-11-20",
            Told.Of(Some.Ruling("\n（一）資訊科：請於 11 月 5 日前完成測試。請於 11 月 20 日前提供操作手冊。")));

    [Theory]
    [InlineData("**[資訊科]** 請於 11 月 5 日前完成測試。", "資訊科")]
    [InlineData("請於 11 月 5 日前完成測試。（負責人：資訊科）", "資訊科")]
    [InlineData("請於 11 月 5 日前完成測試（主辦：資訊科）。", "資訊科")]
    [InlineData("請於 11 月 5 日前完成測試。（主辦：資訊科，協辦：文書科）", "資訊科")]
    public void An_owner_may_stand_in_brackets(string words, string owner) =>
        Assert.Contains(Some.Ruling(words), d => d is { Kind: DirectiveKind.Task } && d.Owners.Contains(owner));

    [Theory]
    [InlineData("請各科室提供清冊。", Audience.AllUnits)]
    [InlineData("請各單位提供清冊。", Audience.AllUnits)]
    [InlineData("請各中心提供清冊。", Audience.AllUnits)]
    [InlineData("請同仁踴躍報名。", Audience.AllStaff)]
    [InlineData("請全體同仁踴躍報名。", Audience.AllStaff)]
    [InlineData("請大家踴躍報名。", Audience.AllStaff)]
    [InlineData("請各機關提供清冊。", Audience.AllAgencies)]
    [InlineData("請各局處提供清冊。", Audience.AllAgencies)]
    [InlineData("請各區公所提供清冊。", Audience.AllAgencies)]
    [InlineData("請資訊科提供清冊。", Audience.Units)]
    [InlineData("請資訊科及總務科提供清冊。", Audience.Units)]
    public void Knows_the_audience(string words, Audience audience) => Assert.Equal(audience, Assert.Single(Some.Ruling(words)).Audience);

    [Fact]
    public void Nobody_named_is_no_audience() => Assert.Null(Assert.Single(Some.Ruling("請儘速辦理。")).Audience);

    [Theory]
    [InlineData("請本處研議。", "白鯨市政府秘書處")]
    [InlineData("請資訊科研議。", "資訊科")]
    [InlineData("請各科室研議。", null)]
    [InlineData("請同仁配合。", null)]
    [InlineData("請相關單位研議。", null)]
    public void Knows_which_unit_is_meant(string words, string? unit) => Assert.Equal([unit], Assert.Single(Some.Ruling(words)).Units);

    [Fact]
    public void A_short_name_means_the_unit_that_the_minutes_name_in_full()
    {
        var file = Some.Minutes("壹、報告事項\n一、外賓接待規劃\n國際事務組周組長補充說明：外賓共 12 位。\n決議：請國務組於 11 月 5 日前提出行程。\n");

        var task = Assert.Single(file.Meeting.Directives, d => d.Kind == DirectiveKind.Task);
        Assert.Equal(["國務組"], task.Owners);
        Assert.Equal(["國際事務組"], task.Units);
    }

    [Fact]
    public void A_short_name_that_fits_two_units_means_neither()
    {
        var file = Some.Minutes(
            "壹、報告事項\n一、外賓接待規劃\n國際事務組周組長補充說明：外賓共 12 位。\n國內事務組吳組長補充說明：無。\n決議：請國務組於 11 月 5 日前提出行程。\n");

        var task = Assert.Single(file.Meeting.Directives, d => d.Kind == DirectiveKind.Task);
        Assert.Equal([null], task.Units);
    }

    [Fact]
    public void Who_is_dealt_with_is_not_asked()
    {
        var task = Assert.Single(Some.Ruling("請資訊科與廠商協調後續維護事宜。"));

        Assert.Equal(["資訊科"], task.Owners);
    }

    [Fact]
    public void Who_is_thanked_is_named()
    {
        var thanks = Assert.Single(Some.Ruling("感謝文書科及志工隊協助。"));

        Assert.Equal(["文書科", "志工隊"], thanks.Owners);
    }
}
