using MeetingBot.Answers.Understanding;

namespace MeetingBot.Answers;

/// <summary>What the asker gets.</summary>
/// <param name="Answered">False when the minutes do not say; then there are no citations.</param>
/// <param name="Text">The fact, without the quotations.</param>
/// <param name="Citations">Best first.</param>
internal sealed record Answer(bool Answered, string Text, IReadOnlyList<Citation> Citations, Intent Intent)
{
    public Writer Writer { get; init; } = Writer.Extractive;

    /// <summary>Of the minutes it was answered from.</summary>
    public long Generation { get; init; }

    public static Answer No(string text, Intent intent) => new(false, text, [], intent);
}
