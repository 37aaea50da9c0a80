namespace MeetingBot.Tasks;

/// <summary>Something that recurs, as somebody wrote it.</summary>
/// <param name="Rule">RFC 5545.</param>
/// <param name="Words">As written: 每月10日前.</param>
/// <param name="Start">Where it stands.</param>
/// <param name="End">Behind it.</param>
internal sealed record Recurring(string Rule, string Words, int Start, int End);
