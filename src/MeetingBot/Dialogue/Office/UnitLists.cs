using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Dialogue.Lists;
using MeetingBot.People;
using MeetingBot.Tasks;
using static System.FormattableString;

namespace MeetingBot.Dialogue.Office;

/// <summary>單位待辦 and 單位逾期: what the units of a manager owe, with those below; of an admin, all units. By unit, the longest overdue first.</summary>
internal sealed class UnitLists(IDutyBook duties, OfficeBook offices)
{
    private const int Most = 10;

    public async Task<IReadOnlyList<Outgoing>> TellAsync(Turn turn, OfficeCommand.UnitDuties wanted, CancellationToken cancel)
    {
        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        var scope = Scope(turn, office);
        if (scope.Count == 0)
        {
            return turn.Privately(new("單位的清單只有主管和管理者可以看。您自己的可以說「我的待辦」或「逾期」。"));
        }

        var named = wanted.Unit.Length == 0 ? null : turn.Roll.FindUnit(wanted.Unit);
        if (wanted.Unit.Length > 0 && (named is null || !scope.Contains(named.Name)))
        {
            return turn.Privately(new(named is null ? $"名冊裡沒有「{wanted.Unit}」這個單位。" : $"{named.Name}不在您主管的單位裡，所以看不到它的清單。"));
        }

        var units = named is null ? scope : turn.Roll.NamesUnder(named.Name).Where(scope.Contains).ToHashSet(StringComparer.Ordinal);
        var open = await duties.ListAsync(new([DutyState.Open], IsDoubtful: false), cancel).ConfigureAwait(false);
        var lines = open.Where(held => DutyRights.CanSee(turn.Person, held, office)).SelectMany(held => Lines(held, units, office))
            .Where(line => !wanted.IsOverdue || line.IsOverdue(turn.Today)).ToList();
        return turn.Privately(Told(turn, wanted, named, lines));
    }

    private static Message Told(Turn turn, OfficeCommand.UnitDuties wanted, Unit? named, List<UnitLine> lines)
    {
        var name = wanted.IsOverdue ? "單位逾期" : "單位待辦";
        var of = named?.Name ?? (turn.Person.IsAdmin && turn.Person.Manages.Count == 0 ? "各單位" : "您主管的單位");
        Button other = wanted.IsOverdue ? Button.Saying("單位待辦") : Button.Saying("單位逾期");
        if (lines.Count == 0)
        {
            return new(wanted.IsOverdue ? $"{of}沒有逾期的待辦。" : $"{of}沒有未完成的待辦。") { Buttons = [other] };
        }

        // The unit with the most that is overdue leads, and within it the longest.
        var groups = lines.GroupBy(line => line.Unit).OrderByDescending(unit => unit.Count(line => line.IsOverdue(turn.Today))).ThenBy(unit => unit.Key, StringComparer.Ordinal);
        var ordered = groups.SelectMany(unit => unit.OrderBy(line => line.Due ?? DateOnly.MaxValue).ThenBy(line => line.Held.Number)).ToList();
        var counts = lines.GroupBy(line => line.Unit).ToDictionary(unit => unit.Key, unit => (All: unit.Count(), Overdue: unit.Count(line => line.IsOverdue(turn.Today))));
        var shown = Paging<UnitLine>.Of(ordered, wanted.Page, Most);
        var text = shown.Shown.GroupBy(line => line.Unit).SelectMany(unit => unit
            .Select(line => $"・{line.Words(turn.Today)}")
            .Prepend(Invariant($"{unit.Key}：未完成 {counts[unit.Key].All} 項，其中逾期 {counts[unit.Key].Overdue} 項")));
        var overdue = lines.Count(line => line.IsOverdue(turn.Today));
        return new(Invariant($"{of}{(wanted.IsOverdue ? "逾期" : "未完成")}的待辦共 {lines.Count} 項{(wanted.IsOverdue ? "" : Invariant($"，其中逾期 {overdue} 項"))}{shown.Words}：\n{string.Join('\n', text)}"))
        {
            Buttons = [.. shown.Next(named is null ? name : $"{name} {named.Name}"), other],
        };
    }

    private static HashSet<string> Scope(Turn turn, OfficeToday office) => (turn.Person.IsAdmin
            ? turn.Roll.Units
            : office.SpeaksFor(turn.Person).SelectMany(person => person.Manages).SelectMany(turn.Roll.UnitsUnder))
        .Select(unit => unit.Name).ToHashSet(StringComparer.Ordinal);

    // Of all staff, one line for each unit, with how many of its people have not finished.
    private static IEnumerable<UnitLine> Lines(HeldDuty held, HashSet<string> units, OfficeToday office)
    {
        var open = office.Owners.Of(held).Where(owner => held.ShareOf(owner.Key).IsOpen);
        return held.Duty.Owners is not Ownership.Staff
            ? open.Where(owner => units.Contains(owner.Key)).Select(owner => new UnitLine(owner.Key, held, owner, held.DueOf(owner.Key)))
            : from owner in open
              let unit = office.Roll.ById(owner.Key) is { } person ? person.Places.FirstOrDefault(units.Contains) : null
              where unit is not null
              group owner by unit into people
              select new UnitLine(people.Key, held, people.First(), held.Duty.Term?.Day, people.Count());
    }
}
