using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Intake;
using MeetingBot.People;
using MeetingBot.Reminders;
using MeetingBot.Reminders.Simulation;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Rulings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Console;

/// <summary>Where simulate works: minutes in one archive of its own, what becomes of their duties in another, both deleted afterwards.</summary>
internal sealed class SimulationRoom(IConfiguration settings, MinutesIntake intake, Terminal terminal, TimeProvider clock)
{
    public async Task<int> UseAsync(
        string? folder, Roll? roll, string? state, Func<SimulatedOffice, IReadOnlyList<IReadOnlyList<RuledMinutes>>, Task<int>> work, CancellationToken cancel)
    {
        var scratch = Directory.CreateTempSubdirectory("meetingbot-");
        try
        {
            if (await MinutesAsync(Path.Combine(scratch.FullName, "minutes.db"), folder, roll, cancel).ConfigureAwait(false) is not { } minutes)
            {
                return ExitStatus.Usage;
            }

            var path = Path.Combine(scratch.FullName, "state.db");
            if (state is not null)
            {
                File.Copy(state, path);
            }

            var office = Office(path, roll);
            await using (office.ConfigureAwait(false))
            {
                return await UseAsync(office, minutes, state, path, work, cancel).ConfigureAwait(false);
            }
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private async Task<int> UseAsync(
        ServiceProvider office, IReadOnlyList<IReadOnlyList<RuledMinutes>> minutes, string? state, string path,
        Func<SimulatedOffice, IReadOnlyList<IReadOnlyList<RuledMinutes>>, Task<int>> work, CancellationToken cancel)
    {
        try
        {
            await RememberAsync(office, state is not null, cancel).ConfigureAwait(false);
        }
        catch (ArchiveException fault) when (state is not null)
        {
            terminal.Complain($"--state 的「{state}」不能用：{fault.Message.Replace(path, state, StringComparison.Ordinal)}");
            return ExitStatus.Usage;
        }

        return await work(office.GetRequiredService<SimulatedOffice>(), minutes).ConfigureAwait(false);
    }

    // What was told in the state is told here too.
    private static async Task RememberAsync(ServiceProvider office, bool hasState, CancellationToken cancel)
    {
        if (!hasState)
        {
            return;
        }

        var sent = office.GetRequiredService<SentNotices>();
        var kept = office.GetRequiredKeyedService<INoticeBook>(KeptKey);
        var duties = await office.GetRequiredService<IDutyBook>().ListAsync(new(), cancel).ConfigureAwait(false);
        foreach (var some in duties.Select(held => held.Number).Chunk(500))
        {
            foreach (var given in await kept.OfAsync(some, cancel).ConfigureAwait(false))
            {
                sent.Keep(given);
            }
        }
    }

    private const string KeptKey = "kept";

    private async Task<IReadOnlyList<IReadOnlyList<RuledMinutes>>?> MinutesAsync(string path, string? folder, Roll? roll, CancellationToken cancel)
    {
        var rooms = Rooms(path, roll).AddSingleton(clock).BuildServiceProvider();
        await using (rooms.ConfigureAwait(false))
        {
            var from = folder ?? intake.ConfiguredFolder;
            var result = from is null ? null : await rooms.GetRequiredService<MinutesReload>().RunAsync(from, allowEmpty: true, progress: null, cancel).ConfigureAwait(false);
            if (result is not ReloadResult.Done(_, var report))
            {
                terminal.Complain($"無法載入會議紀錄的資料夾「{from}」（{(folder is null ? "設定 Minutes:Folder" : "--minutes")}）。");
                return null;
            }

            foreach (var failed in report.Failed)
            {
                terminal.Complain(failed.Why);
            }

            return await ReadAsync(rooms.GetRequiredService<IMinutesArchive>(), cancel).ConfigureAwait(false);
        }
    }

    private static async Task<IReadOnlyList<IReadOnlyList<RuledMinutes>>> ReadAsync(IMinutesArchive archive, CancellationToken cancel)
    {
        var reading = await archive.OpenAsync(Sight.All, cancel).ConfigureAwait(false);
        await using (reading.ConfigureAwait(false))
        {
            var all = new List<IReadOnlyList<RuledMinutes>>();
            var meetings = await reading.MeetingsAsync(new MeetingFilter(Limit: int.MaxValue), cancel).ConfigureAwait(false);
            foreach (var series in meetings.GroupBy(SittingKey.SeriesOf).OrderBy(series => series.Key, StringComparer.Ordinal))
            {
                all.Add(await RuledMinutesReader.ReadAsync(reading, [.. series], cancel).ConfigureAwait(false));
            }

            return all;
        }
    }

    private ServiceProvider Office(string path, Roll? roll)
    {
        var simulated = new SimulatedClock();
        return Rooms(path, roll)
            .AddReminders()
            .AddSingleton(simulated)
            .AddSingleton<TimeProvider>(simulated)
            .AddSingleton<SentNotices>()
            .AddSingleton<SimulatedOffice>()
            .AddKeyedSingleton<INoticeBook, Archive.Sqlite.SqliteNoticeBook>(KeptKey)
            .AddSingleton<INoticeBook>(provider => provider.GetRequiredService<SentNotices>())
            .BuildServiceProvider();
    }

    private IServiceCollection Rooms(string path, Roll? roll)
    {
        var rooms = new ServiceCollection().AddSingleton(settings).AddLogging().AddArchive().AddPeople().AddTasks().AddIntake()
            .PostConfigure<ArchiveOptions>(options => options.Path = path);
        return roll is null ? rooms : rooms.AddSingleton(PeopleBook.Of(roll));
    }
}
