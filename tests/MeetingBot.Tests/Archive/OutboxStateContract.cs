using FsCheck;
using FsCheck.Fluent;
using MeetingBot.Tests.Archive.Post;

namespace MeetingBot.Tests.Archive;

/// <summary>Whatever processes do to the outbox, in whatever order, and however late: nothing lost, nothing three times, every line in order.</summary>
public abstract class OutboxStateContract : ArchiveContract
{
    private const int Steps = 40;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private int world;

    [Fact]
    public void Nothing_is_lost_nothing_comes_three_times_and_every_line_keeps_its_order() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(Gen.Choose(0, 999).ArrayOf(Steps).ToArbitrary(), dice => HoldsAsync(dice).GetAwaiter().GetResult()));

    private async Task<bool> HoldsAsync(int[] dice)
    {
        var town = new OutboxTown($"{world++}", instance => Another(instance), Clock, Lease);
        foreach (var die in dice)
        {
            await town.StepAsync(die);
        }

        return await town.EndsWellAsync();
    }
}
