namespace MeetingBot.Tests.Answers.Executors;

/// <summary>A sitting whose own minutes are not kept, as those of the one before announce it and those of the next go through its matters;
/// and one of a group that is called by a part of its name.</summary>
public sealed class SittingNotKeptTests : IAsyncLifetime
{
    private const string Kept = """
        白鯨市政府秘書處第31次處務會議紀錄
        時間：114年5月8日（星期四）下午2時
        地點：市政大樓3樓會議室
        主席：王處長大同（15時後由副處長石小玉代理）
        紀錄：李小明

        壹、報告事項
        一、宣達市政會議市長指示事項。
        會議結論：
        （一）同意備查。
        （二）列管案號2907同意解除列管。
        二、第30次處務會議結論事項辦理情形報告。
        會議結論：
        （一）同意備查。
        （二）列管案號3001、3004同意解除列管；列管案號3002賡續列管。

        貳、綜合會議結論
        一、請各科落實節約用電。
        二、第32次會議改於6月12日在海角鎮公所召開，會後參訪燈塔。

        參、散會（下午4時）
        """;

    private const string Group = """
        白鯨市舊城街區保存活化推動小組第2次會議紀錄
        時間：114年4月3日（星期四）上午10時
        地點：舊郵局2樓
        主持人：沈副市長兼召集人
        紀錄：高明
        四、出（列）席單位及人員：如簽到單（漁業局請假）

        壹、討論事項
        一、騎樓整平案
        決議：照案通過。

        貳、下次會議訂於7月份召開，地點改在漁會禮堂。
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("31.txt", Kept), ("2.txt", Group));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("第32次處務會議改到什麼時候、在哪裡開？", "6月12日", "海角鎮公所")]
    [InlineData("第32次處務會議什麼時候開？", "6月12日", "114年")]
    [InlineData("第32次處務會議在哪裡開？", "海角鎮公所", "6月12日")]
    [InlineData("第30次處務會議結論事項有哪些案號解除列管？", "解除列管2案", "3001、3004")] // and not 2907, which is of another item
    [InlineData("第30次處務會議的列管事項還有哪幾案要繼續列管？", "賡續列管1案", "3002")]
    [InlineData("舊城活化推動小組第2次會議是誰主持的？", "沈副市長", "召集人")]
    [InlineData("舊城街區推動小組第2次會議在哪裡開？", "舊郵局2樓", "第2次")]
    [InlineData("舊城街區保存活化推動小組下次會議在哪裡開？", "漁會禮堂", "7月")]
    [InlineData("舊城街區保存活化推動小組會議下次在哪裡開？", "漁會禮堂", "7月")]
    [InlineData("舊城活化推動小組第2次會議誰請假？", "漁業局", "請假")]
    [InlineData("第31次處務會議後半段由誰代理主席？", "石小玉", "代理")]
    [InlineData("第31次處務會議處長沒空，後來誰代打當主席？", "石小玉", "代理")]
    public async Task It_is_told_by_the_minutes_that_are(string question, string expected, string beside)
    {
        var answer = await house!.AskAsync(question);

        Assert.True(answer.Answered, answer.Text);
        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.Contains(beside, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("第32次處務會議是誰主持的？")] // announced, and not held yet
    [InlineData("第33次處務會議在哪裡開？")]
    [InlineData("第30次處務會議在哪裡開？")]
    [InlineData("第30次處務會議解除列管哪些案？")] // what the 30th itself released its own minutes alone say
    [InlineData("第29次處務會議結論事項有哪些案號解除列管？")]
    [InlineData("舊城活化推動小組第3次會議是誰主持的？")]
    public async Task What_none_of_them_says_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }

    [Fact]
    public async Task Where_it_is_may_be_asked_behind_when_it_is()
    {
        await house!.AskAsync("舊城街區保存活化推動小組下次會議是什麼時候？", conversation: "c");

        var answer = await house!.AskAsync("在哪裡開？", conversation: "c");

        Assert.Contains("漁會禮堂", answer.Text, StringComparison.Ordinal);
    }
}
