using System.Security.Cryptography;
using System.Text;
using MeetingBot.Archive.Office;
using MeetingBot.Archive.Post;
using MeetingBot.Dialogue.Days;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Reminders.Amending;
using MeetingBot.Tasks;

namespace MeetingBot.Dialogue.Office;

/// <summary>放假, 上班, 颱風假, 恢復 and a calendar that is sent: shows an admin what would move, and asks, and only then changes the days.</summary>
internal sealed class CalendarDesk(OfficeBook offices, ICalendarChanges calendar, CalendarAmending amending)
{
    private const int MostDays = 60;
    private const int MostYears = 2;
    private const int MostErrors = 5;
    private const string Gone = "這次的更改已經處理過，或已經過期了。需要的話請再說一次。";
    private static readonly string[] PartsOfDay = ["上午", "下午", "半天", "半日", "早上", "中午", "晚上"];

    public Task<IReadOnlyList<Outgoing>> ChangeAsync(Turn turn, OfficeCommand.ChangeDays wanted, CancellationToken cancel) =>
        IfMayAsync(turn, office => ChangeAsync(turn, wanted, office, cancel), cancel);

    private async Task<IReadOnlyList<Outgoing>> ChangeAsync(Turn turn, OfficeCommand.ChangeDays wanted, OfficeToday office, CancellationToken cancel)
    {
        var days = TypedDays.Find(wanted.Words, turn.Today, YearSense.Nearest);
        if (Wrong(days, wanted.Words, turn.Today) is { } wrong)
        {
            return turn.Privately(new(wrong));
        }

        var name = $"{wanted.Words[..days!.Start]} {wanted.Words[days.End..]}".Trim(' ', '　', ',', '，', '、', ':', '：');
        var isTyphoon = wanted.Change == DayChange.Typhoon || CalendarFile.IsTyphoon(wanted.Change == DayChange.Off, name);
        var changes = Days(days).Select(day => new CalendarChange(
            day, wanted.Change != DayChange.Work, isTyphoon, name.Length > 0 ? name : isTyphoon ? "颱風假" : "", turn.Person.Id, office.Now))
            .Where(change => CalendarFile.Differs(change, office.Days)).ToList();
        return changes.Count == 0
            ? turn.Privately(new($"{RocDate.Write(days.From!.Value)}本來就{(wanted.Change == DayChange.Work ? "上班" : "不上班")}，不需要更改。"))
            : await AskAsync(turn, new(changes, []), office, cancel).ConfigureAwait(false);
    }

    public Task<IReadOnlyList<Outgoing>> RestoreAsync(Turn turn, string words, CancellationToken cancel) =>
        IfMayAsync(turn, office => RestoreAsync(turn, words, office, cancel), cancel);

    private async Task<IReadOnlyList<Outgoing>> RestoreAsync(Turn turn, string words, OfficeToday office, CancellationToken cancel)
    {
        var days = TypedDays.Find(words, turn.Today, YearSense.Nearest);
        if (Wrong(days, words, turn.Today) is { } wrong)
        {
            return turn.Privately(new(wrong));
        }

        var changed = (await calendar.ListAsync(cancel).ConfigureAwait(false)).Select(change => change.Day).ToHashSet();
        var restored = Days(days!).Where(changed.Contains).ToList();
        return restored.Count == 0
            ? turn.Privately(new($"{RocDate.Write(days!.From!.Value)}沒有更改過，不需要恢復。"))
            : await AskAsync(turn, new([], restored), office, cancel).ConfigureAwait(false);
    }

    /// <summary>A file in the form of the office calendar.</summary>
    public Task<IReadOnlyList<Outgoing>> TakeAsync(Turn turn, byte[] file, CancellationToken cancel) =>
        IfMayAsync(turn, office => TakeAsync(turn, file, office, cancel), cancel);

    private async Task<IReadOnlyList<Outgoing>> TakeAsync(Turn turn, byte[] file, OfficeToday office, CancellationToken cancel)
    {
        var read = CalendarFile.Read(file, office.Days, turn.Person.Id, office.Now);
        return read switch
        {
            { Errors: { Count: > 0 } errors } => turn.Privately(new(
                $"辦公日曆有 {errors.Count} 個錯誤，沒有更改：\n{string.Join('\n', errors.Take(MostErrors))}{(errors.Count > MostErrors ? "\n…" : "")}")),
            { Draft.Changes.Count: 0 } => turn.Privately(new($"檔案裡的 {read.Lines} 天和目前的辦公日曆相同，不需要更改。")),
            _ => await AskAsync(turn, read.Draft, office, cancel).ConfigureAwait(false),
        };
    }

    /// <summary>確定辦公日 or 取消辦公日: each draft is decided once, whoever of the admins presses.</summary>
    public Task<IReadOnlyList<Outgoing>> DecideAsync(Turn turn, OfficeCommand.Decide decided, CancellationToken cancel) =>
        IfMayAsync(turn, office => DecideAsync(turn, decided, office, cancel), cancel);

    private async Task<IReadOnlyList<Outgoing>> DecideAsync(Turn turn, OfficeCommand.Decide decided, OfficeToday office, CancellationToken cancel)
    {
        if (await calendar.ProposedAsync(decided.Draft, cancel).ConfigureAwait(false) is not { } draft)
        {
            return turn.Privately(new(Gone));
        }

        if (!decided.IsYes)
        {
            await calendar.DropProposedAsync(decided.Draft, cancel).ConfigureAwait(false);
            return turn.Privately(new("好的，辦公日曆沒有更改。"));
        }

        await amending.KeepAsync(draft, turn.Person.Id, cancel).ConfigureAwait(false);
        await calendar.DropProposedAsync(decided.Draft, cancel).ConfigureAwait(false); // last, so that a press that comes again finds it
        return turn.Privately(new($"已更改辦公日曆：\n{CalendarWords.Days(draft)}\n期限和提醒會照新的日曆重新推算，有變動的會併在各人當天的提醒裡，不另外通知。要改回來可以說「恢復 日期」。"));
    }

    private async Task<IReadOnlyList<Outgoing>> IfMayAsync(Turn turn, Func<OfficeToday, Task<IReadOnlyList<Outgoing>>> act, CancellationToken cancel)
    {
        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        return DutyRights.Refusal(turn.Person, DutyAct.ChangeCalendar, office) is { } refusal ? turn.Privately(new(refusal)) : await act(office).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<Outgoing>> AskAsync(Turn turn, CalendarDraft draft, OfficeToday office, CancellationToken cancel)
    {
        // The same message again is the same draft.
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(turn.Key)))[..8];
        await calendar.ProposeAsync(id, draft, office.Now, cancel).ConfigureAwait(false);
        return turn.Privately(new($"辦公日曆要這樣更改：\n{await amending.PreviewAsync(draft, cancel).ConfigureAwait(false)}\n確定要更改嗎？")
        {
            Buttons = [new("確定", $"確定辦公日 {id}"), new("取消", $"取消辦公日 {id}")],
        });
    }

    private static string? Wrong(TypedDays? days, string words, DateOnly today) =>
        PartsOfDay.Any(part => words.Contains(part, StringComparison.Ordinal)) ? "辦公日曆以整天為單位，半天的停班或上班不影響期限和提醒，不需要登記。"
        : days is null or { IsNoDay: true } ? $"「{words.Trim()}」看不出是哪一天，請寫成 2026/3/2。"
        : days.To is not { } to ? "請寫明到哪一天為止，例如 2026/3/2 到 2026/3/4。"
        : to < days.From || to.DayNumber - days.From!.Value.DayNumber >= MostDays ? $"一次最多更改 {MostDays} 天，請再確認日期。"
        : Math.Abs(to.Year - today.Year) > MostYears ? $"{RocDate.Write(to)}離今天太遠了，請再確認年份。"
        : null;

    private static IEnumerable<DateOnly> Days(TypedDays days) =>
        Enumerable.Range(days.From!.Value.DayNumber, days.To!.Value.DayNumber - days.From.Value.DayNumber + 1).Select(DateOnly.FromDayNumber);
}
