using MeetingBot.People;

namespace MeetingBot.Tasks.Acts;

/// <summary>Who does something about a duty, and from where.</summary>
/// <param name="Where">The channel.</param>
/// <param name="SeenAt">When the message whose button was pressed was written; null for what was typed.</param>
internal sealed record Doer(Person Person, string Where, DateTimeOffset? SeenAt = null)
{
    public string Id => Person.Id;

    public string Name => Person.DisplayName;
}
