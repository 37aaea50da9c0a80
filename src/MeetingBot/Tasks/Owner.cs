namespace MeetingBot.Tasks;

/// <summary>Somebody who owes a part of a duty (主辦): a unit, or one person of all staff.</summary>
/// <param name="Key">Name of the unit, or id of the person: what their share is kept under.</param>
/// <param name="Name">As it is shown.</param>
internal sealed record Owner(string Key, string Name, bool IsPerson);
