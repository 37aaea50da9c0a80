using MeetingBot.Tasks.Rulings;

namespace MeetingBot.Reminders.Simulation;

/// <summary>Minutes that come in while the simulation runs.</summary>
/// <param name="Series">All minutes of the same kind of meeting, in the order they were held.</param>
/// <param name="Place">Which of them.</param>
/// <param name="HeldAt">When the meeting was held: its duties are told at the next opening.</param>
/// <param name="Day">Of that opening.</param>
internal sealed record Arrival(IReadOnlyList<RuledMinutes> Series, int Place, DateTimeOffset HeldAt, DateOnly Day);
