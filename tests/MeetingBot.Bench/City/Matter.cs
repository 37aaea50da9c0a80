namespace MeetingBot.Bench.City;

/// <summary>What a body deals with over some sittings.</summary>
/// <param name="Words">What is said of it again and again, beside its name.</param>
/// <param name="First">The session that takes it up.</param>
/// <param name="Last">The session after which nobody speaks of it any more.</param>
internal sealed record Matter(string Name, string[] Words, string Unit, string Case, int First, int Last);
