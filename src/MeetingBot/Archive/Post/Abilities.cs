namespace MeetingBot.Archive.Post;

/// <summary>What a channel can do in a conversation; what it cannot is left out or done in words.</summary>
/// <param name="Buttons">Shows buttons that say something when pressed; without, they are numbered and a number is answered.</param>
/// <param name="Update">A message of ours can be replaced.</param>
/// <param name="PrivateReply">A message in a group that one member alone sees; without, it goes into the private conversation.</param>
/// <param name="Receipts">The channel tells who has read.</param>
/// <param name="Pictures">A message can hold a picture.</param>
/// <param name="MaxLength">The longest text of one message, in UTF-16 units.</param>
internal sealed record Abilities(
    bool Buttons = false, bool Update = false, bool PrivateReply = false, bool Receipts = false, bool Pictures = false,
    int MaxLength = 4000);
