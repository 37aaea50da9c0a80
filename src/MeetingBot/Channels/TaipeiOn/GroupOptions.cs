namespace MeetingBot.Channels.TaipeiOn;

/// <summary>Posts to group chats (交談室), which go out through an older service with an account of its own.</summary>
internal sealed class GroupOptions
{
    /// <summary>The whole address of IMService.</summary>
    public string? Endpoint { get; init; }

    public string? Account { get; init; }

    public string? ApiKey { get; init; }

    public bool IsOff => string.IsNullOrWhiteSpace(Endpoint);
}
