using MeetingBot.Archive.Post;
using Microsoft.Extensions.Hosting;

namespace MeetingBot.Channels;

/// <summary>Tells at the start which channels are open: before anybody plans who is to be told by which.</summary>
internal sealed class WaysBoard(IEnumerable<IChannel> channels, IWays ways) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var open = channels.SelectMany(channel => channel.Ways).ToDictionary(StringComparer.Ordinal);
        var known = await ways.OpenAsync(cancellationToken).ConfigureAwait(false);
        if (known.Count != open.Count || open.Any(way => known.GetValueOrDefault(way.Key) != way.Value))
        {
            await ways.KeepAsync(open, cancellationToken).ConfigureAwait(false);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
