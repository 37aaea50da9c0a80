using System.Globalization;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Dialogue.Duties;
using MeetingBot.Dialogue.Lists;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;
using static System.FormattableString;

namespace MeetingBot.Dialogue.Office;

/// <summary>歷史待辦 and 喚醒: what was past its term when its minutes first came in is listed, and chased only when an admin says so.</summary>
internal sealed class HistoryDesk(IDutyBook duties, OfficeBook offices, MinutesLinks links, FirstNotice openings)
{
    private const int Most = 10;
    private const int MostButtons = 3;

    public async Task<IReadOnlyList<Outgoing>> ListAsync(Turn turn, OfficeCommand.Historic wanted, CancellationToken cancel)
    {
        if (turn.UnlessAdmin("歷史待辦") is { } refusal)
        {
            return refusal;
        }

        var unit = wanted.Unit.Length == 0 ? null : turn.Roll.FindUnit(wanted.Unit);
        if (unit is null && wanted.Unit.Length > 0)
        {
            return turn.Privately(new($"名冊裡沒有「{wanted.Unit}」這個單位。"));
        }

        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        var under = unit is null ? null : turn.Roll.NamesUnder(unit.Name);
        var all = (await duties.ListAsync(new([DutyState.Historic]), cancel).ConfigureAwait(false))
            .Where(held => under is null || office.Owners.Of(held).Any(owner => under.Contains(owner.Key)))
            .Select(held => held.Duty).OrderByDescending(duty => duty.Term?.Day).ThenBy(duty => duty.Number).ToList();
        if (all.Count == 0)
        {
            return turn.Privately(new($"{unit?.Name}沒有歷史待辦。"));
        }

        var shown = Paging<Duty>.Of(all, wanted.Page, Most);
        var lines = shown.Shown.Select(duty => $"・{DutySpeech.Number(duty.Number)}：{(duty.Term is { } term ? RocDate.Write(term.Day) : "沒有期限")}，{DutySpeech.Owners(duty.Owners)}，{DutySpeech.Short(duty)}（{DutySpeech.From(duty)}）");
        return turn.Privately(new(Invariant($"{unit?.Name}歷史待辦共 {shown.Count} 項{shown.Words}，收錄時期限已過，只供查閱，不會提醒：\n{string.Join('\n', lines)}\n需要追蹤的寫「喚醒 編號」；整年的寫「喚醒 全部 {RocDate.WriteYear((all[0].Term?.Day ?? turn.Today).Year)}年」。"))
        {
            Quotations = [.. shown.Shown.Take(MostButtons).Select(duty => DutySpeech.Quotation(duty, links)).OfType<Quotation>()],
            Buttons =
            [
                .. shown.Shown.Take(MostButtons).Select(duty => Button.Saying(Invariant($"喚醒 {duty.Number}"))),
                .. shown.Next(unit is null ? "歷史待辦" : $"歷史待辦 {unit.Name}"),
            ],
        });
    }

    public async Task<IReadOnlyList<Outgoing>> WakeAsync(Turn turn, long number, CancellationToken cancel)
    {
        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        return await duties.DecideAsync(
            turn, number, DutyAct.Wake, office,
            held => ($"{DutySpeech.Number(held.Number)}重新追蹤：{DutySpeech.Short(held.Duty)}。{Hears(held.Duty, office)}", Woken(turn, held, office)),
            cancel).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<Outgoing>> WakeAllAsync(Turn turn, OfficeCommand.WakeAll wanted, CancellationToken cancel)
    {
        if (turn.UnlessAdmin("喚醒") is { } refusal)
        {
            return refusal;
        }

        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        var year = wanted.Year is { } written && RocDate.TryYear(written, out var gregorian) ? gregorian : (int?)null;
        var name = year is null ? "全部" : $"期限在{wanted.Year?.ToString(CultureInfo.InvariantCulture)}年的";
        var all = (await duties.ListAsync(new([DutyState.Historic]), cancel).ConfigureAwait(false)).Where(held => year is null || held.Duty.Term?.Day.Year == year).ToList();
        if (all.Count == 0)
        {
            return turn.Privately(new($"沒有{name}歷史待辦。"));
        }

        if (!wanted.IsSure)
        {
            var command = year is null ? "喚醒 全部" : Invariant($"喚醒 全部 {wanted.Year}年");
            return turn.Privately(new(Invariant($"{name}歷史待辦有 {all.Count} 項，喚醒之後會當作逾期的待辦，{openings.Next(office)}主辦單位，並通知主管。確定要全部喚醒嗎？"))
            {
                Buttons = [new("確定", $"{command} 確定"), new("不要", "歷史待辦")],
            });
        }

        var woken = 0;
        foreach (var number in all.Select(held => held.Number))
        {
            woken += await duties.ChangeAsync<bool>(
                number, held => DutyRights.May(turn.Person, DutyAct.Wake, office, held) ? (true, (DutyChange?)Woken(turn, held, office)) : (false, null), cancel).ConfigureAwait(false) ? 1 : 0;
        }

        return turn.Privately(new(Invariant($"已喚醒 {woken} 項{name}歷史待辦，{openings.Next(office)}。")));
    }

    private static DutyChange Woken(Turn turn, HeldDuty held, OfficeToday office) => DutyChange.Of(
        held.Duty with { State = DutyState.Open, TermSince = office.Now }, new DutyEvent(office.Now, null, turn.Person.Id, turn.Channel, "重新追蹤"));

    private string Hears(Duty duty, OfficeToday office) => duty.IsDoubtful ? $"還有疑義要先確認：{duty.Doubt}" : $"{openings.Next(office)}{DutySpeech.Owners(duty.Owners)}。";
}
