using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Dialogue.Duties;
using MeetingBot.Dialogue.Lists;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;
using static System.FormattableString;

namespace MeetingBot.Dialogue.Office;

/// <summary>未完成 57: how many have finished, and who has not; of staff, by unit and by name for those who lead them.</summary>
internal sealed class MissingList(IDutyBook duties, OfficeBook offices)
{
    private const int Most = 15;
    private const int MostNames = 30;

    public async Task<IReadOnlyList<Outgoing>> TellAsync(Turn turn, OfficeCommand.Missing wanted, CancellationToken cancel)
    {
        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        return turn.Privately(await duties.ShowAsync(
            turn.Person, wanted.Number, DutyAct.SeeNames, office, held => Task.FromResult(Of(turn, wanted, held, office)), cancel).ConfigureAwait(false));
    }

    private static Message Of(Turn turn, OfficeCommand.Missing wanted, HeldDuty held, OfficeToday office)
    {
        var owners = office.Owners.Of(held);
        var missing = owners.Where(owner => held.ShareOf(owner.Key).IsOpen).ToList();
        var isStaff = held.Duty.Owners is Ownership.Staff;
        var shown = Paging<string>.Of(isStaff ? [.. ByUnit(turn, owners, held, office)] : [.. missing.Select(owner => $"・{Line(owner, held, office)}")], wanted.Page, Most);
        var unit = isStaff ? "人" : "個單位";
        var head = Invariant($"{DutySpeech.Number(held.Number)}「{DutySpeech.Short(held.Duty)}」{State(held.Duty)}：應完成 {owners.Count} {unit}，已完成 {owners.Count - missing.Count}，未完成 {missing.Count}{shown.Words}。");
        return new(string.Join('\n', shown.Shown.Prepend(head)))
        {
            Buttons = [.. shown.Next(Invariant($"未完成 {wanted.Number}"))],
        };
    }

    // A manager sees the names of their own people, and of everybody else none.
    private static IEnumerable<string> ByUnit(Turn turn, IReadOnlyList<Owner> owners, HeldDuty held, OfficeToday office) =>
        from owner in owners
        let unit = office.Roll.ById(owner.Key) is { } person ? person.Places.First() : ""
        group owner by unit into people
        let open = people.Where(owner => held.ShareOf(owner.Key).IsOpen).ToList()
        let seen = open.Where(owner => DutyRights.May(turn.Person, DutyAct.SeeNames, office, held, owner.Key)).ToList()
        where seen.Count > 0
        orderby seen.Count descending, people.Key
        let more = seen.Count > MostNames ? Invariant($"等 {seen.Count} 人") : ""
        select Invariant($"・{people.Key}（{people.Count()} 人中 {open.Count} 人未完成）：{string.Join('、', seen.Take(MostNames).Select(owner => owner.Name))}{more}");

    private static string Line(Owner owner, HeldDuty held, OfficeToday office) =>
        held.DueOf(owner.Key) is { } due ? $"{owner.Name}：{UnitLine.DayOf(held, owner, due, office.Today)}" : owner.Name;

    private static string State(Duty duty) => duty.IsOpen ? "" : $"（{StateWords.Of(duty)}）";
}
