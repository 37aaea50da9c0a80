namespace MeetingBot.Tests.Answers.Executors;

/// <summary>Who came in whose place, in the forms that minutes have for it.</summary>
public sealed class AttendanceListTests
{
    private const string Minutes = """
        白鯨市政府總務處第8次處務會議紀錄
        時間：114年9月17日（星期三）上午9時30分
        地點：大禮堂
        主席：邱處長（請假，副處長季若蘭代）　　紀錄：李小明
        出席：如簽到單（交通旅遊處謝主任秘書公出，專門委員湯以恩代；地方稅務局未派員）

        壹、主席裁示
        一、請人事科於10月8日前提報成果。
        散會（上午11時）
        """;

    [Theory]
    [InlineData("第8次處務會議處長請假，由誰代理主持？", "由副處長季若蘭代理主持")]
    [InlineData("第8次處務會議誰代理主持", "由副處長季若蘭代理主持")]
    [InlineData("第8次處務會議誰請假", "交通旅遊處謝主任秘書公出，專門委員湯以恩代、地方稅務局未派員")]
    [InlineData("第8次處務會議有誰代理", "湯以恩代")]
    public async Task Who_was_not_there_and_who_came_instead(string question, string expected)
    {
        await using var house = await AnswerHouse.WithAsync(("8.txt", Minutes));

        var answer = await house.AskAsync(question);

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("　 ")]
    public async Task An_empty_question_is_asked_back_and_not_kept(string question)
    {
        await using var house = await AnswerHouse.WithAsync(("8.txt", Minutes));

        var answer = await house.AskAsync(question);

        Assert.StartsWith("請用一句話說明想查的事", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await house.Questions.UnansweredAsync(10, default));
    }
}
