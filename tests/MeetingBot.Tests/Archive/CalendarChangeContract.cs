using MeetingBot.Archive.Office;
using MeetingBot.Tests.Archive.Duties;

namespace MeetingBot.Tests.Archive;

public abstract class CalendarChangeContract : ArchiveContract
{
    [Fact]
    public async Task Of_a_day_the_last_that_was_told_is_kept_by_day()
    {
        var typhoon = new CalendarChange(SomeDuty.Day("2025-08-01"), true, true, "颱風假", "chen", Clock.GetUtcNow());
        var makeUp = new CalendarChange(SomeDuty.Day("2025-02-08"), false, false, "補行上班", "chen", Clock.GetUtcNow());
        await Here.Calendar.KeepAsync([typhoon with { IsOff = false }, makeUp], default);
        await Another().Calendar.KeepAsync([typhoon], default);

        Assert.Equal([makeUp, typhoon], await Here.Calendar.ListAsync(default));
        Assert.True(await Here.Calendar.RemoveAsync(typhoon.Day, default));
        Assert.False(await Here.Calendar.RemoveAsync(typhoon.Day, default));
        Assert.Equal([makeUp], await Another().Calendar.ListAsync(default));
    }
}
