namespace MeetingBot.Console;

/// <summary>The file and the words that a citation must lead to.</summary>
internal sealed record EvalCite(string File, string Contains);
