namespace MeetingBot.Answers.Model;

/// <summary>Words an answer from passages that were already chosen. What comes back is only a proposal: the checker decides.</summary>
internal interface IAnswerWriter
{
    /// <returns>Null when there is no model; without words, why not: then the extractive answer goes out.</returns>
    Task<ModelReply?> WordAsync(WritingOrder order, CancellationToken cancel);
}
