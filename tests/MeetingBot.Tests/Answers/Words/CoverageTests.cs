using MeetingBot.Answers.Words;
using MeetingBot.Archive.Words;

namespace MeetingBot.Tests.Answers.Words;

/// <summary>How well a text says a word: wholly, by another word, in parts, or not at all.</summary>
public sealed class CoverageTests
{
    [Theory]
    [InlineData("盤點", WordClass.Act, "請總務組完成盤點", 1)]
    [InlineData("上完", WordClass.Act, "請同仁完成課程", 0.9)] // another word for it
    [InlineData("弱掃", WordClass.Thing, "第三季弱點掃描結果", 0.9)]
    [InlineData("防演", WordClass.Thing, "四月防災演練", 0.75)] // abbreviated
    [InlineData("檢健", WordClass.Thing, "健康檢查補助", 0)] // not in this order
    [InlineData("弱掃", WordClass.Thing, "弱勢學童每月打掃", 0)] // too far apart
    [InlineData("3", WordClass.Exact, "共13處", 0)] // no number inside a number
    [InlineData("3", WordClass.Exact, "共3處", 1)]
    [InlineData("204-2", WordClass.Exact, "204-21案", 0)]
    [InlineData("204-2", WordClass.Exact, "1204-2案", 0)]
    [InlineData("204-2", WordClass.Exact, "204-2案", 1)]
    [InlineData("poc", WordClass.Exact, "epoch", 0)] // no word inside a word
    [InlineData("poc", WordClass.Exact, "poc計畫", 1)]
    [InlineData("文書科", WordClass.Unit, "請文書科辦理", 1)]
    [InlineData("檔案科", WordClass.Unit, "請文書科辦理", 0)] // another unit is not nearly the same
    [InlineData("盤點", WordClass.Act, "", 0)]
    public void Says_how_well(string word, object kind, string text, double expected) =>
        Assert.Equal(expected, Coverage.Of(new(word, Fold.Of(word), 0, (WordClass)kind), Fold.Name(text)), 2);

    [Theory]
    [InlineData("電動公務車", "新購公務車三輛")]
    [InlineData("環評定稿", "環境影響評估報告定稿本")]
    public void Of_a_long_name_a_part_is_something_and_less_than_the_whole(string word, string text) =>
        Assert.InRange(Coverage.Of(new(word, Fold.Of(word), 0, WordClass.Thing), Fold.Name(text)), 0.3, 0.9);
}
