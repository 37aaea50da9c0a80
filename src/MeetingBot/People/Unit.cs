namespace MeetingBot.People;

/// <summary>A part of the agency (單位): a bureau, a division, a section.</summary>
/// <param name="Name">Its full name, unique: 資訊局.</param>
/// <param name="Aliases">What else it is called in minutes and questions.</param>
/// <param name="Parent">The name of the unit above it; null at the top.</param>
internal sealed record Unit(string Name, IReadOnlyList<string> Aliases, string? Parent)
{
    public IEnumerable<string> Names => [Name, .. Aliases];
}
