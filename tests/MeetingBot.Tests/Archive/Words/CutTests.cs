using MeetingBot.Archive.Words;

namespace MeetingBot.Tests.Archive.Words;

public sealed class CutTests
{
    [Theory]
    [InlineData("十個字以內的句子", 10, "十個字以內的句子")]
    [InlineData("剛好五個字", 5, "剛好五個字")]
    [InlineData("超過了就以刪節號結束", 5, "超過了就…")]
    [InlineData("請洽承辦𠮷先生", 6, "請洽承辦…")] // the sixth unit is half of 𠮷
    [InlineData("請洽承辦𠮷先生", 7, "請洽承辦𠮷…")]
    [InlineData("字句", 1, "…")]
    public void What_is_too_long_ends_in_a_mark_within_the_length(string text, int most, string expected) => Assert.Equal(expected, Cut.At(text, most));

    [Theory]
    [InlineData("承辦𠮷", 3, "承辦")]
    [InlineData("承辦𠮷", 4, "承辦𠮷")]
    [InlineData("承辦", 0, "")]
    public void Or_is_cut_without_one(string text, int most, string expected) => Assert.Equal(expected, Cut.Whole(text, most));

    [Theory]
    [InlineData("請於下週\r\n提報。", "請於下週提報")]
    [InlineData("　請提報，", "請提報")]
    [InlineData("請提報「進度」。", "請提報「進度」")]
    public void A_line_goes_on_behind_it(string text, string expected) => Assert.Equal(expected, Cut.Line(text, 20));

    [Fact]
    public void Wherever_it_is_cut_no_character_is_halved()
    {
        const string text = "𠮷𠀋甲👍𡈽";

        Assert.All(Enumerable.Range(0, text.Length + 2), most =>
        {
            Assert.True(IsWhole(Cut.At(text, most)));
            Assert.True(IsWhole(Cut.Whole(text, most)));
        });
    }

    private static bool IsWhole(string text) => text.EnumerateRunes().All(rune => rune != System.Text.Rune.ReplacementChar);
}
