namespace MeetingBot.Tests.Answers;

/// <summary>What a heading calls the rows under it is what people ask for; what may be done first is not told by what else was ordered.</summary>
public sealed class ListedUnderHeadingTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府民政局114年第2次鄰長座談會紀錄
        時間：114年9月18日（星期四）上午9時30分
        地點：大禮堂
        主席：王大同局長
        紀錄：李小明

        壹、前次局長提示事項辦理情形
        | 項次 | 提示事項 | 辦理情形 |
        | --- | --- | --- |
        | 1 | 活動中心冷氣老舊，請汰換。 | 已於8月完成汰換6臺。 |
        | 2 | 巷口反光鏡不足，請加設。 | 工務局尚在會勘。 |
        局長提示：第1項解除列管，第2項依管考建議續管。

        貳、鄰長建議事項
        | 案次 | 建議人 | 建議內容 | 局長提示 |
        | --- | --- | --- | --- |
        | 一 | 東門里第3鄰林鄰長 | 公園廁所夜間太暗。 | 請公園處於一個月內加裝燈具。 |
        | 二 | 文昌里第8鄰陳鄰長 | 公車站牌無遮雨棚。 | 請交通局評估設置。 |

        參、臨時報告
        一、里辦公處修繕：廠商主張追加工程款，本局已函請法制科提供法律意見。
        裁示：請里政科續與廠商協商，年底前未能達成協議者循調解程序處理；法律意見出具前不得先行撥款。
        二、中正托嬰中心：已於9月1日完成議約，並受理現場報名。
        肆、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("neighbours.md", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("鄰長建議事項有哪些？", "廁所", "遮雨棚")]
    [InlineData("114年9月18日鄰長座談會上鄰長提了哪幾件建議？", "廁所", "遮雨棚")]
    [InlineData("鄰長座談會前次局長提示事項有哪些？", "冷氣", "反光鏡")]
    public async Task All_rows_under_a_heading_that_is_called_so_are_told(string question, string first, string second)
    {
        var answer = await house!.AskAsync(question);

        Assert.Contains(first, answer.Text, StringComparison.Ordinal);
        Assert.Contains(second, answer.Text, StringComparison.Ordinal);
        Assert.Equal(2, answer.Citations.Count);
    }

    [Theory]
    [InlineData("交通局要處理哪些鄰長建議？", "遮雨棚", "廁所")]
    public async Task Of_the_rows_only_those_of_the_unit_asked_for(string question, string told, string other)
    {
        var answer = await house!.AskAsync(question);

        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("里辦公處修繕的法律意見還沒出來之前，可以先付錢給廠商嗎？")]
    [InlineData("里辦公處修繕可以先撥款給廠商嗎？")]
    public async Task Whether_it_may_be_done_first_is_told_by_what_says_so(string question) =>
        Assert.Contains("不得先行撥款", (await house!.AskAsync(question)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Whether_one_may_is_told_where_the_very_deed_is() =>
        Assert.Contains("受理現場報名", (await house!.AskAsync("中正托嬰中心可以現場報名嗎？")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("鄰長提了哪些檢舉？")]
    [InlineData("里辦公處修繕可以先停工嗎？")] // 工程 tells nothing of it
    [InlineData("里辦公處修繕可以申請展延嗎？")]
    [InlineData("中正托嬰中心可以提前解約嗎？")] // 議約 is another deed
    [InlineData("中正托嬰中心可以網路報名嗎？")]
    [InlineData("中正托嬰中心什麼時候停托？")]
    [InlineData("里辦公處修繕什麼時候修憲？")] // 修 is the matter's own
    public async Task What_is_called_otherwise_is_not_told(string question) =>
        Assert.False((await house!.AskAsync(question)).Answered);
}
