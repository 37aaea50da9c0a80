namespace MeetingBot.Answers.Model;

/// <summary>Words an answer from passages that were already chosen. What comes back is only a proposal: the checker decides.</summary>
internal interface IAnswerWriter
{
    /// <returns>Null when there is no model, its budget is used up, or it failed, was slow, refused or wrote nonsense: then the extractive
    /// answer goes out.</returns>
    Task<WordedAnswer?> WordAsync(WritingOrder order, CancellationToken cancel);
}
