namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Again and again: 每月10日前, 按季, 每週五.</summary>
/// <param name="Rule">An RFC 5545 recurrence rule.</param>
/// <param name="IsBound">Ends with 前: every time there is something to be done by then.</param>
internal readonly record struct Recurrence(int Start, int End, string Rule, bool IsBound);
