namespace MeetingBot.Archive;

/// <summary>What a conversation is about, so that a follow-up can be understood by whichever process gets it.</summary>
internal interface IConversations
{
    /// <summary>What was last kept for it; null when nothing was, or it is older than this.</summary>
    Task<string?> FocusAsync(string conversation, TimeSpan fresh, CancellationToken cancel);

    Task KeepFocusAsync(string conversation, string focus, CancellationToken cancel);

    /// <summary>Deletes what was kept before this moment; how many that was.</summary>
    Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancel);
}
