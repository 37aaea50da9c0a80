namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>A case number in a list: 211-2 (捷運公司部分), 5-1「舊酒廠修繕案」.</summary>
internal sealed record CaseMention(string Number, string? Part, string? Name = null);
