using MeetingBot.Archive;

namespace MeetingBot.Answers;

/// <summary>A question as it reaches the room.</summary>
/// <param name="Person">Who asks, for the budget of the model and the log; null where nobody is known.</param>
/// <param name="Conversation">Where it is asked, so that a follow-up finds what it follows; null for a question that stands alone.</param>
/// <param name="Sight">Which minutes this asker, or everybody who will read the answer, may see.</param>
/// <param name="Today">The day from which days left are counted.</param>
internal sealed record Inquiry(string Question, string? Person, string? Conversation, Sight Sight, DateOnly Today)
{
    /// <summary>What it follows where that is not what was asked last in its conversation: it replies to that answer. Else null.</summary>
    public AskedBefore? Follows { get; init; }
}
