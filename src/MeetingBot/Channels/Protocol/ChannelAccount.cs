namespace MeetingBot.Channels.Protocol;

/// <param name="Id">In Teams it holds for one bot only (29:…).</param>
/// <param name="AadObjectId">The Entra object id: the same person everywhere.</param>
internal sealed record ChannelAccount(string? Id = null, string? Name = null, string? AadObjectId = null, string? Role = null) : WireObject
{
    /// <summary>Rosters of Teams call it by this name.</summary>
    public string? ObjectId { get; init; }
}
