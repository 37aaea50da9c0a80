using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.People;
using MeetingBot.Tasks;

namespace MeetingBot.Dialogue.Duties;

/// <summary>
/// Which duty somebody means who leaves its number out: the one of the message replied to, or of the last one here; else the only one of
/// theirs that it can be said of.
/// </summary>
internal sealed partial class DutyChoice(LastWord last, INoticeBook notices, IDutyBook book, OwnDuties own, DutyShelf shelf)
{
    /// <summary>One is clear; of several one must be asked for; with none there is nothing it could be said of.</summary>
    public async Task<IReadOnlyList<HeldDuty>> FindAsync(Turn turn, DutyVerb verb, string? replyTo, OfficeToday office, CancellationToken cancel)
    {
        // The last word in a group was perhaps said to somebody else.
        var message = await (turn.IsGroup ? last.RepliedAsync(turn, replyTo, cancel) : last.OfAsync(turn, replyTo, cancel)).ConfigureAwait(false);
        var shown = message is null ? [] : await ShownAsync(message, cancel).ConfigureAwait(false);
        if (shown.Count > 0)
        {
            // What was shown is meant, also when it is done already: the next one on the list is not.
            var fit = shown.Where(held => Fits(turn.Person, verb, held, office)).ToList();
            return fit.Count > 0 ? fit : shown.Count == 1 ? shown : [];
        }

        return [.. (await TheirsAsync(turn, verb, office, cancel).ConfigureAwait(false)).Where(held => Fits(turn.Person, verb, held, office))];
    }

    private async Task<IReadOnlyList<HeldDuty>> TheirsAsync(Turn turn, DutyVerb verb, OfficeToday office, CancellationToken cancel) => verb switch
    {
        DutyVerb.Agree or DutyVerb.Disagree => await shelf.AskedAsync(turn.Roll, cancel).ConfigureAwait(false),
        DutyVerb.Reopen => [.. (await own.DoneAsync(turn.Person, office, cancel).ConfigureAwait(false)).Select(one => one.Held).DistinctBy(held => held.Number)],
        _ => [.. (await own.OpenAsync(turn.Person, office, cancel).ConfigureAwait(false)).Select(one => one.Held).DistinctBy(held => held.Number)],
    };

    /// <summary>What a message is about: the notices it carries, and what its buttons name.</summary>
    private async Task<IReadOnlyList<HeldDuty>> ShownAsync(OutboxEntry message, CancellationToken cancel)
    {
        var carried = (await notices.CarriedAsync(message.Message.Key, cancel).ConfigureAwait(false)).Select(given => given.Notice.Duty);
        var named = message.Message.Message.Buttons.Select(button => Named().Match(button.Data)).Where(match => match.Success)
            .Select(match => long.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture));
        var all = new List<HeldDuty>();
        foreach (var number in carried.Concat(named).Distinct())
        {
            if (await book.FindAsync(number, cancel).ConfigureAwait(false) is { } held)
            {
                all.Add(held);
            }
        }

        return all;
    }

    private static bool Fits(Person person, DutyVerb verb, HeldDuty held, OfficeToday office) =>
        verb is DutyVerb.Forget ? held.Wishes.Any(wish => wish.Person == person.Id)
        : verb is DutyVerb.Resume ? held.Shares.Values.Any(share => share.PausedUntil is not null) && DutyRights.May(person, DutyAct.Pause, office, held)
        : verb is DutyVerb.Remind ? !(held.Duty.Term?.Day <= office.Today) && DutyRights.May(person, DutyAct.Wish, office, held)
        : DutyRights.May(person, Act(verb), office, held);

    private static DutyAct Act(DutyVerb verb) => verb switch
    {
        DutyVerb.Finish => DutyAct.Finish,
        DutyVerb.Reopen => DutyAct.Reopen,
        DutyVerb.Extend => DutyAct.Extend,
        DutyVerb.HandOver => DutyAct.HandOver,
        DutyVerb.Pause => DutyAct.Pause,
        DutyVerb.Agree or DutyVerb.Disagree => DutyAct.Consent,
        DutyVerb.Why or DutyVerb.WhyNot => DutyAct.AskWhy,
        _ => DutyAct.See,
    };

    [GeneratedRegex(@"^(待辦|完成|取消完成|延到|不是我們|提醒我|不用提醒我|暫停|恢復|為什麼|同意|不同意|未完成) (?<n>\d{1,12})(\D|$)")]
    private static partial Regex Named();
}
