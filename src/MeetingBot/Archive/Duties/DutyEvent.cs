namespace MeetingBot.Archive.Duties;

/// <summary>One change of a duty: who, when, from where. Kept for ever.</summary>
/// <param name="Owner">Whose part; null for the whole.</param>
/// <param name="Who">Id of a person; null for the minutes themselves or the program.</param>
/// <param name="Where">The channel, or what of <see cref="Whence"/> it was.</param>
/// <param name="What">In Chinese, as the list of changes shows it: 完成, 展延至114年12月31日（三）：等候廠商.</param>
internal sealed record DutyEvent(DateTimeOffset At, string? Owner, string? Who, string Where, string What);
