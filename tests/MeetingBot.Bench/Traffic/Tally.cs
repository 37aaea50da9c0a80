using System.Collections.Concurrent;
using System.Diagnostics;

namespace MeetingBot.Bench.Traffic;

/// <summary>What was asked, what was accepted, and what came back for it.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, Asked> all = new(StringComparer.Ordinal);

    public IReadOnlyList<Asked> Accepted => [.. all.Values.Where(asked => asked.AcceptedAt != 0)];

    public int NotAccepted => all.Values.Count(asked => asked.AcceptedAt == 0);

    /// <summary>Accepted, and no answer has come.</summary>
    public int Open => all.Values.Count(asked => asked is { AcceptedAt: not 0, Answers: 0 });

    /// <summary>Answers that nobody asked for, or for questions that were not written down.</summary>
    public int Strange { get; private set; }

    public Asked Ask(string id) => all[id] = new() { AskedAt = Stopwatch.GetTimestamp() };

    public void Answer(string id, bool isMarked)
    {
        if (all.TryGetValue(id, out var asked))
        {
            asked.Answer(isMarked);
        }
        else
        {
            Strange++;
        }
    }

    /// <summary>Waits until every accepted question has its answer, as long as some still come.</summary>
    public async Task DrainAsync(TimeSpan patience)
    {
        var (open, since) = (Open, Stopwatch.StartNew());
        while (open > 0 && since.Elapsed < patience)
        {
            await Task.Delay(50);
            if (Open < open)
            {
                (open, since) = (Open, Stopwatch.StartNew());
            }
        }
    }
}
