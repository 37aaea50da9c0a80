namespace MeetingBot.Archive.Post;

/// <summary>What was said in conversations that we host ourselves (web, directline): their clients read it from here.</summary>
internal interface ITranscripts
{
    /// <summary>Appends; the number of the line, which counts up over all conversations. A key that is there already appends nothing and gives the number it has.</summary>
    Task<long> AddAsync(string channel, string conversation, string key, string json, CancellationToken cancel);

    /// <summary>What came after this number, in order.</summary>
    Task<IReadOnlyList<TranscriptLine>> SinceAsync(string channel, string conversation, long after, int limit, CancellationToken cancel);

    /// <summary>The same of all conversations of the channel: one look serves everybody that a process has connected.</summary>
    Task<IReadOnlyList<TranscriptLine>> SinceAsync(string channel, long after, int limit, CancellationToken cancel);

    /// <summary>The number of the channel's newest line; 0 when there is none.</summary>
    Task<long> LastAsync(string channel, CancellationToken cancel);

    /// <summary>The last so many before this number, in order: what a page shows first.</summary>
    Task<IReadOnlyList<TranscriptLine>> BeforeAsync(string channel, string conversation, long before, int limit, CancellationToken cancel);

    Task<TranscriptLine?> FindAsync(string channel, string conversation, string key, CancellationToken cancel);

    /// <summary>Other words in the same place, under the same number: the old ones are gone. False when the line is not there.</summary>
    Task<bool> ReplaceAsync(string channel, string conversation, string key, string json, CancellationToken cancel);

    /// <summary>How far an account has read; it never goes back.</summary>
    Task KeepReadAsync(string channel, string conversation, string account, long upTo, CancellationToken cancel);

    /// <summary>Account and how far it has read.</summary>
    Task<IReadOnlyDictionary<string, long>> ReadUpToAsync(string channel, string conversation, CancellationToken cancel);

    Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancel);
}
