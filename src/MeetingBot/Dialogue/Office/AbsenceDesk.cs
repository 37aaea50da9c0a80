using MeetingBot.Archive.Office;
using MeetingBot.Archive.Post;
using MeetingBot.Dialogue.Days;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using MeetingBot.Tasks;

namespace MeetingBot.Dialogue.Office;

/// <summary>請假 and 銷假: for oneself, or by a manager or an admin for somebody; whole days, and who receives what is meant for them meanwhile.</summary>
internal sealed class AbsenceDesk(OfficeBook offices, IAbsences absences)
{
    private const int MostYears = 2;
    private static readonly string[] PartsOfDay = ["上午", "下午", "半天", "半日", "時", "點", "早上", "中午", "晚上"];

    public async Task<IReadOnlyList<Outgoing>> AwayAsync(Turn turn, OfficeCommand.Away wanted, CancellationToken cancel)
    {
        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        return Absentee.Of(turn, wanted.Who, office, $"請假 {wanted.Days}") switch
        {
            Absentee.Found(var person) => await AwayAsync(turn, person, wanted, office, cancel).ConfigureAwait(false),
            Absentee.Refused(var why) => turn.Privately(why),
            var other => throw Unknown(other),
        };
    }

    private async Task<IReadOnlyList<Outgoing>> AwayAsync(Turn turn, Person person, OfficeCommand.Away wanted, OfficeToday office, CancellationToken cancel)
    {
        var days = TypedDays.Find(wanted.Days, turn.Today, YearSense.Coming);
        if (Wrong(days, wanted.Days, turn.Today) is { } wrong)
        {
            return turn.Privately(new(wrong));
        }

        var absence = new Absence(person.Id, days!.From!.Value, days.To!.Value);
        var before = (await absences.ListAsync(turn.Today, cancel).ConfigureAwait(false)).Where(one => one.Person == person.Id && one != absence).ToList();
        await absences.KeepAsync(person.Id, absence, turn.Today, cancel).ConfigureAwait(false);
        var replaced = before.Count == 0 ? "" : $"\n（先前登記的{string.Join('、', before.Select(Days))}已改成這一次的。）";
        return turn.Privately(new($"已登記{Called(turn, person)}請假：{Days(absence)}。\n{Receivers(turn, person, absence, office)}{replaced}")
        {
            Buttons = [new("銷假", person.Id == turn.Person.Id ? "銷假" : $"{person.Id} 銷假")],
        });
    }

    public async Task<IReadOnlyList<Outgoing>> BackAsync(Turn turn, string who, CancellationToken cancel)
    {
        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        return Absentee.Of(turn, who, office, "銷假") switch
        {
            Absentee.Found(var person) => await BackAsync(turn, person, cancel).ConfigureAwait(false),
            Absentee.Refused(var why) => turn.Privately(why),
            var other => throw Unknown(other),
        };
    }

    private async Task<IReadOnlyList<Outgoing>> BackAsync(Turn turn, Person person, CancellationToken cancel)
    {
        var kept = (await absences.ListAsync(turn.Today, cancel).ConfigureAwait(false)).Where(one => one.Person == person.Id).ToList();
        await absences.KeepAsync(person.Id, null, turn.Today, cancel).ConfigureAwait(false);
        var filed = turn.Roll.AwayFrom(turn.Today).Where(one => one.Person == person.Id).ToList();
        var said = kept.Count > 0 ? $"已為{Called(turn, person)}銷假（原登記{string.Join('、', kept.Select(Days))}），提醒恢復送給本人。" : $"{Called(turn, person)}沒有登記中的請假。";
        return turn.Privately(new(filed.Count > 0 ? $"{said}\n名冊裡另外寫了{string.Join('、', filed.Select(Days))}請假，要由管理者在名冊更改。" : said));
    }

    private static string? Wrong(TypedDays? days, string words, DateOnly today) =>
        PartsOfDay.Any(part => words.Contains(part, StringComparison.Ordinal)) ? "請假以整天登記就好，部分時段不影響提醒。例如「請假 12/25」或「請假 12/25 到 12/31」。"
        : days is null or { IsNoDay: true } ? $"「{words.Trim()}」看不出是哪一天，請寫成「請假 12/25 到 12/31」。"
        : days.To is not { } to ? $"請寫明請到哪一天，例如「請假 {words.TrimEnd('起')} 到 12/31」。"
        : to < today ? $"「{words.Trim()}」（到{RocDate.Write(to)}）已經過了，不需要登記。"
        : to < days.From || to > today.AddYears(MostYears) ? $"「{words.Trim()}」看起來不對：{RocDate.Write(days.From!.Value)}到{RocDate.Write(to)}。請再確認日期。"
        : null;

    // What each of the staff must do in person nobody receives in their place.
    private static string Receivers(Turn turn, Person person, Absence absence, OfficeToday office)
    {
        var deputies = person.Deputies.Select(turn.Roll.ById).OfType<Person>().ToList();
        var there = deputies.Where(deputy => !office.Absences.Any(other => other.Person == deputy.Id && other.From <= absence.To && other.To >= absence.From)).ToList();
        return (deputies.Count, there.Count) switch
        {
            (0, _) => $"請注意：名冊裡沒有登記{Called(turn, person)}的代理人，這段期間的提醒仍然送給本人。需要代收的話，請管理者在名冊補上。",
            (_, 0) => $"請注意：代理人{string.Join('、', deputies.Select(deputy => deputy.DisplayName))}同一段期間也請假，沒有人代收的提醒仍然送給本人。",
            _ => $"這段期間的提醒由代理人{there[0].DisplayName}代收{(there.Count > 1 ? $"（其次{string.Join('、', there.Skip(1).Select(deputy => deputy.DisplayName))}）" : "")}。",
        };
    }

    private static InvalidOperationException Unknown(Absentee one) => new($"Nobody is away as a {one.GetType().Name}.");

    private static string Called(Turn turn, Person person) => person.Id == turn.Person.Id ? "您" : person.DisplayName;

    private static string Days(Absence absence) =>
        absence.From == absence.To ? RocDate.Write(absence.From) : $"{RocDate.Write(absence.From)}到{RocDate.Write(absence.To)}";
}
