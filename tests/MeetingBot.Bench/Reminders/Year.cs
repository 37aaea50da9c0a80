using System.Diagnostics;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Sqlite;
using MeetingBot.Bench.Bars;
using MeetingBot.Bench.Steps;
using MeetingBot.Bench.Traffic;
using MeetingBot.Minutes.Calendar;
using Microsoft.Extensions.Options;

namespace MeetingBot.Bench.Reminders;

/// <summary>
/// A year of reminders in a program that is killed (-9) every day, often twice, against a messenger that fails by itself; while it runs,
/// people finish what they are reminded of. What must have arrived is worked out here from terms and calendar.
/// </summary>
internal sealed class Year(string folder, int part)
{
    private const int OfficeDaysOfAYear = 240;
    private const int Speed = 60;
    private const int DrainedEvery = 5; // days; in between what is owed may be one or two days late
    private static readonly DateOnly First = new(2025, 1, 2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Random dice = new(57);

    /// <summary>Between the last look at a message and its arrival; more where the machine may do other things.</summary>
    private readonly TimeSpan underWay = TimeSpan.FromSeconds(part == 1 ? 1 : 3);
    private readonly List<Expected> duties = [];
    private readonly List<Arrival> onPage = [];
    private long pageRead;
    private int kills;
    private int owedAndMissing;

    public async IAsyncEnumerable<Bar> MeasureAsync()
    {
        Agency.Write(folder);
        await using var messenger = await Messenger.StartAsync();
        using var database = new Database(Options.Create(new ArchiveOptions { Path = Path.Combine(folder, "meetingbot.db") }));
        var (book, pages) = (new SqliteDutyBook(database, TimeProvider.System), new SqliteTranscripts(database, TimeProvider.System));
        var day = First;
        for (var number = 0; number < OfficeDaysOfAYear / part; number++)
        {
            await AskAsync(book, day);
            await LiveAsync(messenger, book, pages, day, isDrained: number % DrainedEvery == DrainedEvery - 1);
            day = OfficeCalendar.Published.AddOfficeDays(day, dice.Next(20) == 0 ? dice.Next(2, 7) : 1); // an outage now and then
        }

        messenger.IsWell = true;
        await LiveAsync(messenger, book, pages, day, isDrained: true);
        var unknown = await new SqliteOutbox(database, new(Options.Create(new ArchiveOptions())), TimeProvider.System).ListAsync([OutboxState.Unknown], 1000, CancellationToken.None);
        foreach (var bar in Bars([.. messenger.Arrived, .. onPage], unknown.Count))
        {
            yield return bar;
        }
    }

    private async Task AskAsync(SqliteDutyBook book, DateOnly day)
    {
        var asked = Enumerable.Range(0, dice.Next(2, 7)).Select(_ => (Section: dice.Next(1, Agency.Sections + 1), Due: OfficeCalendar.Published.AddOfficeDays(day, dice.Next(1, 25)))).ToList();
        var kept = await book.AddAsync([.. asked.Select(one => Agency.Ask(one.Section, day, one.Due))], CancellationToken.None);
        duties.AddRange(asked.Zip(kept, (one, duty) => new Expected(duty.Number, one.Section, day, one.Due)));
    }

    private async Task LiveAsync(Messenger messenger, SqliteDutyBook book, SqliteTranscripts pages, DateOnly day, bool isDrained)
    {
        if (!isDrained || dice.Next(2) == 0)
        {
            var start = dice.Next(10) switch { < 6 => new TimeOnly(8, 30), < 8 => new(8, 29), < 9 => new(17, 29), _ => new(20, 0) };
            await OneLifeAsync(messenger, day, start, async () =>
            {
                await Task.Delay(dice.Next(400));
                await FinishSomeAsync(book);
                await Task.Delay(dice.Next(400));
            });
        }

        if (isDrained)
        {
            await OneLifeAsync(messenger, day, new(9, 0), () => DrainAsync(messenger, pages, day));
        }
    }

    private async Task OneLifeAsync(Messenger messenger, DateOnly day, TimeOnly start, Func<Task> meanwhile)
    {
        var life = messenger.Life = new(day, start, Speed, Stopwatch.GetTimestamp());
        var settings = BotSettings.Over(folder, messenger.Settings, new Dictionary<string, string>
        {
            ["Clock__StartsAt"] = life.Setting,
            ["Clock__Speed"] = $"{Speed}",
            ["Archive__Instance"] = "year",
            ["Minutes__Folder"] = Path.Combine(folder, "minutes"),
            ["People__File"] = Path.Combine(folder, "people.json"),
            ["Reminders__MaxItems"] = "50",
        });
        await using var bot = await RunningBot.StartAsync(settings, RunningBot.FreePort(), Path.Combine(folder, "bot.log"));
        life.Ready = Stopwatch.GetTimestamp();
        await meanwhile();
        await bot.KillAsync();
        kills++;
    }

    private async Task FinishSomeAsync(SqliteDutyBook book)
    {
        foreach (var duty in duties.Where(duty => duty.IsOpen).Where(_ => dice.Next(12) == 0).ToList())
        {
            var said = new DutyEvent(DateTimeOffset.UnixEpoch, Agency.Section(duty.Section), duty.Contact, "web", "完成");
            await book.ChangeAsync(
                duty.Number, held => (true, (DutyChange?)new DutyChange(held.Duty with { State = DutyState.Done }, [held.ShareOf(said.Owner!) with { State = ShareState.Done }], null, null, [said])),
                CancellationToken.None);
            duty.DoneAt = Stopwatch.GetTimestamp();
        }
    }

    private async Task DrainAsync(Messenger messenger, SqliteTranscripts pages, DateOnly day)
    {
        var begun = Stopwatch.StartNew();
        var missing = Missing();
        while (missing.Count > 0 && begun.Elapsed < Patience)
        {
            await Task.Delay(50);
            await ReadPagesAsync(messenger, pages);
            missing = Missing();
        }

        owedAndMissing += missing.Count;
        foreach (var (person, duty) in missing)
        {
            StepProcess.Tell($"{day:O}: {person} was not told of duty {duty.Number}, told {duty.Told:O}, due {duty.Due:O}");
        }

        await Task.Delay(200); // what comes too much may come now

        List<(string Person, Expected Duty)> Missing()
        {
            var told = messenger.Arrived.Concat(onPage).SelectMany(arrival => arrival.Duties.Select(number => (arrival.Person, number, arrival.Life.Day))).ToLookup(one => (one.Person, one.number), one => one.Day);
            return
            [
                .. duties.Where(duty => duty.IsOpen).SelectMany(duty => Owed(duty, day).Where(owed => !told[(owed.Person, duty.Number)].Any(at => at >= owed.Since)).Select(owed => (owed.Person, duty))),
            ];
        }
    }

    // The section since its last rung; managers once it is overdue, however often they heard of it before.
    private static IEnumerable<(string Person, DateOnly Since)> Owed(Expected duty, DateOnly day)
    {
        yield return (duty.Contact, duty.RungOn(day));
        if (duty.IsOverdueBy(day, 1))
        {
            yield return (Agency.Manager(duty.Section), DateOnly.MinValue);
        }

        if (duty.IsOverdueBy(day, 10))
        {
            yield return (Agency.Head, DateOnly.MinValue);
        }
    }

    // What was refused by the messenger goes to the page of our own.
    private async Task ReadPagesAsync(Messenger messenger, SqliteTranscripts pages)
    {
        foreach (var line in await pages.SinceAsync("web", pageRead, 1000, CancellationToken.None))
        {
            pageRead = line.Number;
            if (Messenger.DutiesIn(System.Text.RegularExpressions.Regex.Unescape(line.Json.Replace("\\n", "\n", StringComparison.Ordinal))) is { Count: > 0 } listed)
            {
                onPage.Add(new(0, messenger.Life!, line.Conversation.TrimStart('@'), listed, IsMarked: true));
            }
        }
    }

    private IEnumerable<Bar> Bars(IReadOnlyList<Arrival> arrived, int unknown)
    {
        var byNumber = duties.ToDictionary(duty => duty.Number);
        var direct = arrived.Where(arrival => arrival.Stamp > 0).ToList();
        var unmarked = direct.Where(arrival => !arrival.IsMarked).ToList();
        var twice = unmarked.SelectMany(arrival => arrival.Duties.Select(number => (arrival, Duty: byNumber[number])))
            .Where(one => one.Duty.Contact == one.arrival.Person)
            .GroupBy(one => (one.arrival.Person, one.Duty.Number, one.Duty.RungOn(one.arrival.Life.Day))).Sum(group => group.Count() - 1);
        var digests = unmarked.GroupBy(arrival => (arrival.Person, arrival.Life.Day)).Sum(group => group.Count() - 1);
        var outside = direct.Count(arrival => arrival.Life.IsOutside(arrival.Stamp, new(8, 30), new(17, 30), underWay));
        var after = direct.Sum(arrival => arrival.Duties.Count(number => byNumber[number] is { IsOpen: false } duty && Stopwatch.GetElapsedTime(duty.DoneAt, arrival.Stamp) > underWay));
        StepProcess.Tell($"{kills} kills, {duties.Count} duties of which {duties.Count(duty => !duty.IsOpen)} were finished, {direct.Count:N0} messages and {onPage.Count} by another way");
        yield return new("reminders: kills", kills, "", 200.0 / part, IsLeast: true);
        yield return new("killed: owed to somebody and never arrived", owedAndMissing, "", 0);
        yield return new("killed: the same told twice, the second not marked 重送", twice, "", 0);
        yield return new("killed: a second digest on the same day, not marked 重送", digests, "", 0);
        yield return new("killed: arrived outside office hours", outside, "", 0);
        yield return new("killed: arrived after it was done", after, "", 0);
        yield return new("killed: marked 重送", direct.Count - unmarked.Count, "", direct.Count);
        yield return new("killed: nobody knows whether it arrived", unknown, "", Math.Max(2, direct.Count / 50));
    }
}
