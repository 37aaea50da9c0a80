using MeetingBot.Reminders.Notices;
using MeetingBot.Reminders.Rungs;

namespace MeetingBot.Tests.Reminders.Notices;

/// <summary>Keys are kept for years: how one is written must never change.</summary>
public sealed class NoticeKeyTests
{
    private static readonly DateOnly Due = new(2025, 12, 31);

    public static TheoryData<string> Written => new(
        "57|2025-12-31|told|0|person/wang|資訊局",
        "57|2025-12-31|overdue-6|2|group/road|資訊局|第一組", // a name may hold anything
        "57|2025-12-31|before-7|739594000|person/wang|資訊局", // the term was moved, and the ladder began anew on 2025-12-10
        "57|2025-12-31|overdue-6|739594002|person/wang|");

    [Theory]
    [MemberData(nameof(Written))]
    public void A_key_is_written_as_it_is_read(string key) => Assert.Equal(key, NoticeKey.Read(key)?.ToString());

    [Fact]
    public void The_same_rung_of_a_ladder_that_began_anew_is_another_notice()
    {
        var rung = new Rung(RungKind.Overdue, 6, 2, new(2026, 1, 9)) { Began = new(2025, 12, 10) };

        Assert.Equal("57|2025-12-31|overdue-6|739594002|person/wang|資訊局", NoticeKey.Of(57, Due, rung, "person/wang", "資訊局").ToString());
        Assert.Equal("57|2025-12-31|overdue-6|2|person/wang|資訊局", NoticeKey.Of(57, Due, rung with { Began = null }, "person/wang", "資訊局").ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("57|31.12.2025|told|0|person/wang|資訊局")]
    [InlineData("57|2025-12-31|told|first|person/wang|資訊局")]
    public void What_is_no_key_is_none(string text) => Assert.Null(NoticeKey.Read(text));
}
