using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Outline;

/// <summary>What belongs to the page and not to the minutes, and sentences that the page cuts.</summary>
public sealed class PageTests
{
    [Theory]
    [InlineData("- 3 -")]
    [InlineData("3")]
    [InlineData("－３－")]
    [InlineData("— 12 —")]
    [InlineData("第 3 頁")]
    [InlineData("第 3 頁，共 9 頁")]
    [InlineData("第三頁/共九頁")]
    [InlineData("3/9")]
    [InlineData("3 / 9")]
    [InlineData("Page 3 of 9")]
    [InlineData("十二")] // in Chinese numerals
    [InlineData("二十三")]
    [InlineData("-十二-")]
    [InlineData("\f3")]
    [InlineData("3\n\f")]
    public void A_page_number_does_not_cut_a_sentence(string page)
    {
        var file = Some.Minutes($"壹、報告事項\n一、資訊業務報告\n決議：請資訊科於 11 月\n{page}\n5 日前完成主機汰換，並提出報告。\n");

        var task = Assert.Single(file.Meeting.Directives);
        Assert.Equal("task 資訊科 2025-11-05", Told.Of(task));
        Assert.Equal("請資訊科於11月5日前完成主機汰換，並提出報告。", task.Text.Replace(" ", "", StringComparison.Ordinal));
        Assert.Contains(file.Meeting.Items, i => i.Kind == ItemKind.Furniture);
    }

    [Fact]
    public void A_sentence_over_two_pages_has_two_pieces()
    {
        var file = Some.Minutes("壹、報告事項\n一、資訊業務報告\n決議：請資訊科於 11 月\n\n- 3 -\n\n5 日前完成主機汰換。\n");

        var ruling = Assert.Single(file.Meeting.Items, i => i.Kind == ItemKind.Resolution);
        Assert.Equal(2, ruling.Pieces.Count);
    }

    [Fact]
    public void A_letterhead_on_each_page_is_furniture()
    {
        const string Letterhead = "白鯨市政府秘書處 第 12 次處務會議";
        var file = Some.Minutes($"""
            壹、報告事項
            一、資訊業務報告
            決議：請資訊科於 11 月
            - 1 -
            {Letterhead}
            5 日前完成主機汰換。
            二、人事業務報告
            決議：請人事室於 11 月
            - 2 -
            {Letterhead}
            14 日前補充。
            三、總務業務報告
            決議：請總務科於 11 月
            - 3 -
            {Letterhead}
            20 日前補充。
            """);

        Assert.Equal("task 資訊科 2025-11-05 ; task 人事室 2025-11-14 ; task 總務科 2025-11-20", Told.Of(file.Meeting.Directives));
        Assert.Equal(6, file.Meeting.Items.Count(i => i.Kind == ItemKind.Furniture));
    }

    [Fact]
    public void The_title_on_each_page_is_furniture_but_for_the_first()
    {
        const string Title = "白鯨市政府秘書處第 12 次處務會議紀錄";
        var file = Some.File($"{Title}\n時間：114 年 10 月 23 日\n主席：林春生\n壹、報告事項\n一、資訊業務報告\n決議：請資訊科於 11 月\n1\n{Title}\n5 日前完成主機汰換。\n二、人事業務報告\n2\n{Title}\n決議：洽悉。\n");

        Assert.Equal(12, file.Meeting.Session);
        Assert.Equal("task 資訊科 2025-11-05 ; decision - -", Told.Of(file.Meeting.Directives));
    }

    [Fact]
    public void A_short_list_of_the_same_words_is_no_letterhead()
    {
        var file = Some.Minutes("一、資訊業務報告\n決議：\n同意備查\n二、人事業務報告\n決議：\n同意備查\n三、總務業務報告\n決議：\n同意備查\n");

        Assert.Equal("decision decision decision", Told.Kinds(file.Meeting.Directives));
    }

    [Fact]
    public void The_furniture_of_a_web_page_is_no_part_of_the_minutes()
    {
        var file = Some.File($"您的瀏覽器不支援 JavaScript，部分功能無法使用\n:::\n網站導覽\n回首頁\nEnglish\n字級：大 中 小\n今日氣溫 26 度\n友善列印\n{Some.Head}壹、報告事項\n一、資訊業務報告\n決議：洽悉。\n\n更新日期：114-11-01\n瀏覽人次：1,024\n回上一頁\n隱私權及資訊安全政策\n");

        Assert.Equal(("白鯨市政府秘書處", "處務會議", 12), (file.Meeting.Body, file.Meeting.Series, file.Meeting.Session));
        Assert.Equal("decision", Told.Kinds(file.Meeting.Directives));
        Assert.All(file.Meeting.Items.Where(i => i.Text.Contains("隱私權", StringComparison.Ordinal) || i.Text.Contains("友善列印", StringComparison.Ordinal)), i => Assert.Equal(ItemKind.Furniture, i.Kind));
    }

    [Theory]
    [InlineData("今\n\n年 10 月底")]
    [InlineData("今\n年 10 月底")]
    [InlineData("今年 1\n0 月底")]
    [InlineData("今年 10\n\n- 3 -\n\n月底")]
    [InlineData("今年 10 月\n十二\n底")]
    [InlineData("今 年 1 0 月 底")]
    [InlineData("今年\u200B 10 月\u200B底")] // zero width
    [InlineData("今年１０月底")]
    public void A_date_that_the_page_cuts_is_one_date(string date)
    {
        var file = Some.Minutes($"壹、報告事項\n一、資訊業務報告\n決議：\n（一）主機更新一案，原訂{date}前完成，請資訊科加強督導廠商施工。\n");

        Assert.Contains(file.Meeting.Dates, d => d.End?.Day == new DateOnly(2025, 10, 31));
    }

    [Fact]
    public void Bold_marks_are_not_words()
    {
        var file = Some.Minutes("壹、報告事項\n一、資訊業務報告\n**會議結論：**\n**請資訊科**於 **11 月 5 日前**完成主機汰換。\n");

        var task = Assert.Single(file.Meeting.Directives);
        Assert.Equal("task 資訊科 2025-11-05", Told.Of(task));
        Assert.DoesNotContain('*', task.Text);
    }

    [Fact]
    public void A_table_of_contents_rules_nothing()
    {
        var file = Some.Minutes("壹、資訊業務決議............. 1\n貳、請總務科補充............. 3\n\n壹、資訊業務\n決議：洽悉。\n");

        Assert.Equal("decision", Told.Kinds(file.Meeting.Directives));
    }

    [Theory]
    [InlineData("決誼：請資訊科補充。", "決誼")]
    [InlineData("決議：誰各科室補充。", "誰各")]
    [InlineData("決議：請資訊科儘遠補充。", "儘遠")]
    [InlineData("決議：請資訊科於 l1 月 5 日前補充。", "l")]
    [InlineData("決議：請資訊科於 1O 月 31 日前補充。", "O")]
    [InlineData("決議：列管編號 113-2 案廢續列管。", "廢續")]
    public void A_look_alike_is_read_as_what_it_was_and_kept_as_it_stands(string words, string wrong)
    {
        var file = Some.Minutes($"壹、報告事項\n一、資訊業務報告\n{words}\n");

        var doubt = Assert.Single(file.Doubts);
        Assert.Contains(wrong, doubt.Text, StringComparison.Ordinal);
        Assert.Equal(8, doubt.Line);
        Assert.NotEqual(DirectiveKind.Info, Assert.Single(file.Meeting.Directives).Kind);
        Assert.Contains(file.Meeting.Items, i => (i.Path + i.Text).Replace(" ", "", StringComparison.Ordinal).Contains(wrong, StringComparison.Ordinal) || wrong == "決誼");
    }

    [Fact]
    public void Minutes_in_one_endless_line_are_still_taken_apart()
    {
        var file = Some.File(
            "白鯨市政府秘書處第 12 次處務會議紀錄 時間：114 年 10 月 23 日上午 9 時 30 分 地點：本府 8 樓會議室 主席：林春生 紀錄：張小帆 壹、報告事項 一、資訊業務報告 本月完成主機更新共計三十台，並完成網路設備擴充與測試，各科室使用情形良好，後續將持續觀察系統負載情形，並定期辦理弱點掃描與教育訓練，以強化資通安全防護能力。 決議：請資訊科於 11 月 5 日前補充。 二、人事業務報告 本月新進人員三人，離職人員一人，目前編制員額尚有缺額五人，已報考試分發，並配合年度考績作業辦理平時考核資料彙整，各單位主管考核紀錄已全數送達，另員工協助方案諮詢服務本月使用人次共計十二人次，較上月略為增加。 決議：洽悉。 貳、散會");

        var ruled = file.Meeting.Directives.Where(d => d.Authority == Authority.Chair).ToList();
        Assert.Equal("task 資訊科 2025-11-05", Told.Of(ruled[0]));
        Assert.Contains(ruled, d => d is { Kind: DirectiveKind.Decision, Text: "洽悉。" });
        Assert.Equal("2025-10-23T09:30", file.Meeting.HeldAt.ToString());
    }

    [Fact]
    public void Two_floors_in_a_long_paragraph_begin_no_points()
    {
        var words = "本案為地下1層、地上5層建築，總經費8,600萬元，由中央補助5,000萬元，餘由本處自籌。一、二樓規劃為親子館及托育中心，三、四樓為長照設施。"
            + string.Concat(Enumerable.Repeat("施工廠商已提出趕工計畫，增加夜間作業班次，並每週檢討進度。", 8));

        var file = Some.Minutes($"壹、報告事項\n一、新建工程報告\n{words}\n");

        Assert.Contains(file.Meeting.Items, i => i.Text.Contains("餘由本處自籌。一、二樓規劃", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_lost_its_line_ends_keeps_its_agenda_and_a_first_point_stands_under_what_it_is_a_point_of()
    {
        var file = Some.File(
            """
            白鯨市政府第1250次市政會議
            開會日期
            2003-12-30 00:00:00.000
            壹、報告事項 一、本府九十二年十二月二十三日第一二四九次市政會     議紀錄。   主席裁示:紀錄確定。 二、建設局報告:有關市長巡視魚市場開幕後,停車問題改善狀況乙案,報請 公鑒。   主席裁示:  (一)准予備查。  (二)請交通局會同市場處於農曆春節前共同規劃於當地適當地點提供停車資訊,以利民眾使用,並擇期安排本人前往視察,以了解老街開幕後之實際營運成效。 三、財政局報告:本府各機關學校賡續辦理市有公用土地清查成果,報請 公鑒。   主席裁示:准予備查。 貳、討論事項 一、訂定「白鯨市攤販管理自治條例」草案乙案。 決議:修正通過。
            """);

        Assert.Equal(
            ["壹/一/主席裁示 紀錄確定。", "壹/二/主席裁示/(一) 准予備查。", "壹/三/主席裁示 准予備查。", "貳/一/決議 修正通過。"],
            file.Meeting.Directives.Where(d => d.Kind == DirectiveKind.Decision).Select(d => $"{d.Path} {d.Text}"));
        Assert.Equal("2003-12-30", file.Meeting.HeldAt.ToString()); // nobody meets at midnight
        Assert.Equal((1249, new DateOnly(2003, 12, 23), Confirmation.Confirmed), (file.Meeting.Previous!.Session, file.Meeting.Previous.Date, file.Meeting.Previous.Confirmation));
    }

    [Fact]
    public void A_transcript_without_punctuation_is_read_and_nothing_is_made_up()
    {
        var file = Some.File("我們今天討論停車場改善工程廠商說下個月可以完成驗收大家如果沒有意見我們就進行下一個議題謝謝各位");

        Assert.All(file.Meeting.Directives, d => Assert.NotEqual(DirectiveKind.Task, d.Kind));
        Assert.NotEmpty(file.Meeting.Items);
    }
}
