using System.Globalization;
using MeetingBot.Answers;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Dialogue;
using MeetingBot.Intake;
using MeetingBot.People;
using MeetingBot.Reminders;
using MeetingBot.Tasks;
using MeetingBot.Tests.Answers.Executors;
using MeetingBot.Tests.Console;
using MeetingBot.Tests.People;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Tests.Dialogue;

/// <summary>
/// The rooms behind the dialogue as the host puts them together, over a real archive: what a test says goes through inbox, dialogue and
/// outbox as ever. Three meetings of an office that all may see, and one of a school that only the school may.
/// </summary>
internal sealed class DialogueHouse : IAsyncDisposable
{
    public const string Group = "room-1";

    private readonly TempFolder data = new();
    private readonly ServiceProvider rooms;
    private int said;

    private DialogueHouse(Roll? roll)
    {
        var settings = new Dictionary<string, string?> { ["Archive:Path"] = Path.Combine(data.Path, "archive.db"), ["Minutes:Folder"] = Minutes.Path };
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Information))
            .AddArchive().AddPeople().AddTasks().AddIntake().AddAnswers().AddReminders().AddDialogue()
            .AddSingleton(PeopleBook.Of(roll ?? Office))
            .AddSingleton<IRosters>(Rosters)
            .AddSingleton<IAttachments>(Attachments);
        rooms = services.BuildServiceProvider();
    }

    /// <summary>陳 works in 總務組, 林 in 資訊室, 吳 at the school; 管 is admin; anybody else is a stranger.</summary>
    public static Roll Office { get; } = SomeRoll.Of("""
        {
          "units": [
            { "name": "白鯨市政府" }, { "name": "秘書處", "parent": "白鯨市政府" }, { "name": "燈塔國小", "parent": "白鯨市政府" },
            { "name": "總務組", "aliases": ["庶務組"], "parent": "秘書處" }, { "name": "資訊室", "parent": "秘書處" }, { "name": "教務處", "parent": "燈塔國小" },
          ],
          "people": [
            { "id": "chen", "name": "陳小華", "units": ["總務組"], "accounts": { "web": "chen" } },
            { "id": "lin", "name": "林大明", "units": ["資訊室"], "accounts": { "web": "lin" } },
            { "id": "wu", "name": "吳老師", "units": ["教務處"], "accounts": { "web": "wu" } },
            { "id": "head", "name": "秘書處長", "manages": ["秘書處"], "accounts": { "web": "head" } },
            { "id": "boss", "name": "管理者", "admin": true, "accounts": { "web": "boss" } },
          ],
          "groups": [],
          "minutes": { "school": ["燈塔國小"] },
        }
        """);

    public ManualClock Clock { get; } = new(new(2025, 10, 3, 1, 0, 0, TimeSpan.Zero));

    public TempFolder Minutes { get; } = new();

    public LineLog Log { get; } = new();

    public FakeRosters Rosters { get; } = new();

    public FakeAttachments Attachments { get; } = new();

    public Abilities Abilities { get; set; } = new(Buttons: true);

    public DialogueDesk Desk => rooms.GetRequiredService<DialogueDesk>();

    public IInbox Inbox => rooms.GetRequiredService<IInbox>();

    public IOutbox Outbox => rooms.GetRequiredService<IOutbox>();

    public T Get<T>()
        where T : notnull => rooms.GetRequiredService<T>();

    public static Task<DialogueHouse> OpenAsync(Roll? roll = null) => WithAsync(
        roll, ("11.txt", ThreeMeetings.First), ("12.txt", ThreeMeetings.Second), ("13.txt", ThreeMeetings.Third), ("school/2.txt", ThreeMeetings.School));

    public static async Task<DialogueHouse> WithAsync(Roll? roll, params (string File, string Text)[] minutes)
    {
        var house = new DialogueHouse(roll);
        foreach (var (file, text) in minutes)
        {
            house.Minutes.With(file, text);
        }

        Assert.IsType<ReloadResult.Done>(await house.Get<MinutesReload>().RunAsync(house.Minutes.Path, allowEmpty: true, progress: null, default));
        return house;
    }

    /// <summary>Keeps duties as minutes bring them; their numbers.</summary>
    public async Task<IReadOnlyList<long>> OweAsync(params IReadOnlyList<Duty> duties) =>
        [.. (await Get<IDutyBook>().AddAsync([.. duties.Select(duty => (duty, new DutyEvent(Clock.GetUtcNow(), null, null, "會議紀錄", "新增")))], default)).Select(duty => duty.Number)];

    /// <summary>In private: what comes back is one message.</summary>
    public async Task<Message> AskAsync(string account, string text) => Assert.Single(await SayAsync(account, text)).Message;

    /// <summary>In private.</summary>
    public Task<IReadOnlyList<Outgoing>> SayAsync(string account, string text, string? replyTo = null) => HearAsync(Private(account, new Happening.Said(text, false, replyTo)));

    public Task<IReadOnlyList<Outgoing>> SayInGroupAsync(string account, string text, bool mention = true, string? replyTo = null) =>
        HearAsync(InGroup(account, new Happening.Said(text, mention, replyTo)));

    public Task<IReadOnlyList<Outgoing>> PressAsync(string account, string data) => HearAsync(Private(account, new Happening.Pressed(data, null)));

    public Incoming Private(string account, Happening what) => Incoming($"dm-{account}", isGroup: false, account, what);

    public Incoming InGroup(string account, Happening what) => Incoming(Group, isGroup: true, account, what);

    /// <summary>Accepted, heard, answered and sent.</summary>
    /// <param name="late">How long it lay in the inbox.</param>
    public async Task<IReadOnlyList<Outgoing>> HearAsync(Incoming incoming, TimeSpan late = default)
    {
        await Inbox.AcceptAsync(incoming, default);
        Clock.Advance(late);
        var replies = await WorkAsync();
        await DeliverAsync();
        return replies;
    }

    /// <summary>As the inbox's worker does: everything that waits, in order.</summary>
    public async Task<IReadOnlyList<Outgoing>> WorkAsync()
    {
        var all = new List<Outgoing>();
        while (await Inbox.TakeAsync(1, TimeSpan.FromMinutes(1), default) is [var entry])
        {
            var replies = await Desk.HearAsync(entry.Incoming, entry.At, default);
            await Inbox.DoneAsync(entry.Id, replies, [], default);
            all.AddRange(replies);
        }

        return all;
    }

    /// <summary>As the outbox's worker does; the channel calls each message by its key.</summary>
    public async Task<IReadOnlyList<OutboxEntry>> DeliverAsync()
    {
        var all = new List<OutboxEntry>();
        while (await Outbox.TakeAsync(10, TimeSpan.FromMinutes(1), default) is { Count: > 0 } taken)
        {
            foreach (var entry in taken)
            {
                await Outbox.SentAsync(entry.Id, SentId(entry.Message.Key), default);
            }

            all.AddRange(taken);
        }

        return all;
    }

    /// <summary>What was asked stands in the log after this; nothing can be asked any more.</summary>
    public void FinishLog() => Get<QuestionNotes>().Dispose();

    public static string SentId(string key) => $"sent:{key}";

    public async ValueTask DisposeAsync()
    {
        await rooms.DisposeAsync();
        Minutes.Dispose();
        data.Dispose();
    }

    private Incoming Incoming(string conversation, bool isGroup, string account, Happening what)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"in-{++said}");
        return new(key, null, new("web", conversation), isGroup, account, null, $"m-{key}", Clock.GetUtcNow(), Abilities, what);
    }
}
