using System.Net;
using MeetingBot.Tests.Console;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests;

/// <summary>The whole program in this process, on a free port, with an archive of its own; only the outside is replaced.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    // The samples that are asked about here. All of them would be read anew for each of two hundred hosts, and would answer no test differently.
    private static readonly string[] Minutes = ["wcu-admin-114-3.html", "whc-doit-114-11.txt", "whc-sec-114-0925.txt"];

    private readonly TempFolder folder;
    private readonly WebApplication app;

    private BotHost(WebApplication app, TempFolder folder)
    {
        this.app = app;
        this.folder = folder;
        Client = new(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = Address };
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
            ["Minutes:Folder"] = WithMinutes(folder),
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

    /// <summary>For bodies that are refused for their size: whoever sends on meanwhile may find the line cut before the refusal is read.</summary>
    public void AskBeforeSending() => Client.DefaultRequestHeaders.ExpectContinue = true;

    /// <summary>Until the minutes are read.</summary>
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

    private static string WithMinutes(TempFolder folder)
    {
        var minutes = Directory.CreateDirectory(Path.Combine(folder.Path, "minutes")).FullName;
        foreach (var file in Minutes)
        {
            File.Copy(Path.Combine(Repository.Root, "samples", "minutes", file), Path.Combine(minutes, file));
        }

        return minutes;
    }
}
