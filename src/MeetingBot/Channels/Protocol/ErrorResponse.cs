namespace MeetingBot.Channels.Protocol;

internal sealed record ErrorResponse(ErrorDetail? Error = null)
{
    public static ErrorResponse Of(string code, string message) => new(new ErrorDetail(code, message));
}
