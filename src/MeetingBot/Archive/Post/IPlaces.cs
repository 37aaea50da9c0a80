namespace MeetingBot.Archive.Post;

/// <summary>The conversations the bot has been in.</summary>
internal interface IPlaces
{
    /// <summary>New or known: what is kept of it is replaced, and it is open.</summary>
    Task KeepAsync(KnownPlace place, CancellationToken cancel);

    Task<KnownPlace?> FindAsync(string channel, string conversation, CancellationToken cancel);

    /// <summary>The private conversation with this account that was last kept and is open.</summary>
    Task<KnownPlace?> FindPrivateAsync(string channel, string account, CancellationToken cancel);

    /// <summary>The open place of this channel that was last kept: where it can be asked for another.</summary>
    Task<KnownPlace?> FindNewestAsync(string channel, CancellationToken cancel);

    /// <summary>Nothing more goes there until it is kept anew. What is still owed there fails, with the reason.</summary>
    Task CloseAsync(string channel, string conversation, string why, CancellationToken cancel);
}
