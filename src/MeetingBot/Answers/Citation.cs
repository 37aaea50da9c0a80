using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Answers;

/// <summary>A sentence of the minutes and where it stands.</summary>
/// <param name="Meeting">How the meeting is called: body, series, session.</param>
/// <param name="Quote">Words of the passage, as they stand.</param>
internal sealed record Citation(Passage Passage, string File, string Meeting, DateOnly? Date, string Quote)
{
    public string Path => Passage.Item.Path;

    /// <summary>Meeting, day and path, as far as there are any: 白鯨市政府秘書處第11次處務會議，114年9月17日（三），貳/二.</summary>
    public string Place => Meeting + (Date is { } day ? $"，{RocDate.Write(day)}" : "") + (Path.Length > 0 ? $"，{Path}" : "");
}
