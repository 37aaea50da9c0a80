namespace MeetingBot.Tests.Answers.Executors;

/// <summary>Who came for whom, the sitting before and the one after, what was opened and moved: whatever form minutes have.</summary>
public sealed class SittingAnswerTests : IAsyncLifetime
{
    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(TwoSittings.All);

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("港務局第61次局務會議實際上是誰主持的？", "洪副局長以真代")]
    [InlineData("白鯨市政府第7次市政會議市長出國，誰代理主持？", "由鍾南星代理主持")] // the label stands on a line of its own
    [InlineData("港務局第61次局務會議船務科派誰來？", "衛股長敏")]
    [InlineData("港務局第61次局務會議闕科長請假，誰代理？", "衛股長敏")]
    [InlineData("港務局第62次局務會議燈塔科派誰來？", "桂科長青")] // nobody's deputy
    [InlineData("白鯨市政府第7次市政會議溫正德沒來，由誰代？", "杜月白")]
    [InlineData("白鯨市政府第7次市政會議誰請假？", "岳北辰(出國)鍾南星代、童以明(請假)")]
    [InlineData("白鯨市政府第7次市政會議哪些人沒到？", "溫正德(杜月白代)")]
    [InlineData("白鯨大學113學年度第1次網路委員會會議海研院派誰來？", "胡小棟先生")]
    [InlineData("白鯨大學113學年度第1次網路委員會會議哪個單位請假？", "總務處(請假)")]
    public async Task Whoever_came_in_whose_place_is_told(string question, string told) => await ToldAsync(question, told);

    [Theory]
    [InlineData("港務局第60次局務會議是哪一天開的？", "114年2月13日（四）（依白鯨市政府港務局第61次局務會議的紀錄）")] // not kept itself
    [InlineData("港務局第61次局務會議的紀錄在哪一次會議確認？", "第62次局務會議（114年4月10日（四）），修正後確定")]
    [InlineData("白鯨市政府第7次市政會議紀錄有沒有確定？", "第8次市政會議（114年3月25日（二））確定")]
    [InlineData("港務局第61次局務會議之後，下次會議是什麼時候？", "114年4月10日（四）9時")]
    [InlineData("港務局下一次局務會議訂在哪天？", "另行通知")] // of the newest sitting
    [InlineData("白鯨市政府第7次市政會議之後，下一次延到哪天開？", "114年3月25日（二）14時")]
    [InlineData("白鯨大學網路委員會113學年度第2次會議哪一天開？", "114年5月22日（四）")] // announced, and not kept
    [InlineData("白鯨市政府第7次市政會議幾點散會？", "15時8分")] // as the minutes write it
    [InlineData("6月5日的港區聯合演練會議最晚幾點要結束？", "16時")] // no sitting that is kept
    public async Task The_sitting_before_and_after_are_told(string question, string told) => await ToldAsync(question, told);

    [Theory]
    [InlineData("港務局第61次局務會議新增了哪些列管事項？", "新增列管2案（61-1 海圖改版、61-2 霧燈盤點）")]
    [InlineData("港務局第62次局務會議新列管了哪一案？", "新增列管1案（62-1）")]
    [InlineData("港務局第61次局務會議續管哪些案？", "賡續列管2案（59-1、60-2）")] // 擬處 decides nothing
    [InlineData("港務局第61次局務會議併案的有哪些？", "併案1案（60-4→60-2）")]
    [InlineData("港務局第61次局務會議提了哪些提案？", "燈塔開放參觀，請討論。決議：緩議。")]
    [InlineData("白鯨市政府第7次市政會議討論了哪些提案？", "2. 「游泳池收費標準」修正案。（教育處）決議：退回教育處。")]
    public async Task What_a_sitting_opened_continued_and_discussed_is_listed(string question, string told) =>
        await ToldAsync(question, told);

    [Theory]
    [InlineData("港務局第62次局務會議誰代理局長主持？")] // he was there himself
    [InlineData("港務局第61次局務會議燈塔科由誰代理出席？")]
    [InlineData("港務局第61次局務會議人事室派誰來？")]
    [InlineData("白鯨大學113學年度第1次網路委員會會議總務處派誰來？")] // nobody came
    [InlineData("白鯨市政府第7次市政會議葛小眉由誰代理？")]
    [InlineData("港務局第59次局務會議是哪一天開的？")] // two before
    [InlineData("港務局第62次局務會議的紀錄在哪次會議確認？")]
    [InlineData("港務局第64次局務會議哪一天開？")]
    [InlineData("白鯨市政府第8次市政會議之後，下一次訂在哪天？")]
    [InlineData("港務局第62次局務會議有哪些案併案？")]
    [InlineData("6月5日的港區聯合演練會議由誰主持？")]
    public async Task What_no_minutes_say_of_a_sitting_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
        Assert.Empty(answer.Citations);
    }

    private async Task ToldAsync(string question, string told)
    {
        var answer = await house!.AskAsync(question);

        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
        Assert.True(answer.Answered);
    }
}
