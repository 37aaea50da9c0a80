namespace MeetingBot.Minutes.Tests.Parsing.Outline;

/// <summary>Which numbering stands under which is the document's own choice; the path says what was understood.</summary>
public sealed class NumberingTests
{
    [Fact]
    public void The_full_ladder() => Paths("""
        壹、報告事項
        一、資訊業務
        （一）系統維護
        1、主機更新
        (1)汰換時程
        ①第一批
        ②第二批
        (2)經費
        2、網路更新
        （二）資通安全
        二、人事業務
        貳、討論事項
        一、法規修正
        """,
        "壹", "壹/一", "壹/一/(一)", "壹/一/(一)/1", "壹/一/(一)/1/(1)", "壹/一/(一)/1/(1)/①", "壹/一/(一)/1/(1)/②", "壹/一/(一)/1/(2)",
        "壹/一/(一)/2", "壹/一/(二)", "壹/二", "貳", "貳/一");

    [Fact]
    public void Stems_over_numerals() => Paths("""
        甲、報告事項
        一、資訊業務
        (一)系統維護
        (二)資通安全
        乙、討論事項
        一、法規修正
        """,
        "甲", "甲/一", "甲/一/(一)", "甲/一/(二)", "乙", "乙/一");

    [Fact]
    public void A_flat_list_under_letter_spaced_headings() => Paths("""
        報　告　事　項
        一、總務業務報告
        決定：洽悉。
        二、人事業務報告
        決定：洽悉。
        討　論　事　項
        一、要點修正草案
        決議：照案通過。
        臨　時　動　議
        無。
        散　會
        """,
        "報告事項", "報告事項/一", "報告事項/一/決定", "報告事項/二", "報告事項/二/決定", "討論事項", "討論事項/一", "討論事項/一/決議", "臨時動議", "臨時動議", "散會");

    [Fact]
    public void Circled_ideographs() => Paths("""
        一、總務業務報告
        ㈠車輛調度
        ㈡場地管理
        二、人事業務報告
        """,
        "一", "一/(一)", "一/(二)", "二");

    [Fact]
    public void Arabic_numbers_with_stray_blanks() => Paths("""
        1 、總務業務報告
        ( 1 )車輛調度
        (2 ) 場地管理
        2、 人事業務報告
        """,
        "1", "1/(1)", "1/(2)", "2");

    [Fact]
    public void Numbers_of_two_digits()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 23).Select(i => $"{i}、事項第 {i} 點"));

        Assert.Equal(Enumerable.Range(1, 23).Select(i => $"{i}"), Told.Paths(Some.Minutes(lines)));
    }

    [Fact]
    public void Chinese_numerals_past_ten() => Paths(
        string.Join('\n', "九、甲事|十、乙事|十一、丙事|十二、丁事|十九、戊事|二十、己事|廿一、庚事|二十二、辛事".Split('|')),
        "九", "十", "十一", "十二", "十九", "二十", "廿一", "二十二");

    [Fact]
    public void A_bopomofo_letter_is_a_one() => Paths("""
        ㄧ、總務業務報告
        （ㄧ）車輛調度
        （二）場地管理
        二、人事業務報告
        """,
        "一", "一/(一)", "一/(二)", "二");

    [Fact]
    public void Half_and_full_width_mixed() => Paths("""
        一、總務業務報告
        (一）車輛調度
        （二)場地管理
        １、東區
        2．西區
        二.人事業務報告
        """,
        "一", "一/(一)", "一/(二)", "一/(二)/1", "一/(二)/2", "二");

    [Fact]
    public void Markdown() => Paths("""
        ## 壹、報告事項
        ### 一、總務業務報告
        **決議：** 洽悉。
        ### 二、人事業務報告
        **決議：**
        - (一) 洽悉。
        - (二) 請人事室補充。
        ## 貳、討論事項
        **一、要點修正草案**
        """,
        "壹", "壹/一", "壹/一/決議", "壹/二", "壹/二/決議", "壹/二/決議/(一)", "壹/二/決議/(二)", "貳", "貳/一");

    [Fact]
    public void A_backslash_before_a_mark_is_no_word() => Paths("""
        1\. 總務業務報告
        2\. 人事業務報告
        """,
        "1", "2");

    [Theory]
    [InlineData("提案一", "提案二")]
    [InlineData("案一", "案二")]
    [InlineData("第一案", "第二案")]
    [InlineData("案由一", "案由二")]
    [InlineData("討論事項一", "討論事項二")]
    [InlineData("議題一", "議題二")]
    [InlineData("議題 1", "議題 2")]
    [InlineData("報告案一", "報告案二")]
    [InlineData("討論案一", "討論案二")]
    [InlineData("臨時提案一", "臨時提案二")]
    [InlineData("【案由一】", "【案由二】")]
    [InlineData("【案1】", "【案2】")]
    public void Matters_by_name_and_number(string first, string second)
    {
        var paths = Told.Paths(Some.Minutes($"討論事項\n{first}：要點修正草案\n決議：照案通過。\n{second}：停車收費\n決議：緩議。\n")).ToList();

        var (one, other) = (Bare(first), Bare(second));
        Assert.Equal(["討論事項", $"討論事項/{one}", $"討論事項/{one}/決議", $"討論事項/{other}", $"討論事項/{other}/決議"], paths);

        static string Bare(string name) => name.Replace(" ", "", StringComparison.Ordinal).Trim('【', '】');
    }

    [Fact]
    public void A_skipped_number_goes_on() => Paths("""
        壹、報告事項
        一、總務業務報告
        參、討論事項
        一、要點修正草案
        三、停車收費
        """,
        "壹", "壹/一", "參", "參/一", "參/三");

    [Fact]
    public void Numbers_that_begin_again_stand_under_the_next_heading() => Paths("""
        壹、報告事項
        一、總務業務報告
        二、人事業務報告
        貳、討論事項
        一、要點修正草案
        二、停車收費
        """,
        "壹", "壹/一", "壹/二", "貳", "貳/一", "貳/二");

    [Fact]
    public void A_level_may_be_left_out() => Paths("""
        壹、報告事項
        （一）總務業務報告
        （二）人事業務報告
        貳、討論事項
        1、要點修正草案
        """,
        "壹", "壹/(一)", "壹/(二)", "貳", "貳/1");

    [Fact]
    public void The_same_numbering_inside_a_ruling_is_the_rulings_own() => Paths("""
        壹、報告事項
        一、總務業務報告
        決議：
        一、洽悉。
        二、請總務科補充。
        二、人事業務報告
        決議：洽悉。
        """,
        "壹", "壹/一", "壹/一/決議", "壹/一/決議/一", "壹/一/決議/二", "壹/二", "壹/二/決議");

    [Fact]
    public void Blocks_of_the_same_name_are_counted() => Paths("""
        壹、報告事項
        一、總務業務報告
        主席裁示：洽悉。
        資訊科趙科長補充說明：系統已上線。
        主席裁示：請資訊科持續觀察。
        """,
        "壹", "壹/一", "壹/一/主席裁示[1]", "壹/一/資訊科趙科長補充說明", "壹/一/主席裁示[2]");

    [Fact]
    public void Items_of_the_same_number_are_counted() => Paths("""
        一、總務業務報告
        一、人事業務報告
        """,
        "一[1]", "一[2]");

    [Theory]
    [InlineData("壹、", "貳、")]
    [InlineData("一、", "二、")]
    [InlineData("（一）", "（二）")]
    [InlineData("㈠", "㈡")]
    [InlineData("1、", "2、")]
    [InlineData("1.", "2.")]
    [InlineData("(1)", "(2)")]
    [InlineData("①", "②")]
    [InlineData("甲、", "乙、")]
    [InlineData("A.", "B.")]
    [InlineData("議題一：", "議題二：")]
    [InlineData("第一案：", "第二案：")]
    [InlineData("## ", "## ")]
    public void The_agenda_may_begin_with_any_numbering(string first, string second)
    {
        var file = Some.Minutes($"{first}停車場改善\n決議：請總務科於 11 月 5 日前完成會勘。\n{second}資安宣導\n決議：請資訊科協助。\n");

        Assert.Equal("task 總務科 2025-11-05 ; task 資訊科 -", Told.Of(file.Meeting.Directives));
    }

    [Theory]
    [InlineData("1、停車場改善\n(1)請總務科於 11 月 5 日前完成會勘\n(2)請資訊科協助\n")] // not even a full stop
    [InlineData("1. 停車場改善：請總務科於 11 月 5 日前完成會勘\n2. 資安宣導：請資訊科協助\n")]
    [InlineData("停車場改善：請總務科於 11 月 5 日前完成會勘。\n資安宣導：請資訊科協助。\n")]
    [InlineData("(1) 請總務科於 11 月 5 日前完成會勘。\n(2) 請資訊科協助。\n")]
    [InlineData("● 請總務科於 11 月 5 日前完成會勘\n● 請資訊科協助\n")]
    [InlineData("結論\n請總務科於 11 月 5 日前完成會勘。\n請資訊科協助。\n")]
    public void An_agenda_without_headings_is_not_a_part_of_the_head(string agenda) =>
        Assert.Equal("task 總務科 2025-11-05 ; task 資訊科 -", Told.Of(Some.Minutes(agenda).Meeting.Directives));

    [Fact]
    public void Bullets_need_no_number()
    {
        var file = Some.Minutes("主席裁示：\n- 請總務科提供清冊。\n- 請資訊科完成建檔。\n● 請會計室核銷。\n");

        Assert.Equal("task 總務科 - ; task 資訊科 - ; task 會計室 -", Told.Of(file.Meeting.Directives));
    }

    [Fact]
    public void Check_boxes_are_bullets()
    {
        var file = Some.Minutes("## 待辦事項\n\n- [ ] 請總務科於 11 月 5 日前提供清冊。\n- [x] 請資訊科於 11 月 20 日前完成建檔。\n");

        Assert.Equal("task 總務科 2025-11-05 ; task 資訊科 2025-11-20", Told.Of(file.Meeting.Directives));
    }

    [Theory]
    [InlineData("一、因應暑期遊客增加，請觀光科就\n7、8 月間大型活動加派人力維持秩序。")]
    [InlineData("一、本市路面平整計畫預計改善長度達\n12.5 公里，請工務科加強督導施工品質。")]
    [InlineData("一、請總務科依公共工程施工品質管理作業要點，\n第一案場先行試辦三個月後檢討。")]
    public void A_number_in_the_middle_of_a_sentence_begins_nothing(string words) =>
        Assert.Equal(["壹", "壹/決議", "壹/決議/一"], Told.Paths(Some.Minutes($"壹、專案列管\n決議：\n{words}\n")));

    private static void Paths(string agenda, params string[] expected) => Assert.Equal(expected, Told.Paths(Some.Minutes(agenda + "\n")));

    [Theory]
    [InlineData("一、案由\n（一）決議\n1、環保局\n")]
    [InlineData("（一）交通局說明\n結論：各科室\n")]
    public void What_only_ever_goes_deeper_ends_at_a_depth_that_no_office_counts_to(string lines)
    {
        var items = Some.Minutes(string.Concat(Enumerable.Repeat(lines, 200))).Meeting.Items;

        Assert.InRange(items.Max(item => item.Path.Count(sign => sign == '/')), 1, 31);
    }
}
