using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Tests.Meetings;

namespace MeetingBot.Tests.Answers.Words;

public sealed class OfficeSpeechTests
{
    [Theory]
    [InlineData("2025-10-16", "還有12天")]
    [InlineData("2025-10-05", "還有1天")]
    [InlineData("2025-10-04", "就是今天")]
    [InlineData("2025-10-03", "已過1天")]
    [InlineData("2024-10-04", "已過365天")]
    public void Days_left_from_the_4th_of_October(string day, string expected) =>
        Assert.Equal(expected, OfficeSpeech.DaysLeft(DateOnly.Parse(day, null), new(2025, 10, 4)));

    [Theory]
    [InlineData("2025-02-27", null, "114年2月27日（四）")]
    [InlineData("2025-02-27", "15:30", "114年2月27日（四）15時30分")]
    [InlineData("2025-02-27", "15:05", "114年2月27日（四）15時05分")]
    [InlineData("2025-02-27", "09:00", "114年2月27日（四）9時")]
    [InlineData("2024-02-29", null, "113年2月29日（四）")]
    public void A_day_in_the_form_of_an_office(string day, string? time, string expected) =>
        Assert.Equal(expected, OfficeSpeech.At(new Moment(DateOnly.Parse(day, null), time is null ? null : TimeOnly.Parse(time, null))));

    [Theory]
    [InlineData(12, 114, "處務會議", "白鯨市政府114年第12次處務會議")]
    [InlineData(12, null, "處務會議", "白鯨市政府第12次處務會議")]
    [InlineData(null, null, "處務會議", "白鯨市政府處務會議")]
    public void A_meeting_by_what_it_is_called(int? session, int? year, string series, string expected) =>
        Assert.Equal(expected, OfficeSpeech.Name(Entry(Some.Minutes(session, "2025-03-01", year: year, series: series))));

    [Fact]
    public void Quotation_marks_within_a_quotation_are_of_the_other_form() =>
        Assert.Equal("「於『碼頭簽』上線前」", OfficeSpeech.Quoted("於「碼頭簽」上線前"));

    [Fact]
    public void A_meeting_and_its_day() =>
        Assert.Equal("白鯨市政府第12次秘書處會報（114年3月1日（六））", OfficeSpeech.NameAndDay(Entry(Some.Minutes(12, "2025-03-01"))));

    [Fact]
    public void A_deadline_without_a_day_is_said_in_its_own_words() =>
        Assert.Equal("系統上線前", OfficeSpeech.Of(new Deadline.BeforeEvent("系統上線", "系統上線前", "")));

    private static MeetingEntry Entry(MinutesFile minutes) => new(1, minutes.File, minutes.Meeting);
}
