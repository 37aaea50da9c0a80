using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive.Words;

namespace MeetingBot.Tests.Answers.Understanding;

public sealed class SegmenterTests
{
    [Theory]
    [InlineData("健康檢查補助", "健康檢查 補助")]
    [InlineData("電動公務車", "電動 公務車")]
    [InlineData("萬大線通車", "萬大線 通車")] // what no word holds is kept together as a name
    [InlineData("樂好卡上線", "樂好卡 上線")] // also around a letter that describes
    [InlineData("掩埋場活化", "掩埋場 活化")] // named after what is done there
    [InlineData("值勤表", "值勤表")] // one thing, and no 表
    [InlineData("e大課程", "e大 課程")]
    [InlineData("等級B總共", "等級 B 總共")]
    [InlineData("TAIPEION上線", "TAIPEION 上線")]
    [InlineData("弱掃99.06%", "弱掃 99.06%")]
    [InlineData("經費1,551萬元", "經費 1,551 萬元")]
    [InlineData("", "")]
    [InlineData("？！", "")]
    public void Cuts_a_question_into_words(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Segmenter.Cut(text, new HashSet<string>()).Select(word => word.Text)));

    [Theory]
    [InlineData("什麼時候", WordClass.Phrase)]
    [InlineData("完成", WordClass.Act)]
    [InlineData("迅速", WordClass.Manner)]
    [InlineData("公務車", WordClass.Thing)]
    [InlineData("主計處", WordClass.Unit)]
    [InlineData("警察局", WordClass.Unit)] // in the dictionary, and still a unit
    [InlineData("反對", WordClass.Act)]
    [InlineData("IG", WordClass.Thing)] // a name in short, and no common English word
    [InlineData("TAIPEION", WordClass.Exact)]
    [InlineData("99.06%", WordClass.Exact)]
    public void Knows_what_a_word_is_worth(string text, object expected) =>
        Assert.Equal(expected, Assert.Single(Segmenter.Cut(text, new HashSet<string> { Fold.Of("主計處") })).Class);

    [Theory]
    [InlineData("大樓點交", "點交", "大樓 點交")] // 點交 stands in the minutes, 樓點 does not
    [InlineData("地政諮詢", "地政", "地政 諮詢")]
    [InlineData("無紙化省錢", "無紙 紙化", "無紙化 省錢")] // there the name ends
    [InlineData("借用人", "", "借用 人")]
    public void Words_that_only_the_minutes_have_are_words(string text, string pairs, string expected) =>
        Assert.Equal(expected, string.Join(' ', Segmenter.Cut(text, new HashSet<string>(), pairs.Split(' ').Select(Fold.Of).ToHashSet()).Select(word => word.Text)));

    [Fact]
    public void Asks_the_minutes_for_what_could_be_a_word_and_is_in_no_dictionary()
    {
        var pairs = Segmenter.Pairs("點交的完成A班");

        Assert.Contains(Fold.Of("點交"), pairs);
        Assert.DoesNotContain(Fold.Of("交的"), pairs); // ends in a letter that no word holds
        Assert.DoesNotContain(Fold.Of("完成"), pairs); // is known
        Assert.DoesNotContain("成a", pairs);
    }

    [Fact]
    public void Says_where_each_word_stands() =>
        Assert.All(Segmenter.Cut("請問健康檢查補助？ABC", new HashSet<string>()), word => Assert.Equal(word.Text, "請問健康檢查補助？ABC"[word.At..word.End]));
}
