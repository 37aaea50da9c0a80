using MeetingBot.Archive.Post;
using MeetingBot.Channels.BotFramework.Rendering;
using MeetingBot.Channels.BotFramework.Trust;
using MeetingBot.Channels.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Channels.BotFramework.Inbound;

/// <summary>POST /api/messages: who brings it is looked at first, then what it is; it is kept, and only then accepted.</summary>
internal sealed partial class MessagesEndpoint(
    BotMode mode, Doorkeeper door, ActivityBody body, ActivityReader reader, References references, Roster roster, Reception reception, InvokeDesk invokes, ReadReceipts receipts,
    TimeProvider clock, ILogger<MessagesEndpoint> log)
{
    public async Task<IResult> HearAsync(HttpContext http)
    {
        if (mode.IsOff)
        {
            return Fault(StatusCodes.Status404NotFound, "NotConfigured", "Bot Framework 頻道沒有啟用：設定 BotFramework:AppId 是空的。");
        }

        if (!HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.Headers.Allow = HttpMethods.Post;
            return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        }

        var bringer = await door.AdmitAsync(http).ConfigureAwait(false);
        if (bringer is Admission.Refused refused)
        {
            return Refuse(refused);
        }

        var (activity, status) = await body.ReadAsync(http).ConfigureAwait(false);
        return status == StatusCodes.Status413PayloadTooLarge ? Fault(status, "MessageSizeTooBig", "這則 activity 太大；上限是設定 BotFramework:MaxBodyKilobytes。")
            : activity?.Type is null or "" ? Fault(status, "BadSyntax", "不是一則 Bot Framework 的 activity：要有 type 的 JSON。")
            : !ActivityTypes.IsHeard(activity.Type) ? Results.Ok()
            : ActivityBody.Lack(activity) is { } lack ? Fault(StatusCodes.Status400BadRequest, "MissingProperty", $"activity 缺少 {lack}。")
            : door.Examine(bringer, activity) is { } unfit ? Refuse(unfit)
            : await TakeAsync(activity, bringer is Admission.Channel, http.RequestAborted).ConfigureAwait(false);
    }

    private async Task<IResult> TakeAsync(Activity activity, bool isVerified, CancellationToken cancel)
    {
        if (activity.Type == ActivityTypes.Event)
        {
            await receipts.HearAsync(activity, cancel).ConfigureAwait(false);
            return Results.Ok();
        }

        var happened = reader.Read(activity);
        if (happened is [{ What: Happening.BotRemoved }])
        {
            // At once and here: told later, in its turn, it could close a place to which the bot has been added again.
            await references.CloseAsync(ActivityFacts.Place(activity), "機器人已被移出這個對話", cancel).ConfigureAwait(false);
            return Results.Ok();
        }

        await references.RememberAsync(activity, isVerified, cancel).ConfigureAwait(false);
        if (happened is [{ What: Happening.MembersChanged }])
        {
            roster.Forget(ActivityFacts.Place(activity)); // the next question in the group must not be answered for those of before
            return Results.Ok();
        }

        if (activity.Type == ActivityTypes.Invoke)
        {
            var reply = await invokes.HearAsync(activity, cancel).ConfigureAwait(false);
            return reply.Body is null ? Results.StatusCode(reply.Status) : Results.Json(reply.Body, ProtocolJson.Options, statusCode: reply.Status);
        }

        return activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Results.Json(await AnswerAsync(activity, happened, cancel).ConfigureAwait(false), ProtocolJson.Options)
            : await AcceptAsync(happened, cancel).ConfigureAwait(false);
    }

    private async Task<IResult> AcceptAsync(IReadOnlyList<Incoming> happened, CancellationToken cancel)
    {
        foreach (var incoming in happened)
        {
            await reception.AcceptAsync(incoming, cancel).ConfigureAwait(false);
        }

        return Results.Ok();
    }

    private async Task<ExpectedReplies> AnswerAsync(Activity activity, IReadOnlyList<Incoming> happened, CancellationToken cancel)
    {
        var replies = new List<Activity>();
        foreach (var incoming in happened)
        {
            // It is answered this moment, however old the channel says it is.
            var given = await reception.AnswerAsync(incoming with { SentAt = clock.GetUtcNow() }, cancel).ConfigureAwait(false);
            replies.AddRange(given.Select(reply => ActivityWriter.Write(reply, isAgain: false, KeptReference.Of(activity, isVerified: false).Reference)));
        }

        return new(replies);
    }

    private IResult Refuse(Admission.Refused refused)
    {
        Refused(refused.Status, refused.Why);
        return Fault(refused.Status, refused.Status switch { 401 => "Unauthorized", 403 => "Forbidden", _ => "ServiceUnavailable" }, null);
    }

    private static IResult Fault(int status, string code, string? message) =>
        Results.Json(ErrorResponse.Of(code, message ?? "這個要求不能接受；原因在伺服器的紀錄裡。"), ProtocolJson.Options, statusCode: status);

    [LoggerMessage(LogLevel.Warning, "Bot Framework：拒絕一則 activity（{Status}）：{Why}")]
    private partial void Refused(int status, string why);
}
