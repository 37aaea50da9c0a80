using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Dialogue.Duties;
using MeetingBot.Dialogue.Lists;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;
using static System.FormattableString;

namespace MeetingBot.Dialogue.Office;

/// <summary>待確認, 指定 and 不追蹤: what the minutes left open, an admin settles; from then on it is a duty like any other.</summary>
internal sealed class DoubtDesk(IDutyBook duties, OfficeBook offices, MinutesLinks links, FirstNotice openings)
{
    private const int Most = 5;
    private const int MostUnits = 10;

    public async Task<IReadOnlyList<Outgoing>> ListAsync(Turn turn, int page, CancellationToken cancel)
    {
        if (turn.UnlessAdmin("待確認") is { } refusal)
        {
            return refusal;
        }

        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        var open = await duties.ListAsync(new([DutyState.Open]), cancel).ConfigureAwait(false);
        var shown = Paging<Duty>.Of([.. open.Where(held => held.Duty.IsDoubtful).Select(held => held.Duty)], page, Most);
        var mute = Mute(open, office);
        if (shown.Count == 0 && mute.Length == 0)
        {
            return turn.Privately(new("目前沒有待確認的待辦。"));
        }

        var lines = shown.Shown.Select(duty => $"・{DutySpeech.Number(duty.Number)}：{DutySpeech.Short(duty)}（{DutySpeech.From(duty)}）\n　疑義：{duty.Doubt}");
        string?[] parts =
        [
            shown.Count == 0 ? null : Invariant($"待確認的待辦共 {shown.Count} 項{shown.Words}，確認之前不會提醒任何人：\n{string.Join('\n', lines)}\n請寫「指定 編號 單位 期限」，例如「指定 {shown.Shown[0].Number} {Some(turn)} 12/31」；不需要追蹤的寫「不追蹤 {shown.Shown[0].Number}」。"),
            mute.Length == 0 ? null : $"下列單位在名冊裡沒有聯絡人也沒有主管，他們的提醒會改送管理者，請補上：{mute}。",
        ];
        return turn.Privately(new(string.Join('\n', parts.OfType<string>()))
        {
            Quotations = [.. shown.Shown.Select(duty => DutySpeech.Quotation(duty, links)).OfType<Quotation>()],
            Buttons =
            [
                .. shown.Shown.SelectMany(duty => new[] { Button.Saying(Invariant($"指定 {duty.Number}")), Button.Saying(Invariant($"不追蹤 {duty.Number}")) }),
                .. shown.Next("待確認"),
            ],
        });
    }

    public async Task<IReadOnlyList<Outgoing>> SettleAsync(Turn turn, OfficeCommand.Settle wanted, CancellationToken cancel)
    {
        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        var said = await duties.ChangeOnceAsync<Message>(turn.Key, wanted.Number, held => Settle(turn, held, wanted.Words, office), cancel).ConfigureAwait(false);
        return turn.Privately(said ?? new(DutyRights.NotThere(wanted.Number)));
    }

    public async Task<IReadOnlyList<Outgoing>> UntrackAsync(Turn turn, long number, CancellationToken cancel)
    {
        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        return await duties.WithdrawAsync(
            turn, number, office, "不追蹤", duty => $"{DutySpeech.Number(duty.Number)}不再追蹤：{DutySpeech.Short(duty)}。", cancel).ConfigureAwait(false);
    }

    // 指定 57 12/31 names the day of an ordinary duty too; whose it is, only of a doubtful one.
    private (Message Said, DutyChange? Change) Settle(Turn turn, HeldDuty held, string words, OfficeToday office)
    {
        var settled = Settlement.Read(words, held.Duty, office);
        var act = !held.Duty.IsDoubtful && settled is { Owners: null, Term: not null } ? DutyAct.SetDay : DutyAct.Settle;
        if (DutyRights.Refusal(turn.Person, act, office, held) is { } refusal)
        {
            return (new(refusal), null);
        }

        if (settled.Wrong is { } wrong)
        {
            return (new($"{DutySpeech.Number(held.Number)}：{DutySpeech.Short(held.Duty)}\n{(held.Duty.Doubt is { } doubt ? $"疑義：{doubt}\n" : "")}{wrong}")
            {
                Quotations = [.. new[] { DutySpeech.Quotation(held.Duty, links) }.OfType<Quotation>()],
            }, null);
        }

        var duty = settled.Of(held.Duty, office);
        var said = new DutyEvent(office.Now, null, turn.Person.Id, turn.Channel, settled.Words);
        var next = duty.Doubt is { } left ? $"還不能追蹤：{left}" : $"從{openings.Next(office)}{DutySpeech.Owners(duty.Owners)}。";
        var term = duty.Term is { } day ? DutySpeech.Due(day, office.Today) : "沒有期限";
        return (new($"{DutySpeech.Number(duty.Number)}已{settled.Words}。\n・事項：{DutySpeech.Short(duty)}\n・主辦：{DutySpeech.Owners(duty.Owners)}\n・期限：{term}\n{next}"), DutyChange.Of(duty, said));
    }

    // Nobody there hears what these units owe.
    private static string Mute(IReadOnlyList<HeldDuty> open, OfficeToday office)
    {
        var units = open.Where(held => !held.Duty.IsDoubtful && held.Duty.Owners is not Ownership.Staff).SelectMany(office.Owners.Of)
            .Select(owner => owner.Key).Distinct().Where(unit => office.Roll.ContactsOf(unit).Count == 0).ToList();
        return string.Join('、', units.Take(MostUnits)) + (units.Count > MostUnits ? Invariant($"等 {units.Count} 個單位") : "");
    }

    private static string Some(Turn turn) => turn.Roll.Units is [.., { Name: var unit }] ? unit : "資訊局";
}
