using MeetingBot.Archive;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.TaipeiOn.Webhook;

/// <summary>
/// Where TaipeiON delivers. Whatever is not answered with 200 it delivers again, so 200 means that all of it is kept; what was kept the
/// first time is recognised by its key.
/// </summary>
internal sealed partial class WebhookEndpoint(
    IOptions<TaipeiOnOptions> settings, WebhookReader reader, KeptPlaces places, Reception reception, ILogger<WebhookEndpoint> log)
{
    private const int MostBytes = 1 << 20;

    private readonly TaipeiOnOptions options = settings.Value;
    private readonly WebhookSignature signature = new(settings.Value.Secrets);

    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken cancel)
    {
        if (await BoundedBody.ReadAsync(request.Body, MostBytes, cancel).ConfigureAwait(false) is not { } body)
        {
            return Results.Text("內容太大。", statusCode: StatusCodes.Status413PayloadTooLarge);
        }

        if (body.Length == 0)
        {
            return Results.Ok(); // TaipeiON looks whether anybody is here
        }

        var signers = options.IsSigned ? signature.Signers(body, request.Headers[options.SignatureHeader]) : null;
        if (signers is [])
        {
            LogForged(options.SignatureHeader);
            return Unsigned();
        }

        var post = reader.Read(body);
        if (post.Destination is { } destination && signers?.Contains(destination) == false)
        {
            LogForeign(destination);
            return Unsigned();
        }

        return await KeepAsync(post, cancel).ConfigureAwait(false);
    }

    // What can be read is kept before what cannot is complained of: nobody goes unheard for another's sake.
    private async Task<IResult> KeepAsync(WebhookPost post, CancellationToken cancel)
    {
        try
        {
            foreach (var incoming in post.Events)
            {
                // Side by side: the archive writes both in one breath.
                await Task.WhenAll(places.KeepAsync(incoming, cancel), reception.AcceptAsync(incoming, cancel)).ConfigureAwait(false);
            }
        }
        catch (ArchiveException fault)
        {
            LogNotKept(fault);
            return Results.StatusCode(StatusCodes.Status500InternalServerError);
        }

        if (post.Ignored > 0)
        {
            LogIgnored(post.Ignored);
        }

        if (post.Faults.Count == 0)
        {
            return Results.Ok();
        }

        var faults = string.Join('\n', post.Faults);
        LogUnreadable(faults);
        return Results.Text(faults, statusCode: StatusCodes.Status400BadRequest);
    }

    // The same for every kind: what exactly is wrong is for the log, not for who tries signatures.
    private IResult Unsigned() => Results.Text($"簽章不符：標頭 {options.SignatureHeader} 要以這個服務頻道的密鑰簽章。", statusCode: StatusCodes.Status401Unauthorized);

    [LoggerMessage(LogLevel.Warning, "TaipeiON 的事件沒有簽章或簽章不符（標頭 {Header}），已拒絕。")]
    private partial void LogForged(string header);

    [LoggerMessage(LogLevel.Warning, "TaipeiON 的事件說是服務頻道 {Destination}，卻是以別的頻道的密鑰簽章，已拒絕。")]
    private partial void LogForeign(string destination);

    [LoggerMessage(LogLevel.Error, "TaipeiON 的事件無法存入收件匣，請它稍後重送。")]
    private partial void LogNotKept(Exception fault);

    [LoggerMessage(LogLevel.Debug, "TaipeiON 送來 {Count} 個不認得的事件，略過。")]
    private partial void LogIgnored(int count);

    [LoggerMessage(LogLevel.Warning, "TaipeiON 的事件看不懂：{Faults}")]
    private partial void LogUnreadable(string faults);
}
