using System.Net;
using MeetingBot.Tests.Console;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests;

/// <summary>The whole program in this process, on a free port, with an archive of its own; only the outside is replaced.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly TempFolder folder;
    private readonly WebApplication app;

    private BotHost(WebApplication app, TempFolder folder)
    {
        this.app = app;
        this.folder = folder;
        Client = new() { BaseAddress = Address };
    }

    public Uri Address => new(app.Urls.Single() + "/");

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    /// <param name="settings">Keys as in appsettings.json, with colons; they win over it.</param>
    /// <param name="replace">Services of the outside, replaced by fakes; and the clock.</param>
    public static async Task<BotHost> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? replace = null, string environment = "Development")
    {
        var folder = new TempFolder();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Urls"] = "http://127.0.0.1:0",
            ["Archive:Path"] = Path.Combine(folder.Path, "meetingbot.db"),
            ["Logging:LogLevel:Default"] = "Warning",
        });
        if (environment != "Development" && settings?.ContainsKey("SignIn:Mode") != true)
        {
            // Outside of Development it does not start without one.
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["SignIn:Mode"] = "header", ["SignIn:TrustedProxies:0"] = "127.0.0.1" });
        }

        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        var app = Program.BuildHost(builder, replace);
        await app.StartAsync();
        return new(app, folder);
    }

    /// <summary>Until the samples are read.</summary>
    public async Task UntilReadyAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await StatusAsync("readyz") != HttpStatusCode.OK)
        {
            await Task.Delay(20, limit.Token);
        }
    }

    public async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        folder.Dispose();
    }
}
