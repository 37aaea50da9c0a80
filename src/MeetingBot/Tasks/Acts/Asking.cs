using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using static System.FormattableString;

namespace MeetingBot.Tasks.Acts;

/// <summary>What needs somebody's consent is kept as a request (申請), and whoever may consent is told.</summary>
internal static class Asking
{
    /// <param name="extend">The day wanted; null where it is a handing over.</param>
    /// <param name="handTo">The unit that should take it over; null where it is an extension, or nobody knows whose it is.</param>
    public static (Outcome Outcome, DutyChange? Change) For(
        HeldDuty held, Owner part, DateOnly? extend, string? handTo, string? why, Doer by, OfficeToday office)
    {
        var deciders = Deciders.Of(held, part.Key, handTo, by.Id, office);
        var names = string.Join('、', deciders.Select(person => person.DisplayName));
        if (deciders.Count == 0)
        {
            return Outcome.Only("這件事要主管同意，但名冊裡找不到可以決定的人，請洽貴機關的管理者。");
        }

        var same = held.Requests.FirstOrDefault(one => one.Owner == part.Key && one.Extend == extend && one.HandTo == handTo); // of a person there is but one
        if (same is not null)
        {
            return Outcome.Only(Words(held, same, names, office));
        }

        // Numbers never come again: an old button must not consent to something new.
        var id = checked((int)Math.Max(held.Version, held.Requests.Select(one => one.Id).DefaultIfEmpty().Max() + 1));
        var request = new Request(id, part.Key, by.Id, [.. deciders.Select(person => person.Id)], office.Now, extend, handTo, why?.Trim() ?? "", part.IsPerson);
        var others = held.Requests.Where(one => one.Owner != part.Key || one.Extend is null != extend is null);
        return (
            new(Words(held, request, names, office)) { Told = [.. deciders.Where(person => person.Id != by.Id).Select(person => Tell(held, request, person, by, office))] },
            new(null, [], null, [.. others, request], [new(office.Now, part.Key, by.Id, by.Where, $"申請{What(request)}{DutySpeech.Because(why)}（待{names}同意）")]));
    }

    /// <summary>展延至114年12月31日（三）, 移交工務局, 不必辦理, 改由其他單位辦理</summary>
    public static string What(Request request) => request switch
    {
        { Extend: { } day } => $"展延至{RocDate.Write(day)}",
        { HandTo: { } unit } => $"移交{unit}",
        { IsExemption: true } => "不必辦理",
        _ => "改由其他單位辦理",
    };

    /// <summary>How a request is named in a chat: 57-2.</summary>
    public static string Name(HeldDuty held, Request request) => Invariant($"{held.Number}-{request.Id}");

    /// <summary>To say yes and to say no; only no, where yes must name a unit.</summary>
    public static IReadOnlyList<Button> Decisions(HeldDuty held, Request request)
    {
        var name = Name(held, request);
        var no = Button.Saying($"不同意 {name}");
        return request.IsWithoutUnit ? [no] : [Button.Saying($"同意 {name}"), no];
    }

    /// <summary>What is asked, by whom, about what.</summary>
    public static string Line(HeldDuty held, Request request, OfficeToday office)
    {
        var share = held.ShareOf(request.Owner);
        var due = held.DueOf(request.Owner) is { } day ? $"目前期限{DutySpeech.Due(day, office.Today)}" : "沒有期限";
        var extended = StateWords.Extension(held.Duty, share) is { } said ? $"，{said}" : "";
        var why = request.Why.Length > 0 ? $"原因：{request.Why}。" : "沒有寫原因。";
        var what = request.IsExemption ? $"說{DutySpeech.Name(held.Duty)}與本人無關，申請不必辦理" : $"申請把{DutySpeech.Name(held.Duty)}中{request.Owner}的部分{What(request)}";
        return $"申請 {Name(held, request)}：{DutySpeech.Person(request.By, office.Roll)}{what}"
            + $"（{due}{extended}）。{why}";
    }

    private static string Words(HeldDuty held, Request request, string names, OfficeToday office)
    {
        var meanwhile = request.IsExemption ? "同意之前仍請依期限辦理。"
            : request.Extend is null ? "同意之前仍由貴單位辦理。"
            : held.DueOf(request.Owner) is { } day ? $"同意之前，期限仍是{DutySpeech.Due(day, office.Today)}。" : "";
        return $"已請{names}決定是否同意{DutySpeech.Name(held.Duty)}{What(request)}（申請 {Name(held, request)}）。{meanwhile}";
    }

    private static Told Tell(HeldDuty held, Request request, Person decider, Doer by, OfficeToday office)
    {
        var hint = request.IsWithoutUnit
            ? $"知道該由哪個單位辦的話，請說「同意 {Name(held, request)} 單位名稱」；仍由{request.Owner}辦理，請說「不同意 {Name(held, request)}」。" : "";
        return new(decider.Id, $"{Line(held, request, office)}{hint}", [.. Decisions(held, request), new("看內容", DutySpeech.Number(held.Number))]);
    }
}
