using MeetingBot.Archive;
using MeetingBot.Channels.WebChat;
using MeetingBot.Intake;
using MeetingBot.People;
using MeetingBot.Web.Viewer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Web.Viewer;

/// <summary>The viewer's pages on a server of their own, over an archive and the folder its files lie in.</summary>
internal sealed class ViewerHouse : IAsyncDisposable
{
    private readonly WebApplication app;

    private ViewerHouse(WebApplication app)
    {
        this.app = app;
        Client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(Address) };
    }

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public HttpClient Client { get; }

    public SignedInAs SignedIn => app.Services.GetRequiredService<SignedInAs>();

    public static async Task<ViewerHouse> OpenAsync(IMinutesArchive archive, string folder, PeopleBook people)
    {
        var builder = LoopbackServer.CreateBuilder();
        builder.Services
            .AddSingleton(archive)
            .AddSingleton(people)
            .AddSingleton(Options.Create(new IntakeOptions { Folder = folder }))
            .AddSingleton<SignedInAs>()
            .AddSingleton<ISignedIn>(services => services.GetRequiredService<SignedInAs>())
            .AddViewer();
        var app = builder.Build();
        app.MapViewer();
        await app.StartAsync();
        return new(app);
    }

    /// <summary>A request of this person; nobody is signed in without one.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, string? person = "someone")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (person is not null)
        {
            request.Headers.Add(SignedInAs.Header, person);
        }

        return Client.SendAsync(request);
    }

    public async Task<HtmlPage> PageAsync(string path, string? person = "someone")
    {
        using var response = await GetAsync(path, person);
        var html = await response.Content.ReadAsStringAsync();
        return new((int)response.StatusCode, html.Replace("&#x3000;", "\u3000", StringComparison.Ordinal)); // the encoder's spelling of it
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
