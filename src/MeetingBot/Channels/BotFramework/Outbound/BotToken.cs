namespace MeetingBot.Channels.BotFramework.Outbound;

/// <remarks>A class and not a record: a record's ToString would print the token.</remarks>
internal sealed class BotToken(string value, TimeSpan life)
{
    public string Value { get; } = value;

    public TimeSpan Life { get; } = life;
}
