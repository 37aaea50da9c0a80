namespace MeetingBot.Minutes.Parsing;

/// <summary>Characters of a flow that were read as others than the file has.</summary>
internal readonly record struct Correction(int At, string Wrong, string Right);
