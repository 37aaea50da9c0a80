using MeetingBot.Channels.Protocol;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Channels.DirectLine;

/// <summary>A refusal in the protocol's form: {"error":{"code","message"}}.</summary>
internal static class Fault
{
    public static IResult NoToken { get; } = Of(StatusCodes.Status401Unauthorized, "Unauthorized", "A token is needed: Authorization: Bearer …");

    public static IResult Forged { get; } = Of(StatusCodes.Status403Forbidden, "BadToken", "This token is not one of ours.");

    /// <summary>Clients know it by the 403 and ask for a new token.</summary>
    public static IResult Expired { get; } = Of(StatusCodes.Status403Forbidden, "TokenExpired", "Token has expired");

    public static IResult OtherConversation { get; } = Of(StatusCodes.Status403Forbidden, "BadToken", "The token is for another conversation.");

    public static IResult OtherUser { get; } = Of(StatusCodes.Status403Forbidden, "BadToken", "The token is for another user.");

    public static IResult NoConversation { get; } = Of(StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation, or it has ended.");

    public static IResult BadArgument(string message) => Of(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult Of(int status, string code, string message) => Results.Json(ErrorResponse.Of(code, message), ProtocolJson.Options, statusCode: status);
}
