using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Cases;

/// <summary>Cases that are told by their names.</summary>
public sealed class QuotedCaseTests
{
    [Theory]
    [InlineData("二、列管案件：「碼頭鋪面」、「霧笛檢修」繼續列管；第 3 次會議之「浮標更新」解除列管。", "碼頭鋪面 continued ; 霧笛檢修 continued ; 浮標更新 released")]
    [InlineData("主席裁示：「碼頭鋪面」案解除列管。", "碼頭鋪面 released")]
    public void Cases_without_a_number_are_told_by_their_names(string words, string expected) =>
        Assert.Equal(expected, Told.Of(Agenda(words)));

    private static IReadOnlyList<CaseStatement> Agenda(string words) => Some.Minutes($"壹、報告事項\n一、上次裁示辦理情形\n{words}\n").Meeting.Cases;
}
