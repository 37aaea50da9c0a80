using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Tests.Answers.Understanding;

public sealed class SmallWordsTests
{
    [Theory]
    [InlineData("還沒標的工程", "標 工程")]
    [InlineData("工程標的", "工程 標的")]
    [InlineData("獎金有加到一萬", "獎金 加")]
    [InlineData("講義要點完", "講義 點")]
    [InlineData("沒收押金", "沒收 押金")]
    [InlineData("股長們", "股長")]
    [InlineData("簽核要點哪裡", "簽核 點")]
    [InlineData("計畫要點", "計畫 要點")]
    [InlineData("要件有哪些", "要件")]
    public void The_letter_beside_a_verb_is_no_part_of_it(string question, string topic) =>
        Assert.Equal(topic, string.Join(' ', Cut(question).Where(w => w.Class != WordClass.Phrase).Select(w => w.Text)));

    [Theory]
    [InlineData("沒上完課的人", "人")]
    [InlineData("每個人的補助", "個人")]
    [InlineData("同事的座位", "同事")]
    public void Whoever_it_is_need_not_be_said(string question, string who) =>
        Assert.Equal(who, Assert.Single(Cut(question), w => w.MayBeUnsaid).Text);

    [Theory]
    [InlineData("個人資料保護")]
    [InlineData("人行道的寬度")]
    public void What_is_asked_about_must_be_said(string question) => Assert.DoesNotContain(Cut(question), w => w.MayBeUnsaid);

    private static List<QuestionWord> Cut(string text) => SmallWords.In(Segmenter.Cut(text, new HashSet<string>()));
}
