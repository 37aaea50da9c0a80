using System.Net;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.BotFramework.Outbound;

/// <summary>What an answer of the Connector means for the message.</summary>
internal static class SendResults
{
    private static readonly string[] Stops =
        ["ConversationBlockedByUser", "BotNotInConversationRoster", "BotDisabledByAdmin", "MessageWritesBlocked", "ConversationNotFound"];

    /// <param name="isRepeatable">Doing it twice is as doing it once: an update.</param>
    public static SendResult Of(ConnectorReply reply, bool isRepeatable) => reply switch
    {
        { IsGood: true } => new SendResult.Sent(reply.Read<ResourceResponse>()?.Id),
        { Status: HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout } =>
            new SendResult.NotNow(reply.Why, reply.RetryAfter),
        { Status: null, WasWritten: false } => new SendResult.NotNow(reply.Why, null),
        { Status: null or >= HttpStatusCode.InternalServerError } =>
            isRepeatable ? new SendResult.NotNow(reply.Why, reply.RetryAfter) : new SendResult.Doubtful(reply.Why),
        _ => new SendResult.Refused(reply.Status == HttpStatusCode.Unauthorized ? Identity(reply) : reply.Why, IsClosed(reply)),
    };

    private static bool IsClosed(ConnectorReply reply) =>
        reply is { Status: HttpStatusCode.Forbidden or HttpStatusCode.NotFound }
        && reply.Read<ErrorResponse>()?.Error is { } error
        && (Stops.Contains(error.Code) || Stops.Contains(error.SubCode));

    private static string Identity(ConnectorReply reply) =>
        $"{reply.Why}；頻道不認機器人的權杖：請檢查 BotFramework:AppId、TenantId（單一租用戶的機器人必須填自己的目錄）與 Azure Bot 的註冊。";
}
