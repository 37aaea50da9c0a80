namespace MeetingBot.Channels.WebChat.Rooms;

/// <summary>A person in a room that is theirs.</summary>
/// <param name="Id">What the page calls what it asks for: the same when it asks again because it heard no answer.</param>
internal sealed record Seat(ChatRoom Room, ChatMember Me, string Id)
{
    /// <summary>Of the line in the transcript; never one that the outbox could use.</summary>
    public string Key => $"~{Me.Account}/{Id}";
}
