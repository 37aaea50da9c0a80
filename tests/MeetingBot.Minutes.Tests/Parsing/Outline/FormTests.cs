using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Outline;

/// <summary>Forms of minutes that name their matters, headings and ends in ways of their own: each ruling stands under the matter that it rules on.</summary>
public sealed class FormTests
{
    [Theory]
    [InlineData("第一案　燈會交通管制", "第二案　碼頭照明", "第一案", "第二案")] // a blank ends the number
    [InlineData("第一案案由：燈會交通管制", "第二案案由：碼頭照明", "第一案/案由", "第二案/案由")] // nothing does
    [InlineData("審議案第一案：燈會交通管制", "審議案第二案：碼頭照明", "審議案第一案", "審議案第二案")]
    [InlineData("案件一：燈會交通管制", "案件二：碼頭照明", "案件一", "案件二")]
    [InlineData("案次1", "案次2", "案次1", "案次2")]
    [InlineData("提案1　三元里增設路燈", "提案2　三元里水溝加蓋", "提案1", "提案2")] // the number ends where its script does
    [InlineData("編號 11305-1", "編號 11306-1", "編號11305-1", "編號11306-1")]
    [InlineData("【案號 11305-01】渡船頭候船室整修", "【案號 11306-01】遊艇碼頭清淤", "案號11305-01", "案號11306-01")]
    [InlineData("案號：7-2-1", "案號：7-3-1", "案號7-2-1", "案號7-3-1")] // both end in 1
    public void Matters_are_told_apart_however_they_are_counted(string first, string second, params string[] paths)
    {
        var told = Told.Paths(Some.Minutes($"參、審議案件\n{first}\n決議：照案通過。\n{second}\n決議：撤回。\n"));

        var rulings = paths.Select(path => $"參/{path.Split('/')[0]}/決議").ToList();
        Assert.Equal(["參", $"參/{paths[0]}", rulings[0], $"參/{paths[1]}", rulings[1]], told);
    }

    [Theory]
    [InlineData("4.113學年度課程計畫請各領域於 7 月 5 日前上傳。", "一/4")]
    [InlineData("4、113年度概算請各科於 7 月 5 日前送出。", "一/4")]
    [InlineData("4.7月份公文逾期 16 件。", "一/4")]
    [InlineData("4.27件逾期借據請各館追回。", "一/4")] // nobody counts 4.27 of them
    [InlineData("4.5公里之水管尚未汰換。", "一/3")] // a number of a sentence
    [InlineData("4、5至6月平均加班 12 小時。", "一/4")]
    [InlineData("4、5月間辦理。", "一/3")] // a pair of months
    [InlineData("3-1. 教科書另購 20 冊。", "一/3-1")] // put in behind 3
    public void A_number_may_run_into_a_year_or_a_month(string line, string path) =>
        Assert.Equal(path, Told.Paths(Some.Minutes($"一、工作報告\n1.補考已實施。\n2.學藝活動已開辦。\n3.教科書已選定。\n{line}\n")).Last());

    [Fact]
    public void Parts_may_be_counted_in_black_brackets()
    {
        var file = Some.Minutes("【一】列管事項\n87-2　戲臺拆遷　工程科　○\n主席裁示：\n1、同意續管。\n【二】提案討論\n提案一\n案由：停辦培訓班。\n決議：通過。\n");

        Assert.Equal(["一", "一", "一/主席裁示", "一/主席裁示/1", "二", "二/提案一", "二/提案一/案由", "二/提案一/決議"], Told.Paths(file));
    }

    [Fact]
    public void What_each_of_the_heard_suggests_has_a_ruling_of_its_own()
    {
        var items = Some.Minutes("壹、里長建議及主席裁示\n建議一（福和里郭里長）：感應燈已壞 15 盞。\n主席裁示：請工務課修復。\n建議二（東光里谷里長）：水管有異味。\n主席裁示：請環保課查明。\n建議二次施工前先會勘。\n").Meeting.Items;

        Assert.DoesNotContain(items, i => i.Kind == ItemKind.Resolution && i.Path.EndsWith("/建議二", StringComparison.Ordinal));
        Assert.Equal(["建議一/主席裁示", "建議二/主席裁示"], items.Where(i => i.Text.StartsWith('請')).Select(i => string.Join('/', i.Path.Split('/')[^2..])));
    }

    [Fact]
    public void A_row_that_blanks_part_is_a_line_of_its_own()
    {
        var items = Some.Minutes("壹、列管事項\n案號　　　　案由　　　　主辦　　期限\n05-4-02　　步道照明每里至少一處　　工務處　　114.9.30\n").Meeting.Items;

        Assert.StartsWith("05-4-02", items[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("【民政課】", "【社會課】")]
    [InlineData("（民政課）", "（社會課）")]
    [InlineData("◎民政課", "◎社會課")]
    [InlineData("【民政課】涂課長", "【社會課】伍課長")]
    [InlineData("民政課 —", "社會課 —")]
    public void A_unit_alone_on_its_line_reports_what_follows(string first, string second)
    {
        var items = Some.Minutes($"貳、各課工作報告\n{first}\n1.里民大會已辦 19 里。\n{second}\n1.禮金已發八千人。\n主席裁示：洽悉。\n").Meeting.Items;

        Assert.Equal(("貳/民政課/1", "民政課"), items.Where(i => i.Text.Contains("里民大會", StringComparison.Ordinal)).Select(i => (i.Path, i.Unit)).Single());
        Assert.Equal(("貳/社會課/1", "社會課"), items.Where(i => i.Text.Contains("禮金", StringComparison.Ordinal)).Select(i => (i.Path, i.Unit)).Single());
        Assert.Equal("貳/主席裁示", items.Single(i => i.Kind == ItemKind.Resolution).Path);
    }

    [Fact]
    public void What_was_put_in_behind_a_point_is_a_point_of_its_own() =>
        Assert.Equal(["壹/主席裁示", "壹/主席裁示/(一)", "壹/主席裁示/(一之一)", "壹/主席裁示/(二)"], Told.Paths(Some.Minutes("壹、主席裁示\n（一）請總務科除草。\n（一之一）請資訊科備份。\n（二）請人事室造冊。\n")));

    [Fact]
    public void The_last_of_what_was_reported_is_no_heading_of_the_ruling_that_follows()
    {
        var items = Some.Minutes("壹、業務報告\n（一）資訊科\n1. 主機汰換 4 臺。\n2. 網路故障 3 次，較上月減少 2 次。\n裁示：洽悉。\n").Meeting.Items;

        Assert.Equal(ItemKind.Remark, Assert.Single(items, i => i.Path == "壹/(一)/2").Kind);
    }

    [Fact]
    public void A_title_may_list_what_the_paragraph_under_it_is_about()
    {
        var items = Some.Minutes("壹、業務報告\n\n（一）土地、房屋標售\n\n本月決標 4 案，均已上網公告。\n\n（二）車輛調度\n\n本月出車 30 次，均已登錄。\n").Meeting.Items;

        Assert.Equal(["土地、房屋標售", "本月決標4案，均已上網公告。"], items.Where(i => i.Path == "壹/(一)").Select(i => i.Text));
    }

    [Theory]
    [InlineData("查處結果：移送 2 件、澄清 6 件。")]
    [InlineData("113年抽查結果：缺失 4 件。")]
    public void What_an_inquiry_found_is_no_ruling(string line) =>
        Assert.DoesNotContain(Some.Minutes($"壹、業務報告\n一、本季受理檢舉 8 件；{line}\n貳、臨時動議\n決議：無。\n").Meeting.Items, i => i.Kind == ItemKind.Resolution && i.Path.StartsWith('壹'));

    [Fact]
    public void Framed_headings_part_the_minutes()
    {
        var file = Some.Minutes("【會議緣起】\n海洋卡發行三年，卡片種類過多，民眾不便。\n【各機關意見】\n交通局：免費優惠應保留。\n【會議結論】\n(1)分兩階段整合。\n【散會】\n");

        Assert.Equal(["會議緣起", "會議緣起", "各機關意見", "各機關意見/交通局", "會議結論", "會議結論/(1)", "散會"], Told.Paths(file));
        Assert.Equal("分兩階段整合。", file.Meeting.Items.Single(i => i.Kind == ItemKind.Resolution).Text);
    }

    [Fact]
    public void Headings_may_be_bullets()
    {
        var items = Some.Minutes("• 各科重大事項提報\n  • 騎樓整平案二科尚未上網招標。\n• 綜合指示事項\n  • 期末報告應如期審查。\n").Meeting.Items;

        Assert.Equal(ItemKind.Heading, items.Single(i => i.Text == "各科重大事項提報").Kind);
        Assert.Equal(ItemKind.Remark, items.Single(i => i.Text.StartsWith("騎樓", StringComparison.Ordinal)).Kind);
    }

    // Each was dropped as page furniture, since it stood behind 散會.
    [Theory]
    [InlineData("附記：團體協約之第一次協商訂於 11 月 14 日上午 10 時。", "附記")]
    [InlineData("附註：會議結論所載八十格，經查為六十格。", "附註")]
    [InlineData("本紀錄如有疑義，請於文到五日內提出。", "")]
    [InlineData("【附件一】里程碑\n物品清理由社會局主辦，港西分局協辦。", "【附件一】里程碑")]
    [InlineData("附件　分工表\n物品清理由社會局主辦，港西分局協辦。", "附件分工表")]
    public void What_stands_behind_the_end_and_says_something_is_no_furniture(string after, string path)
    {
        var items = Some.Minutes($"壹、主席裁示\n一、照案辦理。\n\n貳、散會：上午 11 時\n\n{after}\n").Meeting.Items;

        Assert.Equal((path, ItemKind.Other), (items[^1].Path, items[^1].Kind));
        Assert.Equal("2025-10-23T11:00", Some.Minutes($"壹、主席裁示\n一、照案辦理。\n\n貳、散會：上午 11 時\n\n{after}\n").Meeting.AdjournedAt.ToString());
    }

    [Fact]
    public void Those_present_may_be_listed_unit_by_unit()
    {
        var file = Some.File("""
            港灣路地下道封閉協調會議紀錄
            時間：114 年 10 月 23 日上午 10 時
            主持人：陶副處長建安
            與會單位及人員：
              養工處：陶建安、工程一科尤科長
              交通局：胡正工程司
            壹、結論
            一、請交通局於 11 月 6 日前調整號誌。
            """);

        Assert.DoesNotContain(file.Meeting.Items, i => i.Kind == ItemKind.Remark);
        Assert.Equal("壹/結論/一", file.Meeting.Items[^1].Path);
    }

    [Fact]
    public void Whose_matter_it_is_is_nothing_that_somebody_says()
    {
        var file = Some.Minutes("參、審查案件\n案件一：水岸遊憩區開發計畫\n開發單位：水岸開發股份有限公司\n（一）基地面積八公頃。\n（二）結論：有條件通過。\n");

        Assert.Equal(["參", "參/案件一", "參/案件一/開發單位", "參/案件一/(一)", "參/案件一/(二)/結論"], Told.Paths(file));
        Assert.All(file.Meeting.Items, i => Assert.Null(i.Unit));
    }

    [Fact]
    public void A_label_needs_no_colon_where_a_gap_parts_it()
    {
        var file = Some.Minutes("一、歷次指示事項辦理情形\n序號 1\n辦理單位　自來水廠\n辦理情形　已清出淤泥。\n裁　　示　結案。\n序號 2\n辦理單位　警察局\n裁　　示　其餘於 11 月底前清除。\n");

        Assert.Equal(
            ["一/序號1/裁示", "一/序號2/裁示"],
            file.Meeting.Items.Where(i => i.Kind == ItemKind.Resolution).Select(i => i.Path));
    }

    [Theory]
    [InlineData("貳、頒獎：三十年者為嚴淑媛老師，二十年者為段哲宇老師。")]
    [InlineData("貳、下次會議時間：114 年 11 月 27 日下午 2 時。")]
    [InlineData("貳、公務機車老舊三輛擬報廢。")]
    public void What_says_something_is_no_heading_although_the_end_follows(string line) =>
        Assert.NotEqual(ItemKind.Heading, Some.Minutes($"壹、主席裁示\n一、照案辦理。\n{line}\n參、散會\n").Meeting.Items[^2].Kind);

    [Fact]
    public void What_a_ruling_asks_to_be_reported_is_a_ruling() =>
        Assert.Equal(ItemKind.Resolution, Some.Minutes("一、資訊業務報告\n裁示：\n1.請資訊科於下次會議報告。\n2.若有困難，應提前報告。\n").Meeting.Items[^2].Kind);

    [Fact]
    public void Lines_of_names_and_values_stay_apart()
    {
        var items = Some.Minutes("一、開發內容\n住宿單元：原一百二十間，修正為八十四間\n停車位：大客車六席、小客車一百席\n滯洪池：二座\n決議：照案通過，並請開發單位於下次會議前將住宿單元配置圖修正後送會，逾期未送者不予列入議程。\n").Meeting.Items;

        Assert.Contains(items, i => i.Text == "停車位：大客車六席、小客車一百席");
    }

    [Fact]
    public void Stems_and_branches_number_as_numerals_do()
    {
        var file = Some.Minutes("甲、申請人主張\n子、月薪四萬元。\n丑、請求資遣費。\n乙、調解結果\n壹、相對人同意給付六萬元。\n貳、其餘請求拋棄。\n丙、附註\n（甲）當日朗讀無誤。\n（乙）兩造簽名。\n");

        Assert.Equal(
            ["甲", "甲/子", "甲/丑", "乙/調解結果", "乙/調解結果/壹", "乙/調解結果/貳", "丙/附註", "丙/附註/(甲)", "丙/附註/(乙)"],
            Told.Paths(file).Select(p => p.Replace("丙/(", "丙/附註/(", StringComparison.Ordinal)).Select(p => p == "丙" ? "丙/附註" : p));
        Assert.Equal(2, file.Meeting.Items.Count(i => i.Kind == ItemKind.Resolution));
    }

    [Fact]
    public void Headings_of_Markdown_end_the_head_and_each_other()
    {
        var file = Some.File("# 園區節能小組會議紀錄\n\n**時間：** 2024 年 8 月 21 日\n**出席：** 營建組、環安組\n\n## 前次會議追蹤\n\n- 路燈汰換全數完成。\n\n### 投資組\n- 三家廠商承諾。\n\n## 決議\n\n1. 不得再延。\n");

        Assert.Equal(["前次會議追蹤", "前次會議追蹤", "投資組", "投資組", "決議", "決議/1"], Told.Paths(file));
    }
}
