using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Understanding;

namespace MeetingBot.Tests.Answers.Passages;

/// <summary>Who is answered by a unit or person that the question does not name itself.</summary>
public sealed class NameFitTests
{
    [Theory]
    [InlineData("由誰負責？", "請總務組辦理。", true)]
    [InlineData("由誰負責？", "請蘇副局長擔任窗口。", true)]
    [InlineData("由誰負責？", "請於10月16日前完成。", false)]
    [InlineData("由誰負責？", "請各局處配合辦理。", false)] // everybody is nobody
    [InlineData("由誰負責？", "請相關單位配合辦理。", false)]
    [InlineData("總務組請誰協助？", "請總務組辦理。", false)] // who asks is no answer
    [InlineData("總務組請誰協助？", "請總務組洽會計室辦理。", true)]
    [InlineData("誰要出席？", "如由副首長代理，則與機關首長均應出席。", true)] // what kind of people will do
    [InlineData("還要通報誰？", "並應同步通報市級長官。", true)]
    [InlineData("可以找誰當志工？", "可指派英文程度較佳同仁擔任。", true)]
    [InlineData("由誰負責？", "請英文程度較佳同仁擔任。", false)] // but not for who is responsible
    [InlineData("是哪一家公司？", "請總務組辦理。", false)] // a unit is no company
    [InlineData("是哪一家公司？", "由大海股份有限公司承攬。", true)]
    [InlineData("局長的全名？", "主席：蘇局長", false)] // no name in full
    [InlineData("局長的全名？", "主席：許哲維局長", true)]
    public void Holds_another_name(string question, string sentence, bool expected) => Assert.Equal(expected, NameFit.HoldsAnother(Asked(question), sentence));

    [Theory]
    [InlineData("這件事的口頭報告是誰做的？", true)]
    [InlineData("哪個局的人補充說明？", true)]
    [InlineData("誰報告的？", true)]
    [InlineData("建議開放停車場的是誰？", true)]
    [InlineData("誰要提出報告？", false)] // an order, not a speech
    [InlineData("誰負責？", false)]
    public void Knows_when_a_speaker_is_asked_for(string question, bool expected) => Assert.Equal(expected, AskedWho.In(question).Speaker);

    private static Question Asked(string text) => new(text, Intent.Passage, Wanted.Who, [], [], [], null, [], null, null, false);
}
