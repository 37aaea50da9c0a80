using MeetingBot.Archive.Post;

namespace MeetingBot.Dialogue.Office;

/// <summary>Which desk a command of managers and admins goes to.</summary>
internal sealed class OfficeDesk(
    OrderDesk orders, AbsenceDesk absences, DoubtDesk doubts, HistoryDesk history, MissingList missing, UnitLists units, CalendarDesk calendar,
    MonthOfDays month)
{
    public Task<IReadOnlyList<Outgoing>> DoAsync(Turn turn, OfficeCommand wanted, CancellationToken cancel) => wanted switch
    {
        OfficeCommand.Order(var words) => orders.OrderAsync(turn, words, cancel),
        OfficeCommand.Withdraw(var number) => orders.WithdrawAsync(turn, number, cancel),
        OfficeCommand.ChangeDays days => calendar.ChangeAsync(turn, days, cancel),
        OfficeCommand.RestoreDays(var words) => calendar.RestoreAsync(turn, words, cancel),
        OfficeCommand.Decide decided => calendar.DecideAsync(turn, decided, cancel),
        OfficeCommand.ShowDays(var words) => month.TellAsync(turn, words, cancel),
        OfficeCommand.Away away => absences.AwayAsync(turn, away, cancel),
        OfficeCommand.Back(var who) => absences.BackAsync(turn, who, cancel),
        OfficeCommand.Doubts(var page) => doubts.ListAsync(turn, page, cancel),
        OfficeCommand.Settle settle => doubts.SettleAsync(turn, settle, cancel),
        OfficeCommand.Untrack(var number) => doubts.UntrackAsync(turn, number, cancel),
        OfficeCommand.Historic historic => history.ListAsync(turn, historic, cancel),
        OfficeCommand.Wake(var number) => history.WakeAsync(turn, number, cancel),
        OfficeCommand.WakeAll all => history.WakeAllAsync(turn, all, cancel),
        OfficeCommand.Missing of => missing.TellAsync(turn, of, cancel),
        OfficeCommand.UnitDuties of => units.TellAsync(turn, of, cancel),
        OfficeCommand.Incomplete(_, var example) => Task.FromResult(turn.Privately(new($"請再寫完整一點，例如「{example}」。"))),
        _ => throw new InvalidOperationException($"There is no desk for {wanted.GetType().Name}."),
    };
}
