using MeetingBot.Answers.Understanding;

namespace MeetingBot.Tests.Answers.Understanding;

/// <summary>Questions over the samples, asked on the 21st of November 2026: their slots, and which way they are answered.</summary>
[Collection(SampleHouse.Name)]
public sealed class QuestionReaderTests(SampleHouse samples)
{
    [Theory]
    [InlineData("41-2案目前的狀態？", Intent.Case)]
    [InlineData("案號5203後來怎麼了？", Intent.Case)]
    [InlineData("5205 這個列管案解除了沒？", Intent.Case)]
    [InlineData("204-2案咧", Intent.Case)] // colloquial
    [InlineData("41-2案还在追踪吗？", Intent.Case)] // Simplified
    [InlineData("４１－２案怎麼樣了？", Intent.Case)] // full width
    [InlineData("第43次主任秘書會報解除了哪些列管案？", Intent.CaseList)]
    [InlineData("第42次主任秘書會報，上次決議還有哪幾項續管？", Intent.CaseList)]
    [InlineData("第44次主秘會報有哪些案繼續列管？", Intent.CaseList)]
    [InlineData("第43次主任秘書會報新增哪些列管案件？", Intent.CaseList)]
    [InlineData("第42次主任秘書會報是什麼時候開的？", Intent.MeetingFact)]
    [InlineData("第42次主秘會報在哪裡開？", Intent.MeetingFact)]
    [InlineData("第43次主任秘書會報由誰主持？", Intent.MeetingFact)]
    [InlineData("資訊局114年第11次局務會議幾點散會？", Intent.MeetingFact)]
    [InlineData("第43次主任秘書會報的重點是什麼？", Intent.Summary)]
    [InlineData("第44次主任秘書會報做了什麼決定？", Intent.Summary)]
    [InlineData("資訊局還有哪些沒到期的事項？", Intent.Due)]
    [InlineData("114年12月有哪些截止日？", Intent.Due)]
    [InlineData("資訊局12月有哪些deadline？", Intent.Due)] // half English
    [InlineData("第52次處務會議交給文書科的事有哪些？", Intent.Duties)]
    [InlineData("資訊局要做什麼？", Intent.Duties)]
    [InlineData("資訊局在第43次主秘會報要辦哪些事？", Intent.Duties)] // with a day or not
    [InlineData("114年度的經費支付截止日期是哪天？", Intent.Passage)] // of one matter
    [InlineData("第43次主任秘書會報對樂好卡有什麼決議？", Intent.Passage)] // a name no dictionary has
    [InlineData("水利處在第43次主任秘書會報說了什麼？", Intent.Passage)] // not what the meeting resolved
    [InlineData("第52次處務會議有哪些提案？", Intent.Summary)]
    [InlineData("健康檢查補助最晚什麼時候申請？", Intent.Passage)]
    [InlineData("淨灘撿了多少垃圾？", Intent.Passage)]
    [InlineData("下一次道路挖掘工程協調會議是哪一天？", Intent.MeetingFact)] // has no minutes yet; the last ones announce it
    [InlineData("你覺得停車收費合理嗎？", Intent.Opinion)]
    public async Task Which_way_a_question_is_answered(string asked, object intent) => Assert.Equal(intent, (await ReadAsync(asked)).Intent);

    [Theory]
    [InlineData("41-2案目前的狀態？", "41-2")]
    [InlineData("４１－２案目前的狀態？", "41-2")]
    [InlineData("案號208目前的狀態？", "208")]
    [InlineData("編號 5203 的進度？", "5203")]
    [InlineData("5203號列管案的進度？", "5203")]
    [InlineData("113-05-2案呢？", "113-05-2")]
    [InlineData("編號5-2-03解除列管了沒？", "5-2-03")]
    [InlineData("A-11案與列管編號B-02解除了嗎？", "A-11 B-02")]
    [InlineData("41-2案與41-4案解除了嗎？", "41-2 41-4")]
    [InlineData("項次10-1追蹤什麼？", "10-1")]
    [InlineData("114年12月12日前要完成什麼？", "")] // a date
    [InlineData("2025-12-12要完成什麼？", "")]
    [InlineData("114/12/12要完成什麼？", "")]
    [InlineData("財產計1206處？", "")]
    [InlineData("電話是02-2720吧？", "")]
    public async Task Case_numbers_and_what_only_looks_like_one(string asked, string expected) =>
        Assert.Equal(expected, string.Join(' ', (await ReadAsync(asked)).CaseNumbers));

    [Theory]
    [InlineData("114年12月12日前要完成什麼？", "2025-12-12..2025-12-12")]
    [InlineData("2025年12月要完成什麼？", "2025-12-01..2025-12-31")]
    [InlineData("2025/12/12 要完成什麼？", "2025-12-12..2025-12-12")]
    [InlineData("一一四年十二月十二日要完成什麼？", "2025-12-12..2025-12-12")]
    [InlineData("１１４年１２月１２日要完成什麼？", "2025-12-12..2025-12-12")]
    [InlineData("114年下半年有多少件？", "2025-07-01..2025-12-31")]
    [InlineData("41-2案怎麼了？", "")] // a case
    [InlineData("每月要做什麼？", "")] // recurring is no day
    public async Task Days_and_periods_a_question_names(string asked, string expected)
    {
        var question = await ReadAsync(asked);

        Assert.Equal(expected, string.Join(' ', question.Dates.Select(date => $"{date.Start?.Day:O}..{date.End?.Day:O}")));
    }

    [Theory]
    [InlineData("第42次主任秘書會報是誰主持？", "主任秘書會報", "", 42)]
    [InlineData("第42次主秘會報是誰主持？", "主任秘書會報", "", 42)] // abbreviated
    [InlineData("第四十二次主秘會報是誰主持？", "主任秘書會報", "", 42)]
    [InlineData("42次主秘會報是誰主持？", "主任秘書會報", "", 42)]
    [InlineData("第42次主任秘书会报是谁主持？", "主任秘書會報", "", 42)] // Simplified
    [InlineData("主任秘書會報第42次是誰主持？", "主任秘書會報", "", 42)]
    [InlineData("資訊局114年第9次局務會議是誰主持？", "局務會議", "望海市政府資訊局", 9, 114)]
    [InlineData("秘書處第52次處務會議是誰主持？", "處務會議", "望海市政府秘書處", 52)]
    [InlineData("燈塔國小行政會議是誰主持？", "行政會議", "望海市燈塔國民小學", null)]
    [InlineData("市立大學114學年度第3次行政會議是誰主持？", "行政會議", "望海市立大學", 3, 114)]
    [InlineData("第99次主秘會報是誰主持？", "主任秘書會報", "", 99)] // not there, and still a meeting
    [InlineData("市議會第5屆第2次定期會哪天開議？", null, "", null)] // no meeting of ours
    [InlineData("第2次催辦什麼時候？", null, "", null)]
    [InlineData("年鑑編輯小組第1次會議何時召開？", null, "", null)] // a body whose minutes are not here
    [InlineData("那212次主秘會報呢？", "主任秘書會報", "", 212)] // not the 12th
    [InlineData("那第43次主秘會報呢？", "主任秘書會報", "", 43)]
    [InlineData("那三次主秘會報誰主持？", "主任秘書會報", "", null)] // those three
    [InlineData("健檢補助什麼時候申請？", null, "", null)]
    public async Task The_meeting_a_question_names(string asked, string? series, string bodies, int? session, int? year = null)
    {
        var meeting = (await ReadAsync(asked)).Meeting;

        Assert.Equal(series, meeting is null ? null : string.Join('、', meeting.Series));
        Assert.Equal((bodies, session, year), (string.Join('、', meeting?.Bodies ?? []), meeting?.Session, meeting?.Year));
    }

    [Theory]
    [InlineData("9月的主任秘書會報是哪一天？", 9, null)] // of any year
    [InlineData("114年9月的主任秘書會報是哪一天？", null, "2025-09-01")]
    [InlineData("主任秘書會報是哪一天？", null, null)]
    public async Task A_month_without_a_year_is_of_any_year(string asked, int? month, string? from)
    {
        var meeting = (await ReadAsync(asked)).Meeting;

        Assert.Equal((month, from), (meeting?.Month, meeting?.From?.ToString("O", null)));
    }

    [Theory]
    [InlineData("那最晚什麼時候？", true)]
    [InlineData("那 43 次呢？", true)]
    [InlineData("它什麼時候到期？", true)]
    [InlineData("這案後來怎麼了？", true)]
    [InlineData("什麼時候？", true)]
    [InlineData("在哪裡開？", true)]
    [InlineData("主席是誰？", true)]
    [InlineData("那些垃圾有多重？", false)] // those, not then
    [InlineData("健檢補助什麼時候申請？", false)]
    [InlineData("第42次主秘會報在哪裡開？", false)]
    [InlineData("41-2案怎麼了？", false)]
    public async Task A_question_that_only_makes_sense_after_another(string asked, bool expected) => Assert.Equal(expected, (await ReadAsync(asked)).IsElliptical);

    [Theory]
    [InlineData("資訊局要做什麼？", "資訊局")]
    [InlineData("资讯局要做什么？", "資訊局")] // Simplified
    [InlineData("文書科跟檔案科各要做什麼？", "文書科 檔案科")]
    [InlineData("兵役局要做什麼？", "兵役局")] // not in the archive, and still a unit
    [InlineData("憑證要送主計處嗎？", "主計處")] // the verb is no part of the name
    [InlineData("燈塔國小要做什麼？", "燈塔國小")]
    [InlineData("垃圾有多重？", "")]
    public async Task Units_a_question_names(string asked, string expected) => Assert.Equal(expected, string.Join(' ', (await ReadAsync(asked)).Units));

    [Theory]
    [InlineData("健檢補助什麼時候申請？", Wanted.Date)]
    [InlineData("健檢補助的deadline？", Wanted.Date)]
    [InlineData("啥時要交？", Wanted.Date)]
    [InlineData("幾點開始？", Wanted.TimeOfDay)]
    [InlineData("最晚幾點要送到？", Wanted.TimeOfDay)]
    [InlineData("最晚哪天幾點要送到？", Wanted.Date)]
    [InlineData("要幾天？", Wanted.Duration)]
    [InlineData("補助多少錢？", Wanted.Money)]
    [InlineData("翻譯費是多少？", Wanted.Money)]
    [InlineData("創業貸款最高可以借多少？", Wanted.Money)]
    [InlineData("停車場月租一個月多少？", Wanted.Money)]
    [InlineData("廣場的租借費率多少？", Wanted.Percentage)]
    [InlineData("減了多少比率？", Wanted.Percentage)]
    [InlineData("落後幾趴？", Wanted.Percentage)]
    [InlineData("執行率多少？", Wanted.Percentage)]
    [InlineData("有幾處不合格？", Wanted.Count)]
    [InlineData("黎科長的電話幾號？", Wanted.Count)] // no day
    [InlineData("哪幾個局處輪值？", Wanted.Who)]
    [InlineData("由哪個單位負責？", Wanted.Who)]
    [InlineData("哪個單位要統計人數？", Wanted.Who)] // names a number, and asks for none
    [InlineData("是哪間廠商做的？", Wanted.Who)]
    [InlineData("檔期什麼時間給誰用，是誰在審的？", Wanted.Who)] // the last is asked for
    [InlineData("要看前面誰改過什麼要按哪裡", Wanted.Where)]
    [InlineData("在哪裡辦？", Wanted.Where)]
    [InlineData("這案卡在哪裡？", Wanted.Anything)] // no place
    [InlineData("找哪家銀行談Account Link？", Wanted.Who)] // a name, and no address
    [InlineData("為什麼延後？", Wanted.Why)]
    [InlineData("報名網址？", Wanted.Address)]
    [InlineData("可以帶電暖器嗎？", Wanted.YesOrNo)]
    [InlineData("停車收費的結果", Wanted.Anything)]
    public async Task What_a_question_wants_to_hear(string asked, object wanted) => Assert.Equal(wanted, (await ReadAsync(asked)).Wanted);

    [Theory]
    [InlineData("鍋爐是什麼廠牌？", "廠牌")]
    [InlineData("鍋爐換了哪個牌子？", "牌子")]
    [InlineData("摸彩的頭獎是什麼？", "頭獎")]
    [InlineData("環境教育課程的講師是誰？", "講師")]
    [InlineData("圖書購置的餘額還有多少？", "餘額")]
    [InlineData("要上什麼課程？", null)] // by its name, and not called so
    [InlineData("會議的主題是什麼？", null)]
    [InlineData("物管案是哪個局說明的？", null)] // what it is about, not what is asked for
    public async Task The_thing_that_must_be_said(string asked, string? expected) => Assert.Equal(expected, (await ReadAsync(asked)).Attribute);

    [Theory]
    [InlineData("第42次主任秘書會報是哪一天、在哪裡開的？", "HeldAt Venue")]
    [InlineData("第42次主任秘書會報的地點？", "Venue")]
    [InlineData("第42次主任秘書會報誰做紀錄？", "Recorder")]
    [InlineData("第42次主任秘書會報幾點散會？", "AdjournedAt")]
    [InlineData("第42次主任秘書會報的主席是誰？", "Chair")]
    [InlineData("第42次主任秘書會報何時召開？", "HeldAt")]
    [InlineData("第42次主任秘書會報說了什麼？", "")]
    [InlineData("第42次主任秘書會報幾點開始？", "HeldAt")]
    [InlineData("第42次主任秘書會報幾點開始、幾點散會？", "HeldAt AdjournedAt")]
    public void Facts_of_a_meeting_that_are_asked_for(string asked, string expected) =>
        Assert.Equal(expected, string.Join(' ', MeetingFieldReader.All(asked)));

    [Theory]
    [InlineData("哪些單位要參加？", true)]
    [InlineData("期限分別是什麼時候？", true)]
    [InlineData("哪兩個機關要追？", true)]
    [InlineData("黎科長報告了什麼？", true)]
    [InlineData("誰要參加？", false)]
    public async Task Several_things_are_asked_for(string asked, bool expected) => Assert.Equal(expected, (await ReadAsync(asked)).IsList);

    private async Task<Question> ReadAsync(string asked)
    {
        await using var reading = await samples.House.ReadAsync();
        return await new QuestionReader(reading).ReadAsync(asked, SampleHouse.Today, default);
    }
}
