using MeetingBot.Answers.Understanding;

namespace MeetingBot.Tests.Answers.Executors;

/// <summary>Tracked cases of the samples: what is newest of each, what is asked of it, as of which sitting.</summary>
[Collection(SampleHouse.Name)]
public sealed class SampleCaseTests(SampleHouse samples)
{
    private const string Today = "2026-01-20";

    [Theory]
    [InlineData("41-2 案現在怎樣？", "41-2案（公文補件線上化）：賡續列管（複測通過並經本人核定後再行解除列管）")] // the condition whole
    [InlineData("41-2 案現在怎樣？", "內容（第44次會議）：列管編號41-2案，廠商改善計畫業經審查")] // not the longest of an earlier meeting
    [InlineData("42-1 案目前狀態", "42-1案（屢次不合格場所造冊及稽查，消防局、都發局、衛生局）：已解除列管")] // by the line that opened it
    [InlineData("5205案怎樣", "內容（第52次會議）：請文書科、檔案科研訂")] // the newest words only say its state
    [InlineData("41-2案什麼時候要完成複測", "114年12月19日（五）前（已過32天）：")]
    [InlineData("41-2案什麼時候要完成複測", "賡續列管（複測通過並經本人核定後再行解除列管）")]
    [InlineData("40-2案誰主政？", "交通局、工務局：列管編號40-2案")]
    [InlineData("5201案是誰負責", "廳舍管理所（原紀錄「事務科」，經第53次會議修正）：")]
    public async Task A_case_is_told_by_its_newest_words_and_what_is_asked_of_it_leads(string question, string expected) =>
        Assert.Contains(expected, await AnswerAsync(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("42-1案第43次時")]
    [InlineData("42-1案第 43 次時的狀態")]
    [InlineData("42-1案第43次的時候怎樣？")]
    public async Task A_session_beside_a_case_is_of_the_meetings_that_deal_with_it(string question) =>
        Assert.Contains("消防局部分解除列管；都發局及衛生局部分賡續列管，依望海市政府第43次主任秘書會報", await AnswerAsync(question), StringComparison.Ordinal);

    [Fact]
    public async Task So_it_is_in_a_follow_up()
    {
        await samples.House.AskAsync("42-1案現在怎樣", Today, "cases-session");

        var answer = await samples.House.AskAsync("第43次的時候呢", Today, "cases-session");

        Assert.Contains("這是當時的狀態，後來的會議已另有裁示：已解除列管。", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_not_changed_since_is_said_to_be_still_so()
    {
        var answer = await AnswerAsync("40-2案第43次主任秘書會報時的狀態");

        Assert.Contains("後來的會議仍為賡續列管。", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("已另有裁示", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5201 現在怎樣")]
    [InlineData("5201那件解除了嗎")]
    public async Task A_number_that_stands_bare_is_a_case_where_the_minutes_know_it(string question) =>
        Assert.StartsWith("5201案：已解除列管", await AnswerAsync(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("志工有5201人嗎")] // a count
    [InlineData("5201年的計畫")]
    [InlineData("7777那件怎樣了")] // no minutes know it
    public async Task Another_number_is_none(string question)
    {
        await using var reading = await samples.House.ReadAsync();

        Assert.Empty((await new QuestionReader(reading).ReadAsync(question, SampleHouse.Today, default)).CaseNumbers);
    }

    [Theory]
    [InlineData("第42次主任秘書會報解除列管的是哪六案", "解除列管4案（39-4、41-1、41-3、41-6）")]
    [InlineData("第44次主任秘書會報有哪些案子可以不用再追了", "解除列管4案（42-1、42-3、43-1（水利處部分）、43-3）")]
    [InlineData("秘書處哪幾個案子可以不用再追了", "望海市政府秘書處第53次處務會議（115年1月14日（三））：解除列管4案")] // the newest
    public async Task Which_cases_asks_for_the_list(string question, string expected) =>
        Assert.Contains(expected, await AnswerAsync(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("哪幾個案子可以不用再追了", "請說明是哪一次會議")] // several bodies have cases
    [InlineData("44-2案期限", "沒有記載您問的這一點")] // the state is no day
    public async Task What_is_not_clear_or_not_said_is_no_answer(string question, string expected)
    {
        var answer = await samples.House.AskAsync(question, Today);

        Assert.False(answer.Answered);
        Assert.Empty(answer.Citations);
        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
    }

    private async Task<string> AnswerAsync(string question)
    {
        var answer = await samples.House.AskAsync(question, Today);
        Assert.NotEmpty(answer.Citations);
        return answer.Text;
    }
}
