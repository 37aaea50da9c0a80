namespace MeetingBot.Archive.Post;

/// <summary>
/// Messages that are owed, over all processes. They go out line by line (<see cref="Address.Line"/>), each line in order, its notices in
/// an order of their own: behind one that waits for the morning no answer waits. A process that dies with one in hand leaves it to be sent
/// once more, marked, and never a third time.
/// </summary>
internal interface IOutbox
{
    /// <summary>Those whose key is new; how many that is. What goes to a closed place is kept as failed.</summary>
    Task<int> PutAsync(IReadOnlyList<Outgoing> messages, CancellationToken cancel);

    /// <summary>
    /// Takes messages that are due, the first of each line and its first notice at most, until the lease runs out. One whose lease ran out before it departed
    /// comes again as if nothing had been; one that had departed may have arrived: it comes again with IsAgain, and after that it is Unknown.
    /// </summary>
    Task<IReadOnlyList<OutboxEntry>> TakeAsync(int most, TimeSpan lease, CancellationToken cancel);

    /// <summary>What an earlier life of this instance (setting Archive:Instance) had in hand is taken up as if its lease had run out.</summary>
    Task RecoverAsync(CancellationToken cancel);

    /// <summary>The first byte is about to leave this process: from now on it may arrive. False when it is in other hands, and must not leave.</summary>
    Task<bool> DepartAsync(long id, CancellationToken cancel);

    Task SentAsync(long id, string? sentId, CancellationToken cancel);

    /// <summary>It did not arrive and is tried again: not before this moment, and behind it the whole line waits.</summary>
    Task PutOffAsync(long id, DateTimeOffset until, string why, CancellationToken cancel);

    /// <summary>It may have arrived. The first time it goes out once more, marked; the second time it is Unknown.</summary>
    Task DoubtAsync(long id, string why, CancellationToken cancel);

    Task FailAsync(long id, string why, CancellationToken cancel);

    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<OutboxEntry>> ListAsync(IReadOnlyCollection<OutboxState> states, int limit, CancellationToken cancel);

    /// <summary>Unknown or failed, and an admin wants it out after all; false when it is neither.</summary>
    Task<bool> ResendAsync(long id, CancellationToken cancel);

    Task<OutboxEntry?> FindAsync(string key, CancellationToken cancel);

    /// <summary>A message of ours by the id the channel gave it; null when it is none.</summary>
    Task<OutboxEntry?> FindSentAsync(string channel, string sentId, CancellationToken cancel);

    /// <summary>The last message that went, or goes, down this line; a notice only when it went.</summary>
    Task<OutboxEntry?> LastAsync(string line, CancellationToken cancel);

    /// <summary>The last message down this line that answers a question of this account; null when there is none.</summary>
    Task<OutboxEntry?> LastAnswerAsync(string line, string asker, CancellationToken cancel);

    /// <summary>Our last reply in this line to a message of theirs, by the id the channel gave that one; null when there is none.</summary>
    Task<OutboxEntry?> FindReplyAsync(string line, string replyTo, CancellationToken cancel);

    /// <summary>Deletes what was settled before this moment; how many that was.</summary>
    Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancel);
}
