using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.People;
using MeetingBot.Tasks;

namespace MeetingBot.Dialogue.Duties;

/// <summary>One duty, named by its number: shown, or decided about, where there is one and where somebody may.</summary>
internal static class OneDuty
{
    public static async Task<Message> ShowAsync(
        this IDutyBook duties, Person person, long number, DutyAct act, OfficeToday office, Func<HeldDuty, Task<Message>> show, CancellationToken cancel) =>
        await duties.FindAsync(number, cancel).ConfigureAwait(false) is not { } held ? new(DutyRights.NotThere(number))
        : DutyRights.Refusal(person, act, office, held) is { } refusal ? new(refusal)
        : await show(held).ConfigureAwait(false);

    /// <summary>Who may is looked at in the same breath as it is kept; a message that comes again is answered again and changes nothing.</summary>
    public static async Task<IReadOnlyList<Outgoing>> DecideAsync(
        this IDutyBook duties, Turn turn, long number, DutyAct act, OfficeToday office, Func<HeldDuty, (string Said, DutyChange Change)> decide, CancellationToken cancel)
    {
        var said = await duties.ChangeOnceAsync<string>(
            turn.Key, number, held => DutyRights.Refusal(turn.Person, act, office, held) is { } refusal ? (refusal, null) : decide(held), cancel).ConfigureAwait(false);
        return turn.Privately(new(said ?? DutyRights.NotThere(number)));
    }

    /// <summary>Nobody need do it any more.</summary>
    /// <param name="what">As the history has it: 取消, 不追蹤.</param>
    /// <param name="said">To whoever took it back.</param>
    public static Task<IReadOnlyList<Outgoing>> WithdrawAsync(
        this IDutyBook duties, Turn turn, long number, OfficeToday office, string what, Func<Duty, string> said, CancellationToken cancel) =>
        duties.DecideAsync(
            turn, number, DutyAct.Withdraw, office,
            held => (said(held.Duty), DutyChange.Of(held.Duty with { State = DutyState.Withdrawn }, new DutyEvent(office.Now, null, turn.Person.Id, turn.Channel, what))),
            cancel);
}
