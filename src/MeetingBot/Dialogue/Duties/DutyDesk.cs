using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Dialogue.Days;
using MeetingBot.People;
using MeetingBot.Reminders;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;

namespace MeetingBot.Dialogue.Duties;

/// <summary>What somebody says about one duty: done, later, not ours, why. Who may is decided when it is said, in the same breath as it is kept.</summary>
internal sealed class DutyDesk(
    IDutyBook book, OfficeBook offices, DutyChoice choice, DutyCard card, DutyReasons reasons, DutyTelling telling, Planner planner, IOutbox outbox)
{
    /// <param name="replyTo">The message it was said in reply to.</param>
    public async Task<IReadOnlyList<Outgoing>> DoAsync(Turn turn, DutyOrder order, string? replyTo, CancellationToken cancel)
    {
        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        if (order.Number is null)
        {
            var found = await choice.FindAsync(turn, order.Verb, replyTo, office, cancel).ConfigureAwait(false);
            if (found.Count != 1)
            {
                return turn.Privately(found.Count == 0 ? DutyQuestions.Nothing(turn, order.Verb) : DutyQuestions.Which(order, found, office));
            }

            order = order with { Number = found[0].Number };
        }

        return order.Verb switch
        {
            DutyVerb.Show => turn.Privately(await card.OfAsync(turn.Person, order.Number.Value, office, cancel).ConfigureAwait(false)),
            DutyVerb.Why or DutyVerb.WhyNot => turn.Privately(await reasons.OfAsync(turn.Person, order.Number.Value, office, cancel).ConfigureAwait(false)),
            _ => await ActAsync(turn, order, office, cancel).ConfigureAwait(false),
        };
    }

    private async Task<IReadOnlyList<Outgoing>> ActAsync(Turn turn, DutyOrder order, OfficeToday office, CancellationToken cancel)
    {
        if (DutyQuestions.OneByOne(order) is { } several)
        {
            return turn.Privately(several);
        }

        var when = order.Verb is DutyVerb.Extend or DutyVerb.Pause or DutyVerb.Remind ? WhenReader.Read(order.Rest, office.Today) : null;
        if (when is { Day: null, Words.Length: > 0 })
        {
            return turn.Privately(new($"沒有「{when.Words}」這一天，請再確認日期，例如「{DutyOrder.Said(order.Verb, order.Number!.Value, "12/31")}」。"));
        }

        var seen = await SeenAsync(turn, cancel).ConfigureAwait(false);
        var by = new Doer(turn.Person, turn.Channel, seen);
        var outcome = await book.ChangeOnceAsync(turn.Key, order.Number!.Value, held => Decide(held, order, when, by, office), cancel).ConfigureAwait(false)
            ?? new Outcome(DutyRights.NotThere(order.Number.Value));
        if (outcome.Which.Count > 0)
        {
            outcome = outcome with { Buttons = DutyQuestions.Units(order, outcome.Which) };
        }

        var held = turn.IsGroup || outcome.Told.Count > 0 ? await book.FindAsync(order.Number.Value, cancel).ConfigureAwait(false) : null;
        return await telling.SayAsync(turn, outcome, held, office, cancel).ConfigureAwait(false);
    }

    private (Outcome Outcome, DutyChange? Change) Decide(HeldDuty held, DutyOrder order, When? when, Doer by, OfficeToday office)
    {
        var owner = Unit(when?.Before ?? order.Rest, office.Roll);
        return order.Verb switch
        {
            DutyVerb.Finish => Finishing.Do(held, owner, by, office, planner.FirstRungOfRecurring),
            DutyVerb.Reopen => Reopening.Do(held, owner, by, office),
            DutyVerb.Extend => when!.On is { } to ? Extending.Do(held, owner, to, Reason(when), by, office)
                : when.Day?.In(held.Duty.Term?.Day, office.Days.Terms) is null ? (DutyQuestions.Day(held, order.Verb, by, office), null)
                : Outcome.Only("展延請寫日期，例如「延到 12/31 因為等候廠商」。"),
            DutyVerb.Pause => when!.On is { } until ? Pausing.Do(held, owner, until, by, office) : (DutyQuestions.Day(held, order.Verb, by, office), null),
            DutyVerb.Resume => Pausing.Do(held, owner, null, by, office),
            DutyVerb.Remind => when!.Day is { } wished ? Wishing.Do(held, wished, by, office) : (DutyQuestions.Day(held, order.Verb, by, office), null),
            DutyVerb.Forget => Wishing.Forget(held, by, office),
            DutyVerb.HandOver => HandOver(held, order.Rest, by, office),
            DutyVerb.Agree or DutyVerb.Disagree => Consenting.Do(
                held, order.Request, order.Verb == DutyVerb.Agree, order.Rest.Length == 0 ? null : order.Verb == DutyVerb.Agree ? owner ?? order.Rest : Reasons.Of(order.Rest), by, office),
            _ => throw new InvalidOperationException($"Nothing is done about a duty by {order.Verb}."),
        };
    }

    private static (Outcome Outcome, DutyChange? Change) HandOver(HeldDuty held, string rest, Doer by, OfficeToday office)
    {
        var unit = Unit(rest, office.Roll);
        var why = Reasons.Of(unit is null ? rest : rest.Replace(unit, "", StringComparison.Ordinal));
        return unit is null && rest.Length > 0 && !rest.StartsWith('因')
            ? HandingOver.Do(held, rest.Split([' ', ',', '，'], 2)[0], null, by, office)
            : HandingOver.Do(held, unit, why, by, office);
    }

    private async Task<DateTimeOffset?> SeenAsync(Turn turn, CancellationToken cancel) =>
        turn.Incoming.What is Happening.Pressed(_, { } message) && await outbox.FindSentAsync(turn.Channel, message, cancel).ConfigureAwait(false) is { } pressed
            ? pressed.PutAt
            : null;

    private static string? Reason(When when) => when.After.Length > 0 ? when.After : null;

    // The longest name of a unit in it.
    private static string? Unit(string text, Roll roll) => text.Length < 2 ? null
        : roll.Units.SelectMany(unit => unit.Names).Where(name => name.Length > 1 && text.Contains(name, StringComparison.Ordinal)).MaxBy(name => name.Length);
}
