using MeetingBot.Archive.Office;
using MeetingBot.Tests.Archive.Duties;

namespace MeetingBot.Tests.Archive;

public abstract class AbsenceContract : ArchiveContract
{
    private static readonly DateOnly Today = SomeDuty.Day("2025-03-03");

    [Fact]
    public async Task What_is_not_over_yet_is_listed_and_replaced_by_what_is_told_next()
    {
        await KeepAsync("amy", new("amy", Today.AddDays(-9), Today.AddDays(-1)), Today.AddDays(-9));
        await KeepAsync("amy", new("amy", Today, Today.AddDays(3)), Today);
        await KeepAsync("ben", new("ben", Today.AddDays(5), Today.AddDays(6)), Today);
        var longer = new Absence("amy", Today, Today.AddDays(8));
        await KeepAsync("amy", longer, Today);

        Assert.Equal([longer, new("ben", Today.AddDays(5), Today.AddDays(6))], await Another().Absences.ListAsync(Today, default));
        Assert.Equal(3, (await Here.Absences.ListAsync(Today.AddDays(-30), default)).Count); // the one that is over stays
    }

    [Fact]
    public async Task Whoever_is_back_is_away_no_more()
    {
        await KeepAsync("amy", new("amy", Today, Today.AddDays(3)), Today);
        await KeepAsync("amy", null, Today);

        Assert.Empty(await Here.Absences.ListAsync(Today, default));
    }

    private Task KeepAsync(string person, Absence? absence, DateOnly today) => Here.Absences.KeepAsync(person, absence, today, default);
}
