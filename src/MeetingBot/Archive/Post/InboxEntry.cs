namespace MeetingBot.Archive.Post;

/// <param name="At">When it was accepted.</param>
/// <param name="Attempts">How often it was taken, this time included: more than one when a process died over it.</param>
internal sealed record InboxEntry(long Id, Incoming Incoming, DateTimeOffset At, int Attempts);
