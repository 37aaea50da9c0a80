using MeetingBot.Archive.Notices;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Reminders.Digests;

namespace MeetingBot.Reminders.Simulation;

/// <summary>A message that would go out.</summary>
/// <param name="Tasks">What it is about: file and path of each ruling, or 待辦 and the number of what was asked for by hand.</param>
internal sealed record SimulatedNotice(Moment At, NoticeMessage Message, IReadOnlyList<string> Tasks)
{
    public string Text => NoticeText.Write(Message.Message.Message);

    /// <summary>One line for each notice.</summary>
    public string Why => string.Join('\n', Message.Notices.Select(notice => notice.Why));
}
