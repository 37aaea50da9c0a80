namespace MeetingBot.Channels.Protocol;

internal sealed record ErrorDetail(string? Code = null, string? Message = null, string? SubCode = null) : WireObject;
