using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;

namespace MeetingBot.Dialogue.Office;

/// <summary>What was understood of 提醒 資訊局 12/25前交年度報告.</summary>
internal abstract record OrderReading
{
    private OrderReading()
    {
    }

    /// <param name="Units">Whom it is asked of, or whose staff or parts.</param>
    /// <param name="Recurs">RFC 5545, where it recurs.</param>
    public sealed record Clear(Ownership Owners, IReadOnlyList<string> Units, Term Term, string? Recurs, string Action) : OrderReading;

    /// <summary>Something is missing or wrong.</summary>
    public sealed record Unclear(string Why, params IReadOnlyList<Button> Choices) : OrderReading;
}
