using System.Globalization;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Office;
using MeetingBot.Archive.Post;
using MeetingBot.Intake;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using MeetingBot.Tasks.Rulings;
using MeetingBot.Tests.Archive;
using MeetingBot.Tests.Archive.Sqlite;
using MeetingBot.Tests.Console;
using MeetingBot.Tests.People;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Tasks.Rulings;

/// <summary>A folder of small minutes, read and parsed as ever, and the duties that follow from them in a real archive.</summary>
internal sealed class RulingHouse : IDisposable
{
    private readonly SqliteStores stores = new();
    private readonly TempFolder folder = new();
    private readonly Store store;

    public RulingHouse(string today = "2025-10-01", Roll? roll = null)
    {
        Clock = new(new(DateOnly.Parse(today, CultureInfo.InvariantCulture).ToDateTime(new(9, 0)), TimeSpan.FromHours(8)));
        store = stores.Open(Clock);
        Sync = store.Sync(Clock, roll ?? Office);
    }

    public static Roll Office { get; } = SomeRoll.Of("""
        {
          "units": [
            { "name": "白鯨市政府" }, { "name": "秘書處", "parent": "白鯨市政府" }, { "name": "資訊局", "parent": "白鯨市政府" },
            { "name": "總務組", "aliases": ["庶務組"], "parent": "秘書處" }, { "name": "資訊室", "parent": "秘書處" }, { "name": "會計室", "parent": "秘書處" },
            { "name": "資訊局會計室", "parent": "資訊局" },
          ],
          "people": [
            { "id": "chen", "name": "陳小華", "units": ["總務組"] },
            { "id": "head", "name": "處長", "manages": ["秘書處"] },
            { "id": "boss", "name": "管理者", "admin": true, "accounts": { "web": "boss" } },
          ],
          "groups": [],
          "minutes": {},
        }
        """);

    public ManualClock Clock { get; }

    public IDutyBook Book => store.Duties;

    public DutySync Sync { get; }

    public IMinutesArchive Archive => store.Minutes;

    public IOutbox Outbox => store.Outbox;

    /// <summary>Minutes of the office's meeting with this session, with these rulings of its chair.</summary>
    public static string Sitting(int session, string held, params string[] rulings)
    {
        var day = DateOnly.Parse(held, CultureInfo.InvariantCulture);
        var points = string.Concat(rulings.Select((ruling, place) => $"（{"一二三四五六七八九"[place]}）{ruling}\n"));
        return $"白鯨市政府秘書處第{session}次處務會議紀錄\n時間：{RocDate.WriteDay(day)}（星期{RocDate.Weekday(day.DayOfWeek)}）上午9時30分\n主席：王大同處長\n\n壹、主席裁示事項\n主席裁示：\n{points}貳、散會（上午11時）\n";
    }

    /// <summary>The same, after the minutes before it were corrected: 「…」修正為「…」.</summary>
    public static string Correcting(string correction, int session, string held, params string[] rulings) => Sitting(session, held, rulings).Replace(
        "壹、主席裁示事項", $"壹、確認第{session - 1}次會議紀錄\n主席裁示：修正確定。第{session - 1}次會議紀錄{correction}，餘確定。\n貳、主席裁示事項", StringComparison.Ordinal)
        .Replace("貳、散會", "參、散會", StringComparison.Ordinal);

    public RulingHouse With(string file, string text)
    {
        folder.With(file, text);
        return this;
    }

    public RulingHouse Without(string file)
    {
        File.Delete(Path.Combine(folder.Path, file));
        return this;
    }

    /// <summary>A program that dies after so many writes of duties.</summary>
    public DutySync BreakingAfter(int writes) => store.Sync(Clock, Office, new DyingDutyBook(Book, writes), atOnce: 1);

    /// <summary>A morning with another people file.</summary>
    public async Task FollowAsync(Roll roll)
    {
        using var sync = store.Sync(Clock, roll);
        await sync.RunAsync(default);
    }

    /// <summary>What the reload says.</summary>
    public async Task<ReloadReport> ReloadAsync(DutySync? sync = null) => Assert.IsType<ReloadResult.Done>(
        await Reload(sync ?? Sync).RunAsync(folder.Path, allowEmpty: true, progress: null, default)).Report;

    /// <summary>A program that dies when the minutes are there, before anything follows from them.</summary>
    public async Task LoadOnlyAsync() => Assert.IsType<ReloadResult.Done>(await Reload(Sync).LoadAsync(folder.Path, allowEmpty: true, progress: null, default));

    public async Task<IReadOnlyList<HeldDuty>> AllAsync(params DutyState[] states) => await Book.ListAsync(new(states.Length == 0 ? null : states), default);

    public async Task<IReadOnlyList<HeldDuty>> LoadAsync(params string[] texts)
    {
        foreach (var (text, place) in texts.Select((text, place) => (text, place)))
        {
            With($"{place + 1:00}.txt", text);
        }

        await ReloadAsync();
        return await AllAsync();
    }

    /// <summary>As the owner does it.</summary>
    public Task FinishAsync(long number) => Book.ChangeAsync(
        number,
        held => (true, DutyChange.Of(held.Duty with { State = DutyState.Done }, new DutyEvent(Clock.GetUtcNow(), null, "chen", "測試", "完成"))),
        default);

    public async Task<string> HistoryAsync(long number) => string.Join('\n', (await Book.HistoryAsync(number, default)).Select(one => one.What));

    public Task CloseOfficeAsync(string day) => store.Calendar.KeepAsync(
        [new CalendarChange(DateOnly.Parse(day, CultureInfo.InvariantCulture), true, false, "補假", "boss", Clock.GetUtcNow())], default);

    private MinutesReload Reload(DutySync sync) => new(store.Minutes, sync, Options.Create(new IntakeOptions()));

    public void Dispose()
    {
        Sync.Dispose();
        store.Kill();
        stores.Dispose();
        folder.Dispose();
    }
}
