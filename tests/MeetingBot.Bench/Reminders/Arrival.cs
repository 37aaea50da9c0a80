namespace MeetingBot.Bench.Reminders;

/// <summary>A message as the other side got it.</summary>
/// <param name="Stamp">By the stopwatch of the bench.</param>
/// <param name="Duties">The numbers it names.</param>
/// <param name="IsMarked">It says that it may have come before (重送).</param>
internal sealed record Arrival(long Stamp, Life Life, string Person, IReadOnlyList<long> Duties, bool IsMarked);
