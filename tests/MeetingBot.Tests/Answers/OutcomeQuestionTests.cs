namespace MeetingBot.Tests.Answers;

/// <summary>What came of a motion, a request or a report is what was ruled on it, and not what it asked for.</summary>
public sealed class OutcomeQuestionTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府第23次市政會議紀錄
        時間：114年10月21日（星期二）上午9時30分
        地點：大禮堂
        主席：王大同市長
        紀錄：李小明

        壹、報告事項
        一、河岸公廁（養護局）
        養護局報告：河岸公廁擬委外清潔，每月預估18萬元。
        主席裁示：同意委外，惟每月以15萬元為上限。
        二、送修車輛（車管處）
        車管處報告：10月3日淹水送修之公務車5輛，均已估價。
        主席裁示：洽悉。
        貳、討論事項
        案號：1
        提案人：海豚里里長
        案由：建請於燈塔前增設路燈4盞。
        決議：同意增設2盞，12月底前完成。
        案號：2
        提案人：珊瑚里里長
        案由：巡守隊申請電動機車2輛，請補助購置。
        決議：經費不足，無法補助。
        案號：3
        提案人：鯨尾里里長
        案由：本里圖書室中午是否開放，提請討論。
        決議：自11月1日起試辦3個月，由文化課、民政課各留1人輪值。
        案號：4
        提案人：海膽里里長
        案由：里鄰考察補助每人提高至3萬元，提請審議。
        決議：緩議，請民政局彙整標準後再提。
        案號：5
        提案人：海星里里長
        案由：動支預備金1,850萬元擴大辦理貝殼節一案，提請審議。
        決議：保留，請觀光局檢討規模後再提。
        參、主席裁示
        一、請社會局於11月10日前發放7戶災戶之慰問金。
        二、新聞稿未經核定前，一律不得發布。
        肆、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("23.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("燈塔前的路燈4盞都給嗎？", "同意增設2盞")]
    [InlineData("海豚里要的燈塔路燈准了嗎？", "同意增設2盞")] // 提案人 on a line of its own
    [InlineData("珊瑚里巡守隊的電動機車有補助嗎？", "無法補助")]
    [InlineData("河岸公廁委外清潔每月上限多少？", "15萬元為上限")] // less than was reported
    [InlineData("圖書室中午開放由哪兩課輪值？", "文化課、民政課")]
    [InlineData("動支1,850萬元辦貝殼節那案有過嗎？", "保留")] // the sum is the motion's alone
    [InlineData("里鄰考察補助提高到多少？", "緩議")] // the motion's sum came to nothing
    [InlineData("新聞稿還沒核定可以先發布嗎？", "不得發布")]
    public async Task The_ruling_answers(string question, string expected)
    {
        var answer = await house!.AskAsync(question);

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Citations, citation => citation.Quote.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("燈塔前的路燈提案是要增設幾盞？", "4盞")]
    [InlineData("里鄰考察補助原本提案每人多少錢？", "3萬元")]
    public async Task The_motion_answers_what_was_asked_for(string question, string expected) =>
        Assert.Contains(expected, (await house!.AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("燈塔泵浦更新後來延到什麼時候？", "7月31日")]
    [InlineData("7-1案延到什麼時候？", "7月31日")]
    public async Task The_later_of_two_sittings_answers(string question, string expected)
    {
        await house!.ReloadAsync(("7.txt", Sitting(7, 4, "7-1案展延至6月15日完成。")), ("8.txt", Sitting(8, 6, "7-1案再展延至7月31日完成。")));

        Assert.Contains(expected, (await house.AskAsync(question)).Text, StringComparison.Ordinal);
    }

    private static string Sitting(int session, int month, string ruling) => $"""
        白鯨市政府水務局114年第{session}次局務會議紀錄
        時間：114年{month}月16日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同局長
        紀錄：李小明

        一、列管案件
        |編號|案由|主辦科|辦理情形|主席裁示|
        |---|---|---|---|---|
        |7-1|燈塔泵浦更新|工程科|零件未到，第{session}次試車異音|續管|
        裁示：
        （一）{ruling}
        （二）下水道接管案目前落後{session}.4%，請工程科於{month + 1}月4日前提出趕工計畫。
        二、散會
        """;

    [Fact]
    public async Task Two_that_share_their_subject_are_told_together()
    {
        await house!.ReloadAsync(("7.txt", Sitting(7, 4, "7-1案繼續列管。")));

        var answer = await house.AskAsync("下水道接管案落後多少、幾號前要交趕工計畫？");

        Assert.Contains("7.4%", answer.Text, StringComparison.Ordinal);
        Assert.Contains("5月4日", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("淹水送修的5輛公務車都修好了嗎？")] // estimated, and not repaired
    [InlineData("7戶災戶都領到慰問金了嗎？")] // ordered, and not done
    [InlineData("電動機車由哪兩課採購？")]
    public async Task What_nobody_ruled_or_did_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }
}
