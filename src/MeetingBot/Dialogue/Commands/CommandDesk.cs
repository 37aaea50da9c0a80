using MeetingBot.Archive.Post;
using MeetingBot.Dialogue.Duties;
using MeetingBot.Dialogue.Feedbacks;
using MeetingBot.Dialogue.Feeds;
using MeetingBot.Dialogue.Lists;
using MeetingBot.Dialogue.Office;

namespace MeetingBot.Dialogue.Commands;

/// <summary>Which desk a command goes to.</summary>
internal sealed class CommandDesk(
    HelpDesk help, DutyLists lists, LookUps lookUps, AdminDesk admins, FeedbackDesk feedback, FeedDesk feeds, OfficeDesk office, DutyDesk duties,
    RequestList requests)
{
    /// <param name="replyTo">The message it was said in reply to.</param>
    public Task<IReadOnlyList<Outgoing>> DoAsync(Turn turn, Command command, string? replyTo, CancellationToken cancel) => command switch
    {
        Command.Help or Command.Hello => help.HelpAsync(turn, cancel),
        Command.MyTasks(var page) => lists.MineAsync(turn, page, cancel),
        Command.DueThisWeek(var page) => lists.ThisWeekAsync(turn, page, cancel),
        Command.Overdue(var page) => lists.OverdueAsync(turn, page, cancel),
        Command.Finished(var page) => lists.FinishedAsync(turn, page, cancel),
        Command.Requests => requests.TellAsync(turn, cancel),
        Command.OnDuty(var order) => duties.DoAsync(turn, order, replyTo, cancel),
        Command.Case wanted => lookUps.CaseAsync(turn, wanted, cancel),
        Command.Meeting wanted => lookUps.MeetingAsync(turn, wanted, cancel),
        Command.Resolutions wanted => lookUps.ResolutionsAsync(turn, wanted, cancel),
        Command.Reload => admins.ReloadAsync(turn, cancel),
        Command.Status => admins.StatusAsync(turn, cancel),
        Command.Subscribe(var unit) => feeds.SubscribeAsync(turn, unit, cancel),
        Command.Unsubscribe(var unit) => feeds.UnsubscribeAsync(turn, unit, cancel),
        Command.Report report => feedback.ReportedAsync(turn, report.Words, replyTo, cancel),
        Command.ForOffice(var wanted) => office.DoAsync(turn, wanted, cancel),
        Command.Incomplete(var word) => Task.FromResult(turn.Privately(new($"請在「{word.Name}」後面寫上要找的，例如「{word.Example}」。"))),
        Command.NoSuchNumber(var example) => Task.FromResult(turn.Privately(
            new($"待辦的編號沒有負數，所以這次沒有處理。請寫成「{example}」；說「我的待辦」可以看到編號。"))),
        Command.Thanks => Task.FromResult<IReadOnlyList<Outgoing>>([turn.Aside(turn.Key, new("不客氣。"))]),
        _ => throw new InvalidOperationException($"There is no desk for the command {command.GetType().Name}."),
    };
}
