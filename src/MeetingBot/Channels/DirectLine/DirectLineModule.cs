using MeetingBot.Archive;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.DirectLine;

/// <summary>Direct Line 3.0, hosted by ourselves, for Web Chat on a page of one's own.</summary>
internal static class DirectLineModule
{
    /// <summary>What the conversation is called in the routes.</summary>
    public const string Conversation = "conversation";

    private static readonly string[] Homes = ["/directline", "/v3/directline"];

    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddCors();
        services.AddSettings<DirectLineOptions>(DirectLineOptions.Section);
        return services
            .AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsCheck>()
            .AddSingleton<TicketKey>()
            .AddSingleton<TicketOffice>()
            .AddSingleton<ClientPace>()
            .AddSingleton<TranscriptFeed>()
            .AddHostedService(provider => provider.GetRequiredService<TranscriptFeed>())
            .AddSingleton<TokenDesk>()
            .AddSingleton<ConversationDesk>()
            .AddSingleton<ActivityDesk>()
            .AddSingleton<UploadDesk>()
            .AddSingleton<StreamDesk>()
            .AddSingleton<DirectLineChannel>()
            .AddSingleton<IChannel>(provider => provider.GetRequiredService<DirectLineChannel>());
    }

    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetRequiredService<DirectLineChannel>().IsOn)
        {
            foreach (var home in Homes)
            {
                MapAt(home, routes);
            }
        }

        return routes;
    }

    private static void MapAt(string home, IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup(home).AddEndpointFilter<CrossOrigin>();
        open.MapMethods("{**any}", [HttpMethods.Options], () => Results.NoContent());
        open.MapPost("tokens/generate", (HttpContext context, TokenDesk desk, CancellationToken cancel) => desk.GenerateAsync(context, cancel));

        var known = open.MapGroup("").AddEndpointFilter<TicketFilter>();
        known.MapPost("tokens/refresh", (HttpContext context, TokenDesk desk) => desk.Refresh(context.Ticket()));
        known.MapGet("session/getsessionid", () => Results.Json(new { sessionId = Guid.NewGuid().ToString("N") }));
        known.MapPost("conversations", (HttpContext context, ConversationDesk desk, CancellationToken cancel) => desk.StartAsync(context, cancel));

        const string One = "conversations/{" + Conversation + "}";
        known.MapGet(One, (HttpContext context, string? watermark, ConversationDesk desk, CancellationToken cancel) => desk.ReconnectAsync(context, watermark, cancel));
        known.MapGet($"{One}/activities", (HttpContext context, string? watermark, ActivityDesk desk, CancellationToken cancel) => desk.ListAsync(context, watermark, cancel));
        known.MapPost($"{One}/activities", (HttpContext context, ActivityDesk desk, CancellationToken cancel) => desk.PostAsync(context, cancel));
        known.MapPost($"{One}/upload", (HttpContext context, string? userId, UploadDesk desk, CancellationToken cancel) => desk.TakeAsync(context, userId, cancel));

        // Its token is in the address: a browser's WebSocket sends no header of ours.
        var stream = routes.CreateApplicationBuilder();
        stream.UseWebSockets().Run(context => context.RequestServices.GetRequiredService<StreamDesk>().RunAsync(context));
        routes.MapGet($"{home}/{One}/stream", stream.Build());
    }
}
