namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>What the items of one list have in common.</summary>
internal sealed class ListTrait
{
    /// <summary>An item of it has had a ruling of its own, so its items are matters, not details.</summary>
    public bool HasRulings { get; set; }
}
