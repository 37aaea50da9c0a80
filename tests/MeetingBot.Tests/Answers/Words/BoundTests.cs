using MeetingBot.Answers.Words;

namespace MeetingBot.Tests.Answers.Words;

/// <summary>On which side of a number something lies.</summary>
public sealed class BoundTests
{
    [Theory]
    [InlineData("未滿40歲", 40, true)]
    [InlineData("40歲以下", 40, true)]
    [InlineData("不到一千人", 1000, true)]
    [InlineData("不得超過80公里", 80, true)]
    [InlineData("40歲以上", 40, false)]
    [InlineData("年滿65歲", 65, false)]
    [InlineData("逾80公里", 80, false)]
    [InlineData("不得少於3人", 3, false)]
    public void Is_read_from_the_words_beside_it(string text, int number, bool isUnder)
    {
        var bound = Assert.Single(Bound.In(text));

        Assert.Equal((number, isUnder), (bound.Number, bound.IsUnder));
    }

    [Theory]
    [InlineData("40歲")]
    [InlineData("逾期3日")] // how late it is
    [InlineData("以上3項")]
    public void Is_none_where_no_side_is_said(string text) => Assert.Empty(Bound.In(text));
}
