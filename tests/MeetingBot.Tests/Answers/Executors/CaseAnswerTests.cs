using MeetingBot.Answers.Understanding;

namespace MeetingBot.Tests.Answers.Executors;

/// <summary>What became of a tracked case, over three meetings.</summary>
public sealed class CaseAnswerTests(ThreeMeetings meetings) : IClassFixture<ThreeMeetings>
{
    [Theory]
    [InlineData("10-2案目前的狀態？", "已解除列管，依白鯨市政府秘書處第13次處務會議（114年11月19日（三））", "13.txt")]
    [InlineData("10-1案呢？", "已解除列管，依白鯨市政府秘書處第11次處務會議", "11.txt")]
    [InlineData("10-4案還在列管嗎？", "賡續列管，依白鯨市政府秘書處第13次處務會議", "13.txt")]
    [InlineData("10-5案後來怎麼了？", "已併入10-4案辦理，依白鯨市政府秘書處第12次處務會議", "12.txt")]
    [InlineData("10-6案解除了嗎？", "總務組部分解除列管；會計室部分賡續列管", "12.txt")]
    [InlineData("12-1案的進度？", "賡續列管，依白鯨市政府秘書處第13次處務會議", "13.txt")]
    public async Task The_state_is_told_with_the_meeting_that_decided_it(string question, string expected, string file)
    {
        var answer = await meetings.House.AskAsync(question);

        Assert.Equal((true, Intent.Case), (answer.Answered, answer.Intent));
        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.Equal(file, answer.Citations[0].File);
    }

    [Fact]
    public async Task What_the_meeting_before_said_and_what_it_is_about_are_told_too()
    {
        var answer = await meetings.House.AskAsync("10-2案怎麼樣了？");

        Assert.Contains("庫房除濕設備汰換", answer.Text, StringComparison.Ordinal);
        Assert.Contains("前一次（白鯨市政府秘書處第12次處務會議）為賡續列管。", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["13.txt", "12.txt", "11.txt"], answer.Citations.Select(c => c.File).Distinct());
    }

    [Fact]
    public async Task As_of_an_earlier_meeting_its_state_then_is_told_and_marked_as_superseded()
    {
        var answer = await meetings.House.AskAsync("第12次處務會議時10-2案的狀態？");

        Assert.Contains("賡續列管，依白鯨市政府秘書處第12次處務會議", answer.Text, StringComparison.Ordinal);
        Assert.Contains("這是當時的狀態，後來的會議已另有裁示：已解除列管。", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("13.txt", answer.Citations.Select(c => c.File));
    }

    [Theory]
    [InlineData("99-1案目前的狀態？", "查無99-1案")]
    [InlineData("10-4案為什麼同意解除列管？", "沒有記載您問的這一點")] // it was not released
    [InlineData("10-4案是什麼時候解除列管的？", "沒有記載您問的這一點")]
    [InlineData("10-5案是什麼時候解除列管的？", "沒有記載您問的這一點")] // merged is not released
    [InlineData("10-2案為什麼決定賡續列管？", "沒有記載您問的這一點")] // it was released
    [InlineData("10-4案為什麼賡續列管？", "沒有記載您問的這一點")] // no reason is given
    [InlineData("10-2案花了多少錢？", "沒有記載您問的這一點")] // the state is no answer
    public async Task What_is_not_so_is_refused_and_the_case_named(string question, string expected)
    {
        var answer = await meetings.House.AskAsync(question);

        Assert.False(answer.Answered);
        Assert.Empty(answer.Citations);
        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
    }
}
