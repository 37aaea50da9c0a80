namespace MeetingBot.Dialogue;

/// <summary>The bytes of a file that somebody sent, fetched from its channel.</summary>
internal interface IAttachments
{
    /// <summary>Null when the channel does not give it (any more), or it is larger than this.</summary>
    Task<byte[]?> FetchAsync(string channel, string token, long most, CancellationToken cancel);
}
