using MeetingBot.Archive.Post;

namespace MeetingBot.Archive.Notices;

/// <summary>
/// What was told to whom about which duty, over all processes: beside the outbox, and in step with it. It is kept for ever, also when the
/// outbox has forgotten the message itself.
/// </summary>
internal interface INoticeBook
{
    /// <summary>
    /// Puts each message into the outbox together with its notices, or leaves it: when its key is known, or one of its notices is in
    /// another message already. How many were put.
    /// </summary>
    Task<int> OweAsync(IReadOnlyList<NoticeMessage> messages, CancellationToken cancel);

    /// <summary>Which of these keys of notices are known.</summary>
    Task<IReadOnlySet<string>> KnownAsync(IReadOnlyCollection<string> keys, CancellationToken cancel);

    /// <summary>
    /// Takes back a message that has certainly not gone out, waiting or refused: it is not sent, its key and its notices are free again.
    /// False when it has gone out, or may have.
    /// </summary>
    Task<bool> TakeBackAsync(string message, string why, CancellationToken cancel);

    /// <summary>
    /// Takes back what was owed for this day or later and certainly failed (blocked, gone, refused), and remembers that today this channel
    /// is none for this recipient: so the notices are planned anew by another way, and no way is tried twice a day. How many messages.
    /// </summary>
    Task<int> ReleaseRefusedAsync(DateOnly since, DateOnly today, CancellationToken cancel);

    /// <summary>Recipients and channels that refused them on this day.</summary>
    Task<IReadOnlySet<(string Recipient, string Channel)>> RefusalsAsync(DateOnly day, CancellationToken cancel);

    /// <summary>Counts up with every message that was taken back: whoever planned after this number need not plan again.</summary>
    Task<long> FreedAsync(CancellationToken cancel);

    /// <summary>Messages with notices that wait, or are in hand without having departed, and were owed for a day before this one.</summary>
    Task<IReadOnlyList<string>> StaleAsync(DateOnly day, CancellationToken cancel);

    /// <summary>What a message carries; none when it carries no notices or is not known.</summary>
    Task<IReadOnlyList<GivenNotice>> CarriedAsync(string message, CancellationToken cancel);

    /// <summary>Notices of these duties, the newest first.</summary>
    Task<IReadOnlyList<GivenNotice>> OfAsync(IReadOnlyCollection<long> duties, CancellationToken cancel);

    /// <summary>Every notice that was owed on these days, oldest first: the log.</summary>
    IAsyncEnumerable<GivenNotice> LogAsync(DateOnly from, DateOnly to, CancellationToken cancel);

    /// <summary>Messages with notices, sent down this channel for this day or later, that nobody is known to have read.</summary>
    Task<IReadOnlyList<UnreadMessage>> UnreadAsync(string channel, DateOnly since, CancellationToken cancel);

    /// <summary>The same of one conversation, however old.</summary>
    Task<IReadOnlyList<UnreadMessage>> UnreadInAsync(Address conversation, CancellationToken cancel);

    /// <summary>The channel says that it was read; the first time counts.</summary>
    Task ReadAsync(string message, DateTimeOffset at, CancellationToken cancel);
}
