using MeetingBot.Archive.Post;

namespace MeetingBot.Archive.Notices;

/// <summary>A message that carries notices; a notice is in one message only.</summary>
/// <param name="Message">
/// Its key is that of recipient and day, whatever kind it is: of two that were planned for one day only the first is sent.
/// </param>
/// <param name="Recipient">Id of a person or a group of the people file: person/wang, group/road.</param>
/// <param name="Kind">digest, weekly, group, …</param>
/// <param name="Notices">May be empty: a list that is told for its own sake.</param>
internal sealed record NoticeMessage(Outgoing Message, string Recipient, DateOnly Day, string Kind, IReadOnlyList<Notice> Notices);
