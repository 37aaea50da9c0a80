using MeetingBot.Answers;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Tests.Meetings;

namespace MeetingBot.Tests.Answers;

public sealed class CiteTests
{
    private const string Ruling = "緩議。請總務組補充資料。";

    [Theory]
    [InlineData("決議：緩議。請總務組補充資料。", Ruling, "決議：緩議。請總務組補充資料。")]
    [InlineData("一、決議：緩議。請總務組補充資料。", "緩議。", "決議：緩議。")]
    [InlineData("主席裁示 ： 緩議。 請總務組補充資料。", Ruling, "主席裁示 ： 緩議。請總務組補充資料。")] // blanks are the typesetter's
    [InlineData("決議：緩議。請總務組補充資料。", "請總務組補充資料。", "請總務組補充資料。")] // it stands before the first sentence alone
    [InlineData("（一）緩議。請總務組補充資料。", Ruling, Ruling)]
    [InlineData("第 2 案決議如下，緩議。請總務組補充資料。", Ruling, Ruling)]
    public void A_quotation_begins_with_the_label_that_the_minutes_put_before_it(string source, string words, string quote)
    {
        var minutes = Some.Minutes(2, "2025-03-01", year: 114, series: "處務會議");
        var span = new TextSpan(0, source.Length);
        var passage = new Passage(1, 1, 12, 3, new("壹/一", ItemKind.Resolution, null, null, Ruling, span, [span]), source, []);

        Assert.Equal(quote, Cite.Saying(new(1, minutes.File, minutes.Meeting), passage, words).Quote);
    }
}
