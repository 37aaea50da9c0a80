using Microsoft.AspNetCore.Http;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>What a Connector does instead of accepting.</summary>
internal sealed record ConnectorFault(Func<HttpContext, CancellationToken, Task> Do)
{
    /// <summary>The request is read, the message is delivered, and the answer never comes.</summary>
    public static ConnectorFault Silence { get; } = new((_, closing) => Task.Delay(Timeout.Infinite, closing));

    /// <summary>The line is cut after the request was read.</summary>
    public static ConnectorFault Cut { get; } = new((http, _) =>
    {
        http.Abort();
        return Task.CompletedTask;
    });

    public static ConnectorFault Status(int status, string? code = null, string? subCode = null, string? retryAfter = null, string? location = null) =>
        new(async (http, _) =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.RetryAfter = retryAfter;
            http.Response.Headers.Location = location;
            if (code is not null)
            {
                await http.Response.WriteAsJsonAsync(new { error = new { code, subCode, message = "fault" } }, CancellationToken.None);
            }
        });

    /// <summary>Accepted, with this for an answer.</summary>
    public static ConnectorFault Answer(int status, string json) => new(async (http, _) =>
    {
        http.Response.StatusCode = status;
        await http.Response.WriteAsync(json, CancellationToken.None);
    });
}
