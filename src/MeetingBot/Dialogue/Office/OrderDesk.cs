using System.Globalization;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Words;
using MeetingBot.Dialogue.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;

namespace MeetingBot.Dialogue.Office;

/// <summary>提醒 資訊局 12/25前交年度報告, and 取消待辦: what managers and admins ask of units by hand.</summary>
internal sealed class OrderDesk(IDutyBook duties, OfficeBook offices, FirstNotice openings)
{
    public async Task<IReadOnlyList<Outgoing>> OrderAsync(Turn turn, string words, CancellationToken cancel)
    {
        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        return turn.Privately(
            DutyRights.Refusal(turn.Person, DutyAct.Write, office) is { } refusal ? new(refusal)
            : OrderReader.Read(words, turn.Roll, Own(turn, office), turn.Today) switch
            {
                OrderReading.Unclear(var why, var choices) => new(why) { Buttons = choices },
                OrderReading.Clear order => await KeepAsync(turn, words, order, office, cancel).ConfigureAwait(false),
                var other => throw new InvalidOperationException($"An order was read as a {other.GetType().Name}."),
            });
    }

    public async Task<IReadOnlyList<Outgoing>> WithdrawAsync(Turn turn, long number, CancellationToken cancel)
    {
        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        return await duties.WithdrawAsync(
            turn, number, office, "取消", duty => $"已取消{DutySpeech.Number(duty.Number)}：{DutySpeech.Short(duty)}。之後不會再提醒。", cancel).ConfigureAwait(false);
    }

    private static List<string> Own(Turn turn, OfficeToday office) =>
        [.. office.SpeaksFor(turn.Person).SelectMany(person => person.Manages).Select(name => turn.Roll.FindUnit(name)?.Name).OfType<string>().Distinct()];

    private async Task<Message> KeepAsync(Turn turn, string words, OrderReading.Clear order, OfficeToday office, CancellationToken cancel)
    {
        if (order.Units.Select(unit => DutyRights.Refusal(turn.Person, DutyAct.Write, office, owner: unit)).FirstOrDefault(refusal => refusal is not null) is { } refused)
        {
            return new(refused);
        }

        // The inbox may bring the same message twice.
        var before = await duties.ListAsync(new() { Asked = turn.Key }, cancel).ConfigureAwait(false);
        var kept = before is [{ Duty: var same }, ..] ? same
            : (await duties.AddAsync([(New(turn, words, order, office), Event(turn, order, office))], cancel).ConfigureAwait(false))[0];
        return new(Told(kept, order, office)) { Buttons = [new("取消", string.Create(CultureInfo.InvariantCulture, $"取消待辦 {kept.Number}"))] };
    }

    private static Duty New(Turn turn, string words, OrderReading.Clear order, OfficeToday office) => new(
        0, new Origin.ByHand(turn.Person.Id, turn.Person.DisplayName) { Message = turn.Key }, words, order.Action, order.Owners, order.Term, office.Now, office.Now, DutyState.Open)
    {
        Recurs = order.Recurs,
    };

    private static DutyEvent Event(Turn turn, OrderReading.Clear order, OfficeToday office) =>
        new(office.Now, null, turn.Person.Id, turn.Channel, $"交辦，期限{RocDate.Write(order.Term.Day)}{(order.Recurs is null ? "" : $"，{order.Term.Words}")}");

    private string Told(Duty duty, OrderReading.Clear order, OfficeToday office)
    {
        var term = DutySpeech.Due(order.Term, office.Today);
        var dayOff = office.Days.Terms.IsOfficeDay(order.Term.Day) ? "" : $"，那天{Holiday(office, order.Term.Day)}，會在前一個辦公日提醒";
        return $"""
            已記下{DutySpeech.Number(duty.Number)}：
            ・主辦：{DutySpeech.Owners(order.Owners)}
            ・事項：{order.Action}
            ・期限：{(order.Recurs is null ? term : $"{order.Term.Words}，最近一期是{term}")}{dayOff}
            ・通知：{Receivers(order, office)}，{openings.Next(office)}
            """.ReplaceLineEndings("\n");
    }

    private static string Holiday(OfficeToday office, DateOnly day) => office.Days.Terms.NameOf(day) is { Length: > 0 } name ? $"放假：{name}" : "不上班";

    private static string Receivers(OrderReading.Clear order, OfficeToday office)
    {
        var owners = office.Owners.Of(order.Owners);
        if (order.Owners is Ownership.Staff)
        {
            return owners.Count == 0 ? $"名冊裡沒有{order.Units[0]}的同仁，目前沒有人會收到" : string.Create(CultureInfo.InvariantCulture, $"{owners.Count} 位同仁");
        }

        var mute = owners.Where(owner => office.Roll.ContactsOf(owner.Key).Count == 0).Select(owner => owner.Name).ToList();
        var heard = owners.SelectMany(owner => office.Roll.ContactsOf(owner.Key)).Select(person => person.DisplayName).Distinct().ToList();
        var names = heard.Count == 0 ? "" : Cut.At(string.Join('、', heard), 60);
        var warning = mute.Count == 0 ? "" : $"名冊裡{Cut.At(string.Join('、', mute), 60)}沒有聯絡人也沒有主管，提醒會先送給管理者，請管理者補上";
        return string.Join("；", new[] { names, warning }.Where(part => part.Length > 0));
    }
}
