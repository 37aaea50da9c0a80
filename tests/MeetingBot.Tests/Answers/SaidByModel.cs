using MeetingBot.Answers.Model;

namespace MeetingBot.Tests.Answers;

/// <summary>A model that always says the same, and keeps what it was given.</summary>
internal sealed class SaidByModel(WordedAnswer? words) : IAnswerWriter
{
    public List<WritingOrder> Orders { get; } = [];

    public static SaidByModel That(string text, params string[] passages) => new(new WordedAnswer(text, passages));

    public Task<ModelReply?> WordAsync(WritingOrder order, CancellationToken cancel)
    {
        Orders.Add(order);
        return Task.FromResult<ModelReply?>(words is null ? new ModelReply.Silent() : new ModelReply.Worded(words));
    }
}
