using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;
using static System.FormattableString;

namespace MeetingBot.Tasks.Acts;

/// <summary>提醒我, 不用提醒我: on a day of one's own choice, before the term.</summary>
internal static class Wishing
{
    private const int Most = 5;

    public static (Outcome Outcome, DutyChange? Change) Do(HeldDuty held, WishedDay wished, Doer by, OfficeToday office)
    {
        if (DutyRights.Refusal(by.Person, DutyAct.Wish, office, held) is { } refusal)
        {
            return Outcome.Only(refusal);
        }

        var due = Due(held, by, office);
        if (wished.In(due, office.Days.Terms) is not { } day)
        {
            return Outcome.Only("這項待辦沒有期限，請直接寫日期，例如「提醒我 12/20」。");
        }

        var mine = held.Wishes.Where(wish => wish.Person == by.Id && wish.On >= office.Today).ToList();
        return Wrong(day, due, office) is { } wrong ? Outcome.Only(wrong)
            : mine.Any(wish => wish.On == day) ? (Answer(held, day, due, office), null)
            : mine.Count >= Most ? Outcome.Only($"同一項待辦最多可以設 {Most} 個自訂的提醒，已經設滿了。說「不用提醒我 {held.Number}」可以全部取消。")
            : (Answer(held, day, due, office), new(
                null, [], [.. held.Wishes.Where(wish => wish.On >= office.Today), new(by.Id, day)], null,
                [new(office.Now, null, by.Id, by.Where, $"自訂於{RocDate.Write(day)}提醒")]));
    }

    /// <summary>All that this person wished for.</summary>
    public static (Outcome Outcome, DutyChange? Change) Forget(HeldDuty held, Doer by, OfficeToday office) =>
        !DutyRights.CanSee(by.Person, held, office) ? Outcome.Only(DutyRights.NotThere(held.Number))
        : held.Wishes.All(wish => wish.Person != by.Id) ? Outcome.Only($"{DutySpeech.Name(held.Duty)}沒有您自訂的提醒；期限前的例行提醒照常。")
        : (new($"{DutySpeech.Name(held.Duty)}已取消您自訂的提醒；期限前的例行提醒照常。"), new(
            null, [], [.. held.Wishes.Where(wish => wish.Person != by.Id)], null, [new(office.Now, null, by.Id, by.Where, "取消自訂的提醒")]));

    // Of several parts the first that is due of those that are theirs.
    private static DateOnly? Due(HeldDuty held, Doer by, OfficeToday office) =>
        DutyRights.Parts(by.Person, DutyAct.Wish, office, held).Select(part => held.DueOf(part.Key)).Min() ?? held.Duty.Term?.Day;

    private static Outcome Answer(HeldDuty held, DateOnly day, DateOnly? due, OfficeToday office)
    {
        var term = due is { } last ? $"，期限是{DutySpeech.Due(last, office.Today)}" : "";
        return new($"好的，{Told(day, office)}提醒您{DutySpeech.Name(held.Duty)}{term}。")
        {
            Buttons = [new Button("不用提醒我", Invariant($"不用提醒我 {held.Number}"))],
        };
    }

    // As the planning has it: a day off is told on the last opening before it, which may be over already.
    private static string Told(DateOnly day, OfficeToday office) => office.Days.BackToOpening(day) switch
    {
        var told when told == day => $"{RocDate.Write(day)}會",
        var told when told > office.Today => $"{RocDate.Write(day)}不是辦公日，會提前在{RocDate.Write(told)}",
        _ => $"{RocDate.Write(day)}不是辦公日，會在最近的辦公日",
    };

    private static string? Wrong(DateOnly day, DateOnly? due, OfficeToday office) =>
        day <= office.Today ? $"{RocDate.Write(day)}已經到了，請選晚一點的日子。"
        : day >= due ? $"期限是{RocDate.Write(due.Value)}，當天本來就會提醒；自訂的提醒請選期限之前的日子。"
        : day > office.Today.AddYears(2) ? $"{RocDate.Write(day)}太遠了，請再確認年份。"
        : null;
}
