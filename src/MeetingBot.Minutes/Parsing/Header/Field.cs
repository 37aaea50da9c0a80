namespace MeetingBot.Minutes.Parsing.Header;

/// <summary>A name and a value of the header: 地點：視訊會議.</summary>
/// <param name="Folded">In the one spelling of flows, without blanks.</param>
internal sealed record Field(string Name, string Value, string Folded);
