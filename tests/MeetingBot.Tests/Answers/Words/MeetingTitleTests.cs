using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Tests.Meetings;

namespace MeetingBot.Tests.Answers.Words;

public sealed class MeetingTitleTests
{
    [Theory]
    [InlineData("白鯨市政府114學年度第2學期第2次行政會議紀錄", "行政會議", "白鯨市政府114學年度第2學期第2次行政會議")]
    [InlineData("白鯨市政府甄審委員會114年第2次會議紀錄", "委員會議", "白鯨市政府甄審委員會114年第2次會議")] // a word the title does not have
    [InlineData("白鯨市政府114年第2次處務會議紀錄", "處務會議", "白鯨市政府114年第2次處務會議")]
    public void A_meeting_keeps_the_name_of_its_title(string title, string series, string expected)
    {
        var minutes = Some.Minutes(2, "2025-03-01", year: 114, series: series);

        Assert.Equal(expected, OfficeSpeech.Name(new MeetingEntry(1, minutes.File, minutes.Meeting with { Title = title })));
    }
}
