namespace MeetingBot.Channels.Protocol;

/// <param name="Id">Some channels give none for some messages.</param>
internal sealed record ResourceResponse(string? Id = null, string? ServiceUrl = null) : WireObject;
