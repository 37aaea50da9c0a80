using MeetingBot.Tests.Web.Hosting;

namespace MeetingBot.Browser;

/// <summary>The program, started once for all clients that only talk with it; each opens conversations of its own.</summary>
public sealed class ServingBot : IAsyncLifetime
{
    private ServingProcess? process;

    public string Address => process!.Address.AbsoluteUri;

    public async Task InitializeAsync()
    {
        process = await ServingProcess.StartAsync();
        await UntilReadyAsync(process.Address);
    }

    public Task DisposeAsync()
    {
        process?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Until the samples are read.</summary>
    internal static async Task UntilReadyAsync(Uri address)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var client = new HttpClient { BaseAddress = address };
        while (!(await client.GetAsync(new Uri("readyz", UriKind.Relative), limit.Token)).IsSuccessStatusCode)
        {
            await Task.Delay(50, limit.Token);
        }
    }
}
