using MeetingBot.Channels.WebChat.Rooms;

namespace MeetingBot.Channels.WebChat.Doors;

/// <summary>How one gets in.</summary>
/// <param name="Mode">choose, header or oidc.</param>
/// <param name="SignIn">Where the page goes to sign in; null where it cannot.</param>
/// <param name="People">Whom one may choose to be; null but in Development.</param>
internal sealed record DoorView(string Mode, string BotName, string? SignIn, IReadOnlyList<ChatMember>? People);
