using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Bench.Bars;
using MeetingBot.Bench.Steps;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using MeetingBot.Reminders;
using MeetingBot.Reminders.Alarm;
using MeetingBot.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MeetingBot.Bench.Reminders;

/// <summary>The steps of a big morning: a quarter as many duties as people, owed by a thousand units, and one by everybody.</summary>
internal sealed class BigCity(string folder, int people)
{
    private const int Units = 1000;
    private const string City = "大城市政府";
    private static readonly DateOnly Today = new(2025, 3, 3);

    /// <summary>An hour before the office opens, then half an hour after.</summary>
    private static readonly DateTimeOffset Before = new(2025, 3, 3, 7, 30, 0, TimeSpan.FromHours(8));

    public async Task FillAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "people.json"), PeopleFile());
        using var app = Rooms(new MovedClock(TimeProvider.System, Before));
        var duties = Enumerable.Range(0, people / 4).Select(Duty).Append(EverybodysDuty()).ToList();
        var begun = Stopwatch.GetTimestamp();
        await app.Services.GetRequiredService<IDutyBook>().AddAsync(duties, CancellationToken.None);
        StepProcess.Tell(new Bar($"{duties.Count} duties kept", Stopwatch.GetElapsedTime(begun).TotalSeconds, "s", 10));
    }

    public async Task PlanAsync()
    {
        using var app = Rooms(new MovedClock(TimeProvider.System, Before.AddHours(1.5)));
        var alarm = app.Services.GetRequiredService<ReminderAlarm>();
        _ = app.Services.GetRequiredService<PeopleBook>().Current; // read when the program starts, not in the morning
        var begun = Stopwatch.GetTimestamp();
        await alarm.TickAsync(CancellationToken.None);
        var took = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        var report = app.Services.GetRequiredService<PlanningNews>().Last!.Report;
        StepProcess.Tell($"{people:N0} people, {report.Owed:N0} messages with {report.Notices:N0} notices, {report.Unreachable} unheard");
        StepProcess.Tell(new Bar("planning a morning and owing its messages", took, "s", 30));
        StepProcess.Tell(new Bar("messages owed", report.Owed, "", people, IsLeast: true));
        using var self = Process.GetCurrentProcess();
        StepProcess.Tell(new Bar("peak memory while planning", self.PeakWorkingSet64 / 1e6, "MB", 500));
        StepProcess.Tell(new Bar("a tick with nothing due, slowest of 100", await SlowestTickAsync(alarm), "ms", 20));
        StepProcess.Tell(new Bar("planning it once more: messages owed twice", await AgainAsync(app.Services), "", 0));
    }

    private static async Task<double> SlowestTickAsync(ReminderAlarm alarm)
    {
        var slowest = 0.0;
        for (var i = 0; i < 100; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            await alarm.TickAsync(CancellationToken.None);
            slowest = Math.Max(slowest, Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return slowest;
    }

    private static async Task<double> AgainAsync(IServiceProvider services) => (await services.GetRequiredService<RemindersRun>().RunAsync(CancellationToken.None)).Owed;

    // The rooms that planning takes, without the ways out.
    private IHost Rooms(TimeProvider clock)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Archive:Path"] = Path.Combine(folder, "meetingbot.db"),
            ["People:File"] = Path.Combine(folder, "people.json"),
        });
        builder.Services.AddSingleton(clock).AddArchive().AddPeople().AddTasks().AddReminders().AddSingleton<ReminderAlarm>();
        return builder.Build();
    }

    private string PeopleFile() => JsonSerializer.Serialize(new
    {
        units = new object[] { new { name = City } }.Concat(Enumerable.Range(0, Units).Select(i => (object)new { name = Unit(i), parent = City })),
        people = Enumerable.Range(0, people).Select(i => (object)new
        {
            id = Person(i),
            name = string.Create(CultureInfo.InvariantCulture, $"同仁{i}"),
            units = new[] { Unit(i) },
            manages = i < Units ? [Unit(i)] : Array.Empty<string>(),
            contactFor = i >= Units && i < 2 * Units ? [Unit(i)] : Array.Empty<string>(),
            accounts = new Dictionary<string, string> { ["web"] = Person(i) },
        }),
    });

    private static (Duty Duty, DutyEvent Event) Duty(int number)
    {
        var days = OfficeCalendar.Published;
        var due = days.AddOfficeDays(Today, (number % 40) - 10);
        return Of(new Ownership.Units([Unit(number)]), due, $"請{Unit(number)}就第{number}案之後續辦理情形、經費來源及分工，於期限前函復本府，並副知各相關單位配合辦理。");
    }

    private static (Duty Duty, DutyEvent Event) EverybodysDuty() =>
        Of(new Ownership.Staff(City), OfficeCalendar.Published.AddOfficeDays(Today, 7), "請全體同仁於期限前完成資通安全教育訓練。");

    private static (Duty Duty, DutyEvent Event) Of(Ownership owners, DateOnly due, string text)
    {
        var came = Before.AddDays(-60);
        var origin = new Origin.ByHand(Person(0), "同仁0");
        var term = new Term(due, null, RocDate.Write(due), "寫明日期");
        return (new(0, origin, text, text[..10], owners, term, came, came, DutyState.Open), new(came, null, null, "會議紀錄", "列入待辦"));
    }

    private static string Unit(int i) => string.Create(CultureInfo.InvariantCulture, $"第{i % Units}科");

    private static string Person(int i) => string.Create(CultureInfo.InvariantCulture, $"p{i}");
}
