using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;

namespace MeetingBot.Channels.TaipeiOn.Api;

/// <summary>
/// What a response says about the message in the request. There is no key by which TaipeiON would know a repeat, so what may have arrived
/// is never taken for what has not.
/// </summary>
internal static partial class Verdict
{
    private const int MostQuoted = 200;

    public static CallResult Of(HttpStatusCode status, byte[] body, TimeSpan? retryAfter)
    {
        var said = ReplyJson.Read(body);
        var gateway = said?.Field("ResHeader");
        var code = gateway?.Text("rtnCode");
        var why = $"TaipeiON 回應 HTTP {(int)status}{Quote(said, body)}";
        return status switch
        {
            _ when code is not null && (code.Contains("9914", StringComparison.Ordinal) || code.Contains("9929", StringComparison.Ordinal)) => new CallResult.SignBlockStale(why),
            HttpStatusCode.Unauthorized => new CallResult.TokenRefused(why),

            // These are said before a request is passed on: it is overloaded, or did not get the whole of it.
            HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable or HttpStatusCode.RequestTimeout => new CallResult.Failed(new SendResult.NotNow(why, retryAfter)),

            // A gateway says 502 and 504 after it has passed a request on, and a server may fail when the message is already out.
            >= HttpStatusCode.InternalServerError => new CallResult.Failed(new SendResult.Doubtful(why)),
            >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => Succeeded(said, code, body, why),
            HttpStatusCode.BadRequest or HttpStatusCode.Forbidden => Refused($"{why}（可能被防火牆攔下：請看 TaipeiOn:Sanitize 與 TaipeiOn:Replace）"),
            _ => Refused(why),
        };
    }

    // HTTP 200 is not success: the gateway and team+ both say their failures under it.
    private static CallResult Succeeded(JsonElement? said, string? gatewayCode, byte[] body, string why)
    {
        var isFailure = said is { } reply
            && (reply.Field("IsSuccess") is { ValueKind: JsonValueKind.False }
                || (gatewayCode is not null && gatewayCode.Trim('0').Length > 0)
                || (reply.Text("message") is not null && reply.Text("details") is not null));
        return isFailure ? Refused(why) : new CallResult.Answered(body);
    }

    private static CallResult.Failed Refused(string why) => new(new SendResult.Refused(why, IsClosed: false));

    private static string Quote(JsonElement? said, byte[] body)
    {
        string?[] parts = said is { } reply
            ? [reply.Text("ErrorCode"), reply.Text("Description"), reply.Text("message"), reply.Text("details"), .. Gateway(reply)]
            : [Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, 4 * MostQuoted)))];
        var text = White().Replace(string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part))), " ").Trim();
        return text.Length == 0 ? "" : $"：{Cut.At(text, MostQuoted)}";
    }

    private static string?[] Gateway(JsonElement reply) => [reply.Field("ResHeader")?.Text("rtnCode"), reply.Field("ResHeader")?.Text("rtnMsg")];

    [GeneratedRegex(@"[\s\p{C}]+")]
    private static partial Regex White();
}
