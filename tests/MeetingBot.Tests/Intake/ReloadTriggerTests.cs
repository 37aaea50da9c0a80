using MeetingBot.Intake;

namespace MeetingBot.Tests.Intake;

public sealed class ReloadTriggerTests : IDisposable
{
    private readonly ManualClock clock = new();
    private readonly ReloadTrigger trigger;

    public ReloadTriggerTests() => trigger = new(clock, TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(10));

    public void Dispose() => trigger.Dispose();

    [Fact]
    public void Waits_until_the_folder_is_left_alone()
    {
        var due = trigger.WaitAsync(default);
        trigger.Touch();
        clock.Advance(TimeSpan.FromSeconds(1.5));
        trigger.Touch();
        clock.Advance(TimeSpan.FromSeconds(1.5));
        Assert.False(due.IsCompleted);

        clock.Advance(TimeSpan.FromSeconds(0.5));
        Assert.True(due.IsCompletedSuccessfully);
    }

    [Fact]
    public void Many_touches_are_one_look()
    {
        for (var i = 0; i < 5; i++)
        {
            trigger.Touch();
            clock.Advance(TimeSpan.FromSeconds(3));
        }

        Assert.True(trigger.WaitAsync(default).IsCompleted);
        Assert.False(trigger.WaitAsync(default).IsCompleted);
    }

    [Fact]
    public void Looks_now_and_then_although_nothing_was_heard()
    {
        var due = trigger.WaitAsync(default);
        clock.Advance(TimeSpan.FromMinutes(9.9));
        Assert.False(due.IsCompleted);

        clock.Advance(TimeSpan.FromMinutes(0.1));
        Assert.True(due.IsCompletedSuccessfully);
    }
}
