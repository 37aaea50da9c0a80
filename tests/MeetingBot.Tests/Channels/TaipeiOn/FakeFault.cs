using Microsoft.AspNetCore.Http;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>What goes wrong with one request; the argument delivers its message after all.</summary>
internal sealed record FakeFault(Func<HttpContext, Func<Task>, Task> HappenAsync)
{
    public static FakeFault None { get; } = new((_, deliver) => deliver());

    public static FakeFault BrokenOff { get; } = new((context, _) =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    /// <summary>The message arrives, and the connection breaks before it is said.</summary>
    public static FakeFault DeliveredAndBrokenOff { get; } = new(async (context, deliver) =>
    {
        context.Response.Body = Stream.Null;
        await deliver();
        context.Abort();
    });

    public static FakeFault Status(int status, string body = "", string? retryAfter = null) => new(async (context, _) =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        await context.Response.WriteAsync(body);
    });

    /// <summary>HTTP 200, and yet it failed.</summary>
    public static FakeFault NotSuccess(int code, string description) =>
        Status(200, $$"""{"IsSuccess":false,"Description":"{{description}}","ErrorCode":{{code}}}""");

    /// <summary>It works, once this is done.</summary>
    public static FakeFault SlowUntil(Task done) => new(async (_, deliver) =>
    {
        await done;
        await deliver();
    });

    /// <summary>The message arrives, and nobody says so.</summary>
    public static FakeFault DeliveredInSilence(Action delivered) => new(async (context, deliver) =>
    {
        context.Response.Body = Stream.Null;
        await deliver();
        delivered();
        await UntilGoneAsync(context);
    });

    private static async Task UntilGoneAsync(HttpContext context)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }
}
