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

    [Fact]
    public async Task What_waits_for_a_word_is_there_for_all_until_it_is_decided_or_a_week_has_passed()
    {
        var draft = new CalendarDraft([new(SomeDuty.Day("2025-08-01"), true, false, "調整放假", "chen", Clock.GetUtcNow())], [SomeDuty.Day("2025-02-08")]);
        await Here.Calendar.ProposeAsync("a", draft, Clock.GetUtcNow(), default);
        await Here.Calendar.ProposeAsync("b", draft, Clock.GetUtcNow(), default);

        var waiting = (await Another().Calendar.ProposedAsync("a", default))!;
        Assert.Equal(draft.Changes, waiting.Changes);
        Assert.Equal(draft.Restored, waiting.Restored);
        Assert.Empty(await Here.Calendar.ListAsync(default));
        await Here.Calendar.DropProposedAsync("a", default);
        Assert.Null(await Here.Calendar.ProposedAsync("a", default));
        await Here.Calendar.ProposeAsync("c", draft, Clock.GetUtcNow().AddDays(8), default);
        Assert.Null(await Here.Calendar.ProposedAsync("b", default));
    }
}
