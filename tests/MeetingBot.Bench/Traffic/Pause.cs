namespace MeetingBot.Bench.Traffic;

internal static class Pause
{
    /// <summary>Any length up to this.</summary>
    public static Task AtMostAsync(TimeSpan most) =>
        most > TimeSpan.Zero ? Task.Delay(TimeSpan.FromTicks(Random.Shared.NextInt64(most.Ticks))) : Task.CompletedTask;
}
