namespace MeetingBot.Archive.Post;

/// <summary>
/// Messages that were accepted and not yet answered, over all processes. One conversation's are worked on in order, one at a time;
/// whoever dies over one leaves it to be taken again.
/// </summary>
internal interface IInbox
{
    /// <summary>Keeps it; null when it has been accepted before, under its key or, within two minutes, its soft key.</summary>
    Task<long?> AcceptAsync(Incoming incoming, CancellationToken cancel);

    /// <summary>
    /// Keeps it as taken by the caller, who answers it at once (an invoke, expectReplies), out of its conversation's order; null when it
    /// has been accepted before.
    /// </summary>
    Task<InboxEntry?> AcceptInHandAsync(Incoming incoming, TimeSpan lease, CancellationToken cancel);

    /// <summary>Takes the oldest of each conversation that has none in hand, until the lease runs out.</summary>
    Task<IReadOnlyList<InboxEntry>> TakeAsync(int most, TimeSpan lease, CancellationToken cancel);

    /// <summary>Whoever works long on them keeps them in hand; ids that are not in hand any more are left alone.</summary>
    Task RenewAsync(IReadOnlyCollection<long> ids, TimeSpan lease, CancellationToken cancel);

    /// <summary>What an earlier life of this instance (setting Archive:Instance) had in hand is free again at once: it was killed, and starts anew.</summary>
    Task RecoverAsync(CancellationToken cancel);

    /// <summary>It is answered: its replies enter the outbox in the same breath, so that neither a crash nor a second worker can part them.</summary>
    /// <param name="owed">Pending from now on.</param>
    /// <param name="given">Already handed over in the response to the request it came with: kept as sent.</param>
    Task DoneAsync(long id, IReadOnlyList<Outgoing> owed, IReadOnlyList<Outgoing> given, CancellationToken cancel);

    /// <summary>How many wait.</summary>
    Task<int> CountAsync(CancellationToken cancel);

    /// <summary>
    /// The asker took a message of this conversation back before it was answered, so that it never is; or after: its words are deleted, here
    /// and where a reply of the outbox or somebody's feedback repeats the question. A reply that has not gone out stays here.
    /// </summary>
    /// <returns>The message as it was, and each change of it, so that others can forget the words too.</returns>
    Task<IReadOnlyList<Incoming>> EraseAsync(Address place, string messageId, CancellationToken cancel);

    /// <summary>Deletes what was answered before this moment; how many that was. Keys are kept as long, so a repeat is known that long.</summary>
    Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancel);
}
