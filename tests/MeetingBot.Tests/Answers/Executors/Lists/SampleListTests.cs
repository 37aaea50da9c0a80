using MeetingBot.Answers.Understanding;

namespace MeetingBot.Tests.Answers.Executors.Lists;

/// <summary>Lists over the samples, on the 17th of December 2025 where no other day is given.</summary>
[Collection(SampleHouse.Name)]
public sealed class SampleListTests(SampleHouse samples)
{
    private const string Today = "2025-12-17";

    [Theory]
    [InlineData("這週有哪些到期", "114年12月15日（一）至114年12月21日（日）有期限的事項共6項：")]
    [InlineData("本月到期的事項有哪些", "114年12月有期限的事項共")]
    [InlineData("下個月有哪些到期", "115年1月有期限的事項共14項，先列")]
    [InlineData("115年1月到期的事項", "115年1月有期限的事項共14項，先列")] // a list without a word of asking
    [InlineData("12月底前到期有哪些", "114年12月17日（三）至114年12月31日（三）有期限的事項共")]
    [InlineData("12月19日前要完成什麼", "114年12月17日（三）至114年12月19日（五）有期限的事項共4項：")]
    [InlineData("主任秘書會報12月要交什麼", "望海市政府主任秘書會報114年12月有期限的事項共")] // a kind of meeting and a period
    [InlineData("有哪些到期", "114年12月17日（三）起有期限的事項共")] // what comes, and not what has ever been due
    [InlineData("從今天起資訊局有哪些到期", "114年12月17日（三）起資訊局有期限的事項共2項：")]
    [InlineData("逾期的有哪些", "已逾期的事項共")]
    [InlineData("第53次處務會議有哪些交辦事項", "望海市政府秘書處第53次處務會議交辦事項共11項")]
    [InlineData("秘書處第52次處務會議有哪些待辦", "望海市政府秘書處第52次處務會議交辦事項共13項")]
    [InlineData("秘書處本月到期的有哪些", "望海市政府秘書處處務會議114年12月有期限的事項共2項：")] // its own meetings ordered it
    public async Task A_list_is_headed_by_what_was_understood(string question, string head)
    {
        var answer = await samples.House.AskAsync(question, Today);

        Assert.True(answer.Answered, answer.Text);
        Assert.StartsWith(head, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("這週有哪些到期", "1. 114年12月19日（五）（還有2天）")] // what has gone by stands behind
    [InlineData("資訊局有哪些待辦", "1. 114年12月19日（五）（還有2天）資訊局：列管編號41-2案，廠商改善計畫業經審查")]
    [InlineData("逾期的有哪些", "1. 114年12月15日（一）（已逾期2天）")] // and of that the newest first
    [InlineData("114年11月有哪些到期", "114年11月14日（五）（已過33天）：汰換機房不斷電設備：廠商預計11月14日交貨", "|")] // a report's day is nobody's term
    [InlineData("115年2月有哪些到期", "115年2月11日", "聯絡窗口")] // a box with a telephone number
    public async Task A_line_says_the_day_the_days_left_the_owner_and_the_words(string question, string said, string? never = null)
    {
        var text = (await samples.House.AskAsync(question, Today)).Text;

        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain(never ?? "\0", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("主任秘書會報12月有哪些到期 第2頁", "數位課程", "（第43次會議修正為114年12月12日（五））")] // a day is of the period that it was moved to
    [InlineData("第42次主任秘書會報的結論", "數位課程", "（第43次會議修正為114年12月12日（五））")]
    [InlineData("第42次主任秘書會報有哪些期限 第2頁", "數位課程", "（第43次會議修正為114年12月12日（五））")]
    [InlineData("秘書處第52次處務會議有哪些待辦", "廳舍管理所：地下停車場照明", "（第53次會議修正為「廳舍管理所」，第53次會議解除列管）")]
    [InlineData("這個月逾期的有哪些", "二週內公告修正條文", "（決議改為會後一週內）")] // by the resolution on the same motion
    public async Task What_later_minutes_changed_is_told_as_it_is_now_with_where_they_say_so(string question, string words, string mark)
    {
        var answer = await samples.House.AskAsync(question, Today);

        Assert.Contains(words, answer.Text, StringComparison.Ordinal);
        Assert.Contains(mark, answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Citations, citation => citation.Quote.Contains("修正為", StringComparison.Ordinal) || citation.Quote.Contains("改為", StringComparison.Ordinal));
        Assert.InRange(answer.Citations.Count, 1, 8);
        Assert.InRange(answer.Text.Length, 1, 600);
    }

    [Theory]
    [InlineData("114年11月有哪些到期", "數位課程")] // moved to December
    [InlineData("事務科有哪些待辦", "燈具汰換")] // 廳舍管理所's, says the next meeting
    [InlineData("資訊局逾期的有哪些", "二週內提出改善計畫")] // the next meeting ordered what comes after it
    [InlineData("資訊局有哪些待辦", "二週內提出改善計畫")]
    [InlineData("秘書處有哪些待辦", "增開接駁班次")] // released as 42-4
    public async Task What_was_moved_or_closed_is_not_listed_where_it_stood(string question, string words) =>
        Assert.DoesNotContain(words, (await samples.House.AskAsync(question, Today)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("資訊局還有哪些沒到期的？", "2026-11-21", "資訊局目前沒有尚未到期的事項。")]
    [InlineData("資訊局逾期的有哪些", "2025-12-17", "資訊局目前沒有已逾期的事項。")]
    [InlineData("資訊局116年1月有哪些到期", "2025-12-17", "資訊局在116年1月沒有到期的事項。")]
    public async Task An_empty_list_says_what_there_is_none_of(string question, string today, string expected)
    {
        var answer = await samples.House.AskAsync(question, today);

        Assert.Equal((false, expected), (answer.Answered, answer.Text));
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public async Task A_period_that_means_no_certain_days_is_asked_back() =>
        Assert.StartsWith("請問是哪一段期間？", (await samples.House.AskAsync("最近有哪些到期", Today)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("目前還在列管的案件有哪些", "第53次處務會議（115年1月14日（三））：賡續列管4案（5102、5202、5204、5205）")]
    [InlineData("秘書處還有哪些案賡續列管", "賡續列管4案（5102、5202、5204、5205）")]
    [InlineData("新增列管案件有哪些", "第44次主任秘書會報（114年11月27日（四））：新增列管2案（44-1、44-2）")]
    public async Task Cases_are_listed_by_meeting_where_none_is_named(string question, string expected)
    {
        var answer = await samples.House.AskAsync(question, Today);

        Assert.Equal((true, Intent.CaseList), (answer.Answered, answer.Intent));
        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rest_of_a_list_is_had_with_the_page_that_it_names()
    {
        var first = await samples.House.AskAsync("115年1月到期的事項", Today, conversation: "pages");
        var next = await samples.House.AskAsync("第2頁", Today, conversation: "pages");
        var alone = await samples.House.AskAsync("115年1月到期的事項 第2頁", Today);

        Assert.EndsWith("（後面還有：加上「第2頁」再問一次，或說明單位、月份、會議。）", first.Text, StringComparison.Ordinal);
        Assert.StartsWith("115年1月有期限的事項共14項，第2頁列出", next.Text, StringComparison.Ordinal);
        Assert.Equal(next.Text, alone.Text);
        Assert.Empty(first.Citations.Select(one => one.Quote).Intersect(next.Citations.Select(one => one.Quote)));
    }

    [Theory]
    [InlineData("都市發展局有哪些待辦", "都發局有哪些待辦")]
    [InlineData("環境保護局要做什麼", "環保局要做什麼")]
    [InlineData("研究發展考核委員會要做什麼", "研考會要做什麼")]
    public async Task A_unit_is_found_by_its_other_name(string asked, string asWritten)
    {
        var answer = await samples.House.AskAsync(asked, Today);

        Assert.True(answer.Answered, answer.Text);
        Assert.Equal((await samples.House.AskAsync(asWritten, Today)).Text, answer.Text);
    }
}
