namespace MeetingBot.Archive.Post;

/// <summary>What people think of answers, kept for a set time.</summary>
internal interface IFeedbackBook
{
    Task KeepAsync(Feedback feedback, CancellationToken cancel);

    /// <summary>Taken back.</summary>
    Task RemoveAsync(string channel, string account, string message, CancellationToken cancel);

    /// <summary>The newest first.</summary>
    /// <param name="complaintsOnly">👎 and reports alone.</param>
    Task<IReadOnlyList<Feedback>> ListAsync(bool complaintsOnly, int limit, CancellationToken cancel);

    Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancel);
}
