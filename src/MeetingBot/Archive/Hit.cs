namespace MeetingBot.Archive;

/// <summary>A passage found, with the weight of the terms it holds.</summary>
internal readonly record struct Hit(long Passage, double Score);
