using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Channels.DirectLine;

/// <summary>
/// Tells who is connected to this process that their conversation has something new: at once when this process wrote it, and within a
/// second when another did, for which it looks once for all conversations.
/// </summary>
internal sealed partial class TranscriptFeed(ITranscripts transcripts, TimeProvider clock, ILogger<TranscriptFeed> log) : BackgroundService
{
    private const int Page = 500;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, HashSet<Follower>> followers = [];
    private long? seen;

    /// <summary>Follows until it is disposed. What was written before is not told: look into the transcript after this call.</summary>
    public Follower Follow(string conversation)
    {
        var follower = new Follower(one => Leave(conversation, one));
        lock (gate)
        {
            if (!followers.TryGetValue(conversation, out var here))
            {
                followers.Add(conversation, here = []);
            }

            here.Add(follower);
        }

        return follower;
    }

    public int CountFollowers(string conversation) => Of(conversation).Count;

    /// <summary>Writes a line, and tells; a key that is there already is told of again, which does no harm.</summary>
    public async Task<long> AddAsync(string conversation, string key, string json, CancellationToken cancel)
    {
        var number = await transcripts.AddAsync(DirectLineChannel.Name, conversation, key, json, cancel).ConfigureAwait(false);
        Ring(conversation);
        return number;
    }

    public void Ring(string conversation)
    {
        foreach (var follower in Of(conversation))
        {
            follower.Ring();
        }
    }

    /// <summary>Something that is not kept, for those who are connected here; other processes do not hear of it.</summary>
    public void Pass(string conversation, string word)
    {
        foreach (var follower in Of(conversation))
        {
            follower.Pass(word);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            if (Any())
            {
                await LookAsync(stoppingToken).ConfigureAwait(false);
            }
        }
    }

    private async Task LookAsync(CancellationToken cancel)
    {
        try
        {
            // The first look only learns where the end is: a follower looked into the transcript itself when it came.
            if (seen is null)
            {
                seen = await transcripts.LastAsync(DirectLineChannel.Name, cancel).ConfigureAwait(false);
                RingAll();
                return;
            }

            while (await transcripts.SinceAsync(DirectLineChannel.Name, seen.Value, Page, cancel).ConfigureAwait(false) is [.., { Number: var last }] lines)
            {
                foreach (var conversation in lines.Select(line => line.Conversation).Distinct())
                {
                    Ring(conversation);
                }

                seen = last;
            }
        }
        catch (ArchiveException fault)
        {
            LogTrouble(fault); // at the next look
        }
    }

    private void RingAll()
    {
        List<Follower> all;
        lock (gate)
        {
            all = [.. followers.Values.SelectMany(here => here)];
        }

        all.ForEach(follower => follower.Ring());
    }

    private bool Any()
    {
        lock (gate)
        {
            return followers.Count > 0;
        }
    }

    private List<Follower> Of(string conversation)
    {
        lock (gate)
        {
            return followers.TryGetValue(conversation, out var here) ? [.. here] : [];
        }
    }

    private void Leave(string conversation, Follower follower)
    {
        lock (gate)
        {
            if (followers.TryGetValue(conversation, out var here) && here.Remove(follower) && here.Count == 0)
            {
                followers.Remove(conversation);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "對話紀錄暫時讀不到，稍後再看。")]
    private partial void LogTrouble(Exception fault);
}
