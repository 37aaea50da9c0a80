using System.Collections.Concurrent;
using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Channels;

/// <summary>
/// Tells who is connected to this process that their conversation has something new: at once when this process wrote it, and within a
/// second when another did, for which it looks once for all conversations of a channel.
/// </summary>
internal sealed partial class TranscriptFeed(ITranscripts transcripts, TimeProvider clock, ILogger<TranscriptFeed> log) : BackgroundService
{
    private const int Page = 500;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Dictionary<(string Channel, string Conversation), HashSet<Follower>> followers = [];
    private readonly ConcurrentDictionary<string, long> seen = new();

    /// <summary>Follows until it is disposed. What was written before is not told: look into the transcript after this call.</summary>
    public Follower Follow(string channel, string conversation)
    {
        var place = (channel, conversation);
        var follower = new Follower(one => Leave(place, one));
        lock (gate)
        {
            if (!followers.TryGetValue(place, out var here))
            {
                followers.Add(place, here = []);
            }

            here.Add(follower);
        }

        return follower;
    }

    public int CountFollowers(string channel, string conversation) => Of(channel, conversation).Count;

    /// <summary>Writes a line, and tells; a key that is there already is told of again, which does no harm.</summary>
    public async Task<long> AddAsync(string channel, string conversation, string key, string json, CancellationToken cancel)
    {
        var number = await transcripts.AddAsync(channel, conversation, key, json, cancel).ConfigureAwait(false);
        Ring(channel, conversation);
        return number;
    }

    public void Ring(string channel, string conversation)
    {
        foreach (var follower in Of(channel, conversation))
        {
            follower.Ring();
        }
    }

    /// <summary>Something that is not kept, for those who are connected here; other processes do not hear of it.</summary>
    public void Pass(string channel, string conversation, string word)
    {
        foreach (var follower in Of(channel, conversation))
        {
            follower.Pass(word);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            foreach (var channel in FollowedChannels())
            {
                await LookAsync(channel, stoppingToken).ConfigureAwait(false);
            }
        }
    }

    private async Task LookAsync(string channel, CancellationToken cancel)
    {
        try
        {
            // The first look only learns where the end is: a follower looked into the transcript itself when it came.
            if (!seen.TryGetValue(channel, out var after))
            {
                seen[channel] = await transcripts.LastAsync(channel, cancel).ConfigureAwait(false);
                RingAll(channel);
                return;
            }

            while (await transcripts.SinceAsync(channel, after, Page, cancel).ConfigureAwait(false) is [.., { Number: var last }] lines)
            {
                foreach (var conversation in lines.Select(line => line.Conversation).Distinct())
                {
                    Ring(channel, conversation);
                }

                seen[channel] = after = last;
            }
        }
        catch (ArchiveException fault)
        {
            LogTrouble(fault); // at the next look
        }
    }

    private void RingAll(string channel)
    {
        List<Follower> all;
        lock (gate)
        {
            all = [.. followers.Where(place => place.Key.Channel == channel).SelectMany(place => place.Value)];
        }

        all.ForEach(follower => follower.Ring());
    }

    private List<string> FollowedChannels()
    {
        lock (gate)
        {
            return [.. followers.Keys.Select(place => place.Channel).Distinct()];
        }
    }

    private List<Follower> Of(string channel, string conversation)
    {
        lock (gate)
        {
            return followers.TryGetValue((channel, conversation), out var here) ? [.. here] : [];
        }
    }

    private void Leave((string Channel, string Conversation) place, Follower follower)
    {
        lock (gate)
        {
            if (followers.TryGetValue(place, out var here) && here.Remove(follower) && here.Count == 0)
            {
                followers.Remove(place);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "對話紀錄暫時讀不到，稍後再看。")]
    private partial void LogTrouble(Exception fault);
}
