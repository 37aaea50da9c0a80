using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using MeetingBot.Reminders;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;

namespace MeetingBot.Dialogue.Duties;

/// <summary>What somebody says about one duty: done, later, not ours, why. Who may is decided when it is said, in the same breath as it is kept.</summary>
internal sealed class DutyDesk(
    IDutyBook book, OfficeBook offices, DutyChoice choice, DutyCard card, DutyReasons reasons, DutyTelling telling, Planner planner, IOutbox outbox)
{
    private const int MostOffered = 5;
    private static readonly int[] Offered = [7, 14]; // days later

    /// <param name="replyTo">The message it was said in reply to.</param>
    public async Task<IReadOnlyList<Outgoing>> DoAsync(Turn turn, DutyOrder order, string? replyTo, CancellationToken cancel)
    {
        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        if (order.Number is null)
        {
            var found = await choice.FindAsync(turn, order.Verb, replyTo, office, cancel).ConfigureAwait(false);
            if (found.Count != 1)
            {
                return turn.Privately(found.Count == 0 ? Nothing(turn, order.Verb) : Which(order, found, office));
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
            outcome = outcome with { Buttons = [.. outcome.Which.Take(MostOffered).Select(unit => new Button(unit, DutyOrder.Said(order.Verb, order.Number.Value, $"{unit} {order.Rest}")))] };
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
                : when.Day?.In(held.Duty.Term?.Day, office.Days.Terms) is null ? (Ask(held, order.Verb, by, office), null)
                : Outcome.Only("展延請寫日期，例如「延到 12/31 因為等候廠商」。"),
            DutyVerb.Pause => when!.On is { } until ? Pausing.Do(held, owner, until, by, office) : (Ask(held, order.Verb, by, office), null),
            DutyVerb.Resume => Pausing.Do(held, owner, null, by, office),
            DutyVerb.Remind => when!.Day is { } wished ? Wishing.Do(held, wished, by, office) : (Ask(held, order.Verb, by, office), null),
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

    // Which day: offered where only the day is missing.
    private static Outcome Ask(HeldDuty held, DutyVerb verb, Doer by, OfficeToday office)
    {
        var act = verb switch { DutyVerb.Extend => DutyAct.Extend, DutyVerb.Pause => DutyAct.Pause, _ => DutyAct.Wish };
        if (DutyRights.Refusal(by.Person, act, office, held) is { } refusal)
        {
            return new(refusal);
        }

        var (text, choices) = verb switch
        {
            DutyVerb.Extend => ($"{DutySpeech.Name(held.Duty)}要延到哪一天？例如「{DutyOrder.Said(verb, held.Number, "12/31 因為等候廠商")}」。", Later(held, office)),
            DutyVerb.Pause => ($"{DutySpeech.Name(held.Duty)}要暫停到哪一天？例如「{DutyOrder.Said(verb, held.Number, "到 12/20")}」。", []),
            _ => ($"{DutySpeech.Name(held.Duty)}要在什麼時候提醒您？例如「{DutyOrder.Said(verb, held.Number, "12/20")}」。", held.Duty.Term is null ? [] : ["一天前", "三天前", "一週前"]),
        };
        return new(text) { Buttons = [.. choices.Select(choice => new Button(choice, DutyOrder.Said(verb, held.Number, choice)))] };
    }

    private static IEnumerable<string> Later(HeldDuty held, OfficeToday office)
    {
        var from = held.Shares.Values.Select(share => share.ExtendedTo).Append(held.Duty.Term?.Day).Append(office.Today).Max() ?? office.Today;
        return Offered.Select(days => from.AddDays(days)).Select(day => $"{RocDate.WriteYear(day.Year)}/{day.Month}/{day.Day}");
    }

    private static Message Which(DutyOrder order, IReadOnlyList<HeldDuty> found, OfficeToday office)
    {
        var lines = found.Take(MostOffered).Select(held => $"・{DutySpeech.Name(held.Duty)}{(held.Duty.Term is { } term ? $"，{DutySpeech.Due(term.Day, office.Today)}" : "")}");
        var more = found.Count > MostOffered ? DutySpeech.Invariant($"\n另有 {found.Count - MostOffered} 項，說「我的待辦」可以看到編號。") : "";
        return new($"請問是哪一項？\n{string.Join('\n', lines)}{more}")
        {
            Buttons = [.. found.Take(MostOffered).Select(held => new Button(
                DutySpeech.Invariant($"{DutyWords.Name(order.Verb)} {held.Number}"), DutyOrder.Said(order.Verb, held.Number, order.Rest)))],
        };
    }

    private static Message Nothing(Turn turn, DutyVerb verb) => new(verb switch
    {
        _ when !turn.Person.IsKnown => "名冊裡還沒有您的帳號，所以不知道哪些待辦是您的。請管理者把您登記到名冊。",
        DutyVerb.Agree or DutyVerb.Disagree => "目前沒有等候您同意的申請。",
        DutyVerb.Reopen => "找不到您最近登錄完成的待辦，請加上編號，例如「取消完成 57」。",
        DutyVerb.Forget => "您沒有自訂的提醒。",
        DutyVerb.Resume => "您的待辦沒有暫停提醒的。",
        _ => $"不確定您說的是哪一項待辦，請加上編號，例如「{DutyWords.Name(verb)} 57」；說「我的待辦」可以看到編號。",
    }) { Buttons = [new("我的待辦", "我的待辦")] };

    private async Task<DateTimeOffset?> SeenAsync(Turn turn, CancellationToken cancel) =>
        turn.Incoming.What is Happening.Pressed(_, { } message) && await outbox.FindSentAsync(turn.Channel, message, cancel).ConfigureAwait(false) is { } pressed
            ? pressed.PutAt
            : null;

    private static string? Reason(When when) => when.After.Length > 0 ? when.After : null;

    // The longest name of a unit in it.
    private static string? Unit(string text, Roll roll) => text.Length < 2 ? null
        : roll.Units.SelectMany(unit => unit.Names).Where(name => name.Length > 1 && text.Contains(name, StringComparison.Ordinal)).MaxBy(name => name.Length);
}
