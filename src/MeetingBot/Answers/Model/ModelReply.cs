namespace MeetingBot.Answers.Model;

/// <summary>What came of one call.</summary>
internal abstract record ModelReply
{
    private ModelReply()
    {
    }

    public sealed record Worded(WordedAnswer Answer) : ModelReply;

    /// <summary>The model says that the passages do not answer the question: an honest no, not a failure.</summary>
    public sealed record Silent : ModelReply;

    /// <param name="Why">For the log: nothing of the minutes or the question in it.</param>
    public sealed record Unusable(string Why) : ModelReply;
}
