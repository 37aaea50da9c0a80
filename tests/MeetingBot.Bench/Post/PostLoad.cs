using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using MeetingBot.Archive.Post;
using MeetingBot.Bench.Bars;
using MeetingBot.Bench.Steps;

namespace MeetingBot.Bench.Post;

/// <summary>
/// Messages that come at a steady rate, whether the archive keeps up or not, and workers as the channels have them, whose answers and
/// sending take no time. A message's time counts from when it should have come.
/// </summary>
internal sealed class PostLoad(Office office)
{
    private const int PerSecond = 300;
    private const int Conversations = 200;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(2);

    private readonly Stopwatch clock = new();
    private readonly ConcurrentBag<double> accepted = [];
    private readonly ConcurrentBag<double> sent = [];
    private readonly ConcurrentDictionary<string, double> due = new(StringComparer.Ordinal);

    public Times Accepted { get; private set; } = new([]);

    public Times Sent { get; private set; } = new([]);

    public double Rate { get; private set; }

    public double ProcessorShare { get; private set; }

    public async Task RunAsync(Task until)
    {
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        clock.Start();
        using var over = new CancellationTokenSource();
        var workers = Task.WhenAll(Task.Run(() => AnswerAsync(over.Token)), Task.Run(() => SendAsync(over.Token)));
        var accepting = await ComeAsync(until);
        await until;
        await Task.WhenAll(accepting);
        while (sent.Count < accepting.Count && !workers.IsCompleted)
        {
            await Task.Delay(Look);
        }

        self.Refresh();
        ProcessorShare = (self.TotalProcessorTime - before) / clock.Elapsed;
        await over.CancelAsync();
        await workers;
        (Accepted, Sent, Rate) = (new(accepted), new(sent), sent.Count / clock.Elapsed.TotalSeconds);
    }

    private async Task<List<Task>> ComeAsync(Task until)
    {
        var accepting = new List<Task>();
        while (!until.IsCompleted)
        {
            for (; accepting.Count < clock.Elapsed.TotalSeconds * PerSecond; )
            {
                var (number, at) = (accepting.Count, accepting.Count * 1000.0 / PerSecond);
                accepting.Add(Task.Run(() => AcceptAsync(number, at)));
            }

            await Task.Delay(Look);
        }

        return accepting;
    }

    private async Task AcceptAsync(int number, double at)
    {
        var key = number.ToString(CultureInfo.InvariantCulture);
        due[$"web/{key}"] = at;
        var place = new Address("web", $"c{number % Conversations}", "amy");
        await office.Inbox.AcceptAsync(
            new(key, null, place, true, "amy", "王小美", key, DateTimeOffset.UnixEpoch, new Abilities(), new Happening.Said("財產申報什麼時候截止？", true)),
            CancellationToken.None);
        accepted.Add(clock.Elapsed.TotalMilliseconds - at);
    }

    private async Task AnswerAsync(CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            var taken = await office.Inbox.TakeAsync(16, Lease, CancellationToken.None);
            await Task.WhenAll(taken.Select(entry => Task.Run(() => office.Inbox.DoneAsync(
                entry.Id,
                [
                    new($"web/{entry.Incoming.Key}", entry.Incoming.Place, new("114年12月26日（五）12時：請於期限前申報。") { Quotations = [new("財產申報請於十二月底前完成。", "第11次局務會議", "http://127.0.0.1/minutes/a.txt#p3")] })
                    {
                        Answers = new("amy", "財產申報什麼時候截止？", true, 1),
                    },
                ],
                [],
                CancellationToken.None))));
            await (taken.Count == 0 ? Task.Delay(Look, CancellationToken.None) : Task.CompletedTask);
        }
    }

    private async Task SendAsync(CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            var taken = await office.Outbox.TakeAsync(64, Lease, CancellationToken.None);
            await Task.WhenAll(taken.Select(entry => Task.Run(() => SendAsync(entry))));
            await (taken.Count == 0 ? Task.Delay(Look, CancellationToken.None) : Task.CompletedTask);
        }
    }

    private async Task SendAsync(OutboxEntry entry)
    {
        await office.Outbox.DepartAsync(entry.Id, CancellationToken.None);
        sent.Add(clock.Elapsed.TotalMilliseconds - due[entry.Message.Key]);
        await office.Outbox.SentAsync(entry.Id, entry.Message.Key, CancellationToken.None);
    }
}
