namespace MeetingBot.Minutes.Parsing.Header;

/// <summary>What a title says: 臺北市政府資訊局 113 年第 12 次局務會議紀錄.</summary>
internal sealed record Title(string? Body, string? Series, int? Session, int? Year);
