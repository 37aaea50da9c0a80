using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MeetingBot.People;

/// <summary>For a host that stays: reads the people file before anything else starts, and again when it changes if People:Watch says so.</summary>
internal sealed class RollWatch(PeopleBook book, RollFile file, IOptions<PeopleOptions> options, TimeProvider clock) : BackgroundService
{
    private (DateTime ChangedAt, long Length)? seen;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        seen = file.Mark; // before it is read: a change meanwhile is one more reading
        _ = book.Current;
        return base.StartAsync(cancellationToken);
    }

    // Looked at again and again instead of listened for: it is one file, editors replace it, and network shares lose events.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Watch || file.Name.Length == 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.WatchEverySeconds), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            if (file.Mark is var mark && mark != seen)
            {
                seen = mark;
                await book.ReloadAsync(stoppingToken).ConfigureAwait(false);
            }
        }
    }
}
