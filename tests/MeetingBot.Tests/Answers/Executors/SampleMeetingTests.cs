namespace MeetingBot.Tests.Answers.Executors;

/// <summary>Meetings of the samples: by their day, who was absent, one motion, one speaker, and which of several.</summary>
[Collection(SampleHouse.Name)]
public sealed class SampleMeetingTests(SampleHouse samples)
{
    private const string Today = "2026-01-20";

    [Theory]
    [InlineData("114年10月23日開什麼會", "望海市政府第43次主任秘書會報（114年10月23日（四）9時30分）。")]
    [InlineData("10月23日的會議決議", "望海市政府第43次主任秘書會報（114年10月23日（四））的結論")] // of last year
    [InlineData("10月23日的主任秘書會報決議", "望海市政府第43次主任秘書會報")]
    [InlineData("第53次處務會議請假的人", "請假或未出席的有：媒體科馮科長（公假）。")]
    [InlineData("資訊局第11次局務會議誰請假", "請假或未出席的有：資安科邱科長(請假，巫股長代)。")] // not all who were there
    [InlineData("資訊局第11次局務會議資安科派誰代表", "由巫股長代：")]
    [InlineData("資訊局第11次局務會議綜合企劃科誰出席", "出席的有：綜合企劃科黎科長。")]
    [InlineData("望海市立大學第3次行政會議提案三決議", "提案三（調整校內汽車停車收費，提請討論）：緩議")]
    [InlineData("望海市立大學第3次行政會議提案二結果如何", "提案二（115年度校內跨域研究計畫徵件須知（草案），提請討論）：照案通過。")]
    [InlineData("消防局鍾主秘報告了什麼", "消防局鍾主秘：1月至6月共檢查1,206處")]
    [InlineData("主計處白主秘說了什麼", "（另在第43次會議發言）")]
    [InlineData("甄審委員會第2次會議誰主持", "望海市政府人事處甄審委員會115年第2次會議的主席是黃處長淑芬。")] // no 委員會議
    [InlineData("第2次行政會議由誰主持", "望海市燈塔國民小學114學年度第2學期第2次行政會議的主席是丁校長淑雯。")]
    public async Task What_was_asked_of_a_meeting_is_told(string question, string expected)
    {
        var answer = await samples.House.AskAsync(question, Today);

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Citations);
    }

    [Theory]
    [InlineData("114年10月24日開什麼會", "沒有114年10月24日（五）的會議。")]
    [InlineData("行政會議決議", "請說明是哪一個機關的哪一次會議。")]
    [InlineData("行政會議在哪裡開", "請說明是哪一個機關的哪一次會議。")]
    [InlineData("提案三決議", "請說明是哪一次會議的提案三")]
    [InlineData("望海市立大學第3次行政會議提案五決議", "沒有記載提案五的決議。")]
    [InlineData("第53次處務會議由誰代理主持", "沒有記載由他人代理主持。")] // nobody did
    [InlineData("第53次處務會議市民服務科誰出席", "沒有記載這件事。")]
    public async Task What_is_not_clear_or_not_said_is_no_answer(string question, string expected)
    {
        var answer = await samples.House.AskAsync(question, Today);

        Assert.False(answer.Answered, answer.Text);
        Assert.Empty(answer.Citations);
        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("工務局12月有什麼要交的", "那資訊局呢", "12月19日前完成複測")]
    [InlineData("資訊局有哪些待辦", "那警察局呢", "交通管制計畫請警察局於12月12日前公告")]
    [InlineData("資訊局第11次局務會議誰紀錄", "那秘書處第53次處務會議呢", "望海市政府秘書處第53次處務會議的紀錄是雷宛庭。")]
    [InlineData("秘書處第52次會議是哪天開的", "那53次呢", "望海市政府秘書處第53次處務會議的開會時間是115年1月14日（三）10時。")]
    public async Task A_follow_up_that_names_another_asks_the_same_of_it(string before, string after, string expected)
    {
        await samples.House.AskAsync(before, Today, before);

        var answer = await samples.House.AskAsync(after, Today, before);

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
    }
}
