namespace MeetingBot.Tests.Answers.Executors;

/// <summary>Cases that are asked for by their names.</summary>
public sealed class NamedCaseTests
{
    private const string First = """
        白鯨市政府第87次主任秘書會報紀錄
        時間：112年3月23日（星期四）上午9時30分
        主席：林主席

        壹、列管案件辦理情形
        主席裁示：
        （一）列管編號83-4、86-2等2案賡續列管。
        （二）列管編號83-4案（閒置公有房舍清查），請財政局於5月底前完成現勘。
        （三）列管編號86-2案（庫房除濕機汰換），請文書科依契約計罰違約金。
        """;

    private const string Second = """
        白鯨市政府第88次主任秘書會報紀錄
        時間：112年4月27日（星期四）上午9時30分
        主席：林主席

        壹、列管案件辦理情形
        主席裁示：
        （一）列管編號86-2案解除列管；列管編號83-4案賡續列管。
        （二）列管編號83-4案，地政局以人力不足為由申請展延，同意由5月底展延至6月30日，請財政局每2週回報一次進度。
        """;

    [Theory]
    [InlineData("閒置公有房舍清查，第88次會報同意展延到什麼時候？", "112年6月30日（五）")] // that meeting says only 83-4
    [InlineData("庫房除濕機汰換案解列了嗎？", "86-2案（庫房除濕機汰換）：已解除列管，依白鯨市政府第88次")] // not what the meeting before said
    [InlineData("閒置公有房舍清查還在列管嗎？", "83-4案（閒置公有房舍清查）：賡續列管，依白鯨市政府第88次")]
    [InlineData("庫房除濕機汰換案要依契約罰什麼？", "列管編號86-2案（庫房除濕機汰換），請文書科依契約計罰違約金")] // no state is asked for
    public async Task A_name_is_as_good_as_the_number(string question, string expected)
    {
        await using var house = await AnswerHouse.WithAsync(("87.txt", First), ("88.txt", Second));

        Assert.StartsWith(expected, (await house.AskAsync(question)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("庫房除濕機汰換，第88次會報同意展延到什麼時候？")] // of another case
    [InlineData("閒置公有土地清查，第88次會報同意展延到什麼時候？")] // no such name
    [InlineData("閒置公有房舍清查，第88次會報同意花多少錢？")]
    public async Task What_the_meeting_says_of_other_cases_is_no_answer(string question)
    {
        await using var house = await AnswerHouse.WithAsync(("87.txt", First), ("88.txt", Second));

        Assert.False((await house.AskAsync(question)).Answered);
    }
}
