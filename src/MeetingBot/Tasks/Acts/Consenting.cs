using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;

namespace MeetingBot.Tasks.Acts;

/// <summary>同意, 不同意: one word of whoever may decide, and both sides know.</summary>
internal static class Consenting
{
    /// <param name="id">Which request; null where only one waits for this person.</param>
    /// <param name="words">Why not; or the unit that is to take it over, where the request names none.</param>
    public static (Outcome Outcome, DutyChange? Change) Do(HeldDuty held, int? id, bool isYes, string? words, Doer by, OfficeToday office)
    {
        var own = held.Requests.FirstOrDefault(one => one.Id == id && one.By == by.Id);
        if (own is not null && !isYes && DutyRights.CanSee(by.Person, held, office))
        {
            return (new($"已撤回申請：{Asking.What(own)}。"), Without(held, own, [], new(office.Now, own.Owner, by.Id, by.Where, $"撤回申請：{Asking.What(own)}")));
        }

        List<Request> waiting =
            [.. held.Requests.Where(one => id is null ? DutyRights.May(by.Person, DutyAct.Consent, office, held, null, one) : one.Id == id)];
        if (waiting.Count > 1)
        {
            return (new($"{DutySpeech.Number(held.Number)} 有好幾項等候您同意的申請，請問是哪一項？\n{string.Join('\n', waiting.Select(one => $"・{Asking.Line(held, one, office)}"))}")
            {
                Buttons = [.. waiting.SelectMany(one => Asking.Decisions(held, one))],
            }, null);
        }

        var request = waiting.FirstOrDefault();
        if (DutyRights.CanSee(by.Person, held, office) && request is null)
        {
            return Outcome.Only($"{DutySpeech.Number(held.Number)} 沒有等候您同意的申請，可能已經處理過了。");
        }

        return DutyRights.Refusal(by.Person, DutyAct.Consent, office, held, null, request) is { } refusal ? Outcome.Only(refusal)
            : !isYes ? No(held, request!, words, by, office)
            : request!.Extend is { } to ? Extend(held, request, to, by, office)
            : request.IsExemption ? Exempt(held, request, by, office)
            : HandOver(held, request, request.HandTo ?? words, by, office);
    }

    private static (Outcome Outcome, DutyChange? Change) No(HeldDuty held, Request request, string? why, Doer by, OfficeToday office)
    {
        var what = $"{by.Name}不同意{DutySpeech.Name(held.Duty)}{Asking.What(request)}{DutySpeech.Because(why)}。{HandingOver.Due(held, request.Owner, office)}";
        var owner = request.IsExemption ? DutySpeech.Person(request.By, office.Roll) : request.Owner;
        return (
            new($"已回覆不同意：{DutySpeech.Name(held.Duty)}仍由{owner}辦理，{HandingOver.Due(held, request.Owner, office)}") { Told = Tell(request, by, what, held) },
            Without(held, request, [], new(office.Now, request.Owner, by.Id, by.Where, $"不同意{Asking.What(request)}{DutySpeech.Because(why)}")));
    }

    private static (Outcome Outcome, DutyChange? Change) Extend(HeldDuty held, Request request, DateOnly to, Doer by, OfficeToday office)
    {
        var moved = Extending.Moved(held.ShareOf(request.Owner), to, request.By, office);
        var words = Extending.Words(held, moved, office);
        return (
            new($"已同意。{words}") { Told = Tell(request, by, $"{by.Name}同意了您的申請。{words}", held) },
            Without(held, request, [moved], new(office.Now, request.Owner, by.Id, by.Where, $"同意{Asking.What(request)}{DutySpeech.Because(request.Why)}")));
    }

    private static (Outcome Outcome, DutyChange? Change) Exempt(HeldDuty held, Request request, Doer by, OfficeToday office)
    {
        var share = held.ShareOf(request.Owner) with { State = ShareState.Released, At = office.Now, By = by.Id, PausedUntil = null };
        return (
            new($"已同意：{DutySpeech.Person(request.By, office.Roll)}不必辦理{DutySpeech.Name(held.Duty)}。")
            {
                Told = Tell(request, by, $"{by.Name}同意您不必辦理{DutySpeech.Name(held.Duty)}，不會再提醒您。", held),
            },
            Without(held, request, [share], new(office.Now, request.Owner, by.Id, by.Where, $"同意不必辦理{DutySpeech.Because(request.Why)}")));
    }

    private static (Outcome Outcome, DutyChange? Change) HandOver(HeldDuty held, Request request, string? unit, Doer by, OfficeToday office)
    {
        var name = Asking.Name(held, request);
        if (unit is null || office.Roll.FindUnit(unit) is not { } to)
        {
            return Outcome.Only(unit is null
                ? $"請寫上要接手的單位，例如「同意 {name} 資訊局」；仍由{request.Owner}辦理的話，請說「不同意 {name}」。"
                : $"名冊裡沒有「{unit}」這個單位，請寫單位的全名，例如「同意 {name} 資訊局」。");
        }

        var part = new Owner(request.Owner, request.Owner, false);
        if (HandingOver.Wrong(held, part, to, office) is { } wrong)
        {
            return Outcome.Only(wrong);
        }

        // The manager names a unit that is not theirs: that one has a word in it.
        if (request.HandTo is null && !Standing.Leads(by.Person, new(to.Name, to.Name, false), office) && !by.Person.IsAdmin)
        {
            return Asking.For(held, part, null, to.Name, request.Why, by, office);
        }

        var (outcome, change) = HandingOver.Now(held, request.Owner, to.Name, request.Why, by, office);
        return (outcome with
        {
            Text = $"已同意：{outcome.Text}{HandingOver.Due(held, request.Owner, office)}",
            Told = [.. Tell(request, by, $"{by.Name}同意接手{DutySpeech.Name(held.Duty)}，{request.Owner}的部分已移交{to.Name}，不會再提醒。", held), .. outcome.Told.Where(one => one.Person != request.By)],
        }, change);
    }

    private static DutyChange Without(HeldDuty held, Request request, IReadOnlyList<Share> shares, DutyEvent said) =>
        new(null, shares, null, [.. held.Requests.Where(one => one.Id != request.Id)], [said]);

    private static IReadOnlyList<Told> Tell(Request request, Doer by, string text, HeldDuty held) =>
        request.By == by.Id ? [] : [new(request.By, text, [new Button("看內容", DutySpeech.Number(held.Number))])];
}
