using MeetingBot.Answers.Passages;

namespace MeetingBot.Tests.Answers.Passages;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("洽悉。請總務組盤點。", "洽悉。|請總務組盤點。")]
    [InlineData("請總務組盤點；並公告", "請總務組盤點；|並公告")]
    [InlineData("他說「好。」然後走了。", "他說「好。」|然後走了。")] // the closing mark belongs to what it closes
    [InlineData("洽悉。 請總務組盤點。", "洽悉。|請總務組盤點。")] // without the blank between
    [InlineData("共2.7公噸，3.5%", "共2.7公噸，3.5%")] // a point in a number ends nothing
    [InlineData("照案通過", "照案通過")]
    [InlineData("", "")]
    [InlineData("。", "。")]
    public void Cuts_where_a_reader_would_stop(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Sentences.Of(text).Select(sentence => sentence.In(text))));

    [Fact]
    public void Cuts_a_sentence_of_three_hundred_letters_at_a_comma_and_loses_none()
    {
        var text = string.Join('，', Enumerable.Repeat("請各機關督促所屬同仁儘速辦理", 20)) + "。";

        var sentences = Sentences.Of(text);

        Assert.True(sentences.Count > 1);
        Assert.Equal(text, string.Concat(sentences.Select(sentence => sentence.In(text))));
    }
}
