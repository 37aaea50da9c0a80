namespace MeetingBot.Answers.Model;

/// <summary>There is no model: the extractive answer is the answer.</summary>
internal sealed class NoAnswerWriter : IAnswerWriter
{
    public Task<ModelReply?> WordAsync(WritingOrder order, CancellationToken cancel) => Task.FromResult<ModelReply?>(null);
}
