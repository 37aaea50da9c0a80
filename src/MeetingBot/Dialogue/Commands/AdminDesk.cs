using System.Globalization;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using MeetingBot.Reminders;
using MeetingBot.Reminders.Alarm;
using MeetingBot.Tasks;
using static System.FormattableString;

namespace MeetingBot.Dialogue.Commands;

/// <summary>What only admins may ask for: 重新載入 and 狀態.</summary>
internal sealed class AdminDesk(Reloading reloading, PeopleBook people, IMinutesArchive archive, IInbox inbox, IOutbox outbox, IDutyBook duties, PlanningNews planning, DayBook days)
{
    private const int MostCounted = 100;

    /// <summary>The people file first: who may see what should be known before there is more to see.</summary>
    public async Task<IReadOnlyList<Outgoing>> ReloadAsync(Turn turn, CancellationToken cancel)
    {
        if (turn.UnlessAdmin("重新載入") is { } refusal)
        {
            return refusal;
        }

        var roll = People(await people.ReloadAsync(cancel).ConfigureAwait(false));
        return turn.Privately(new($"{roll}\n{ReloadWords.Of(await reloading.RunAsync(cancel).ConfigureAwait(false))}"));
    }

    public async Task<IReadOnlyList<Outgoing>> StatusAsync(Turn turn, CancellationToken cancel)
    {
        if (turn.UnlessAdmin("狀態") is { } refusal)
        {
            return refusal;
        }

        var generations = await archive.GenerationsAsync(cancel).ConfigureAwait(false);
        var minutes = generations is [var current, ..]
            ? Invariant($"第 {current.Number} 代，{current.Files} 份，{RocDate.Write(current.PublishedAt.InTaipei().Day)}{current.PublishedAt.InTaipei().Time:HH':'mm}載入")
            : "還沒有載入";
        var waiting = Math.Max(0, await inbox.CountAsync(cancel).ConfigureAwait(false) - 1); // but for the question itself
        var lost = await CountAsync(OutboxState.Failed, cancel).ConfigureAwait(false);
        var unclear = await CountAsync(OutboxState.Unknown, cancel).ConfigureAwait(false);
        var owed = await CountAsync(OutboxState.Pending, cancel).ConfigureAwait(false);
        return turn.Privately(new(Invariant($"""
            會議紀錄：{minutes}
            {Roll(turn.Roll)}
            訊息：等待處理 {waiting} 則，等待送出 {owed} 則，送不到 {lost} 則，不確定是否送到 {unclear} 則
            待辦：{await DutiesAsync(cancel).ConfigureAwait(false)}
            提醒：{Planned()}
            辦公日曆：{Known((await days.ReadAsync(cancel).ConfigureAwait(false)).Terms, turn.Today)}
            """)));
    }

    private async Task<string> CountAsync(OutboxState state, CancellationToken cancel)
    {
        var count = (await outbox.ListAsync([state], MostCounted, cancel).ConfigureAwait(false)).Count;
        return count < MostCounted ? count.ToString(CultureInfo.InvariantCulture) : $"{MostCounted.ToString(CultureInfo.InvariantCulture)} 以上";
    }

    private async Task<string> DutiesAsync(CancellationToken cancel)
    {
        var counts = await duties.CountAsync(cancel).ConfigureAwait(false);
        return Invariant(
            $"未完成 {Of(DutyState.Open)} 項，待確認 {Of(DutyState.Open, true)} 項，完成 {Of(DutyState.Done)} 項，撤銷 {Of(DutyState.Withdrawn)} 項，由別案取代 {Of(DutyState.Superseded)} 項，歷史 {Of(DutyState.Historic)} 項");

        int Of(DutyState state, bool isDoubtful = false) => counts.GetValueOrDefault((state, isDoubtful));
    }

    private string Planned() => planning.Last is not { } last
        ? "這個程式啟動後還沒有到上班時間，尚未排定"
        : Invariant($"{RocDate.Write(last.Day)}{last.At.InTaipei().Time:HH':'mm}排定 {last.Report.Owed} 則訊息、{last.Report.Notices} 項提醒{Unreachable(last.Report)}");

    // Where nobody has told the holidays yet, people would be reminded on them.
    private static string Known(OfficeCalendar calendar, DateOnly today)
    {
        var unknown = Enumerable.Range(today.Year, 10).First(year => !calendar.Covers(year));
        return unknown == today.Year || (unknown == today.Year + 1 && today.Month >= 11)
            ? $"{RocDate.WriteYear(unknown)}年的假日還沒有補登，目前當成一般的週一到週五；請把公布的辦公日曆檔傳給我，或說「放假 日期 名稱」逐日補登"
            : $"{RocDate.WriteYear(unknown - 1)}年底以前的假日都已知道";
    }

    private static string Unreachable(RemindersReport report) => report.Unreachable == 0 ? "" : Invariant($"，其中 {report.Unreachable} 項找不到人可通知");

    private static string People(RollReading reading) => reading switch
    {
        RollReading.Read(var roll) => Roll(roll),
        RollReading.Wrong(var faults) => $"名冊有錯，繼續使用先前的名冊：\n{string.Join('\n', faults.Take(5))}",
        _ => throw new InvalidOperationException($"The people file was read as a {reading.GetType().Name}."),
    };

    private static string Roll(Roll roll) => Invariant($"名冊：{roll.Units.Count} 個單位、{roll.People.Count} 人、{roll.Groups.Count} 個群組");
}
