namespace MeetingBot.Archive;

/// <summary>Questions that were asked, kept for a set time, so that admins see what the minutes do not say.</summary>
internal interface IQuestionLog
{
    Task KeepAsync(AskedQuestion question, CancellationToken cancel);

    /// <summary>Questions without an answer, alike ones counted together, the most frequent first.</summary>
    Task<IReadOnlyList<UnansweredQuestion>> UnansweredAsync(int limit, CancellationToken cancel);

    /// <summary>Deletes a question that its asker took back.</summary>
    Task EraseAsync(string asker, string question, CancellationToken cancel);

    /// <summary>Deletes what was asked before this moment; how many that was.</summary>
    Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancel);
}
