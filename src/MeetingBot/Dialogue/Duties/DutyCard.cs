using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;
using static System.FormattableString;

namespace MeetingBot.Dialogue.Duties;

/// <summary>待辦 57: one duty in full, as somebody may see it, with what they may do.</summary>
internal sealed class DutyCard(IDutyBook book, MinutesLinks links)
{
    private const int MostOwners = 12;
    private const int MostEvents = 5;

    public Task<Message> OfAsync(Person person, long number, OfficeToday office, CancellationToken cancel) =>
        book.ShowAsync(person, number, DutyAct.See, office, held => OfAsync(person, held, office, cancel), cancel);

    private async Task<Message> OfAsync(Person person, HeldDuty held, OfficeToday office, CancellationToken cancel)
    {
        var history = await book.HistoryAsync(held.Number, cancel).ConfigureAwait(false);
        var lines = Head(held.Duty, office).Concat(Parts(held, person, office))
            .Concat(held.Requests.Select(request => Asking.Line(held, request, office)))
            .Concat(held.Wishes.Where(wish => wish.Person == person.Id && wish.On >= office.Today).Select(wish => $"您自訂的提醒：{RocDate.Write(wish.On)}"))
            .Concat(held.Duty.Later.Select(later => $"後續會議：{later.Meeting}{(later.HeldOn is { } day ? $"（{RocDate.Write(day)}）" : "")}：{later.Said}"))
            .Concat(History(history, office.Roll));
        return new(string.Join('\n', lines))
        {
            Quotations = DutySpeech.Quotation(held.Duty, links) is { } quotation ? [quotation] : [],
            Buttons = [.. DutyButtons.Of(person, held, office)],
        };
    }

    private static IEnumerable<string> Head(Duty duty, OfficeToday office)
    {
        yield return $"{DutySpeech.Name(duty)}（{DutySpeech.From(duty)}）";
        yield return $"狀態：{StateWords.Of(duty)}{Remark(duty)}";
        yield return duty switch
        {
            { Term: { } term } => $"期限：{DutySpeech.Due(term.Day, office.Today)}，依「{term.Words}」：{term.Why.TrimEnd('。')}{(term.IsLegal ? "；法定期限，不能展延" : "")}"
                + (duty.RuledDay is { } ruled && ruled != term.Day ? $"；原訂{RocDate.Write(ruled)}" : ""),
            { Awaits: { } until } => $"期限：{until}，還沒有確定日期",
            _ => "期限：沒有寫期限",
        };
        if (duty.Recurs is not null)
        {
            yield return "例行事項：完成後自動進到下一期";
        }

        if (duty.Doubt is { } doubt)
        {
            yield return $"疑義：{doubt}";
        }

        if (duty.Cases.Count > 0)
        {
            yield return $"案號：{string.Join('、', duty.Cases)}";
        }
    }

    private static string Remark(Duty duty) => duty switch
    {
        { IsOpen: true, IsDoubtful: true } => "（等候管理者確認，之前不提醒）",
        { State: DutyState.Historic } => "（收錄時期限已過，只供查閱，不提醒）",
        _ => "",
    };

    // Of staff how many, and oneself; of units each.
    private static IEnumerable<string> Parts(HeldDuty held, Person person, OfficeToday office)
    {
        var owners = office.Owners.Of(held);
        if (held.Duty.Owners is Ownership.Staff(var body))
        {
            var done = owners.Count(owner => !held.ShareOf(owner.Key).IsOpen);
            yield return Invariant($"主辦：{body}全體同仁，{owners.Count} 人中已有 {done} 人完成");
            if (owners.FirstOrDefault(owner => owner.Key == person.Id) is { } own)
            {
                yield return $"您的部分：{Part(held, own, office)}";
            }

            yield break;
        }

        yield return owners.Count == 0 ? "主辦：名冊裡找不到主辦單位" : "主辦：";
        foreach (var owner in owners.Take(MostOwners))
        {
            yield return $"・{owner.Name}：{Part(held, owner, office)}";
        }

        if (owners.Count > MostOwners)
        {
            yield return Invariant($"・另有 {owners.Count - MostOwners} 個單位，共 {owners.Count(owner => !held.ShareOf(owner.Key).IsOpen)} 個已完成");
        }
    }

    private static string Part(HeldDuty held, Owner owner, OfficeToday office)
    {
        var share = held.ShareOf(owner.Key);
        return share.State switch
        {
            ShareState.Done => $"{StateWords.Of(share, owner)}（{(share.At is { } at ? DutySpeech.At(at) : "")}{(owner.IsPerson ? "" : $" {DutySpeech.Person(share.By, office.Roll)}")}）",
            ShareState.Open => StateWords.Of(share, owner)
                + (share.ExtendedTo is { } to ? $"，期限{DutySpeech.Due(to, office.Today)}，{StateWords.Extension(held.Duty, share)}" : "")
                + (share.PausedUntil is { } until && until > office.Today ? $"，暫停提醒至{RocDate.Write(until)}" : "")
                + (share.IsTakenOver ? "，由其他單位移交" : ""),
            _ => StateWords.Of(share, owner),
        };
    }

    private static IEnumerable<string> History(IReadOnlyList<DutyEvent> history, Roll roll)
    {
        if (history.Count == 0)
        {
            yield break;
        }

        yield return "紀錄：";
        foreach (var said in history.TakeLast(MostEvents))
        {
            yield return $"・{DutySpeech.At(said.At)} {(said.Who is null ? said.Where : DutySpeech.Person(said.Who, roll))}：{said.What}";
        }
    }
}
