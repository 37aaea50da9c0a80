using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;
using static System.FormattableString;

namespace MeetingBot.Dialogue.Duties;

/// <summary>What the bot asks back when a command about a duty leaves something out.</summary>
internal static partial class DutyQuestions
{
    private const int MostOffered = 5;
    private static readonly int[] Offered = [7, 14]; // days later

    /// <summary>完成 19 20 21: each for itself, so that none is passed over without a word. Null where one is named.</summary>
    public static Message? OneByOne(DutyOrder order)
    {
        if (order.Verb is not (DutyVerb.Finish or DutyVerb.Reopen) || !Numbers().IsMatch(order.Rest))
        {
            return null;
        }

        var said = Number().Matches(order.Rest).Select(match => long.Parse(match.Value, CultureInfo.InvariantCulture)).Prepend(order.Number!.Value)
            .Distinct().Take(MostOffered).Select(number => DutyOrder.Said(order.Verb, number)).ToList();
        return said.Count == 1 ? null
            : new($"一次請說一項，才不會弄錯；這次還沒有登錄。請分別說{string.Concat(said.Select(one => $"「{one}」"))}。") { Buttons = [.. said.Select(Button.Saying)] };
    }

    /// <summary>Whose part of it, as buttons that say all that was said.</summary>
    public static IReadOnlyList<Button> Units(DutyOrder order, IReadOnlyList<string> units) =>
        [.. units.Take(MostOffered).Select(unit => new Button(unit, DutyOrder.Said(order.Verb, order.Number ?? 0, $"{unit} {order.Rest}")))];

    /// <summary>Which day, where only the day is missing.</summary>
    public static Outcome Day(HeldDuty held, DutyVerb verb, Doer by, OfficeToday office)
    {
        var act = verb switch { DutyVerb.Extend => DutyAct.Extend, DutyVerb.Pause => DutyAct.Pause, _ => DutyAct.Wish };
        if (DutyRights.Refusal(by.Person, act, office, held) is { } refusal)
        {
            return new(refusal);
        }

        var (text, choices) = verb switch
        {
            DutyVerb.Extend => ($"{DutySpeech.Name(held.Duty)}要延到哪一天？例如「{DutyOrder.Said(verb, held.Number, "12/31 因為等候廠商")}」。", Later(held, office)),
            DutyVerb.Pause => ($"{DutySpeech.Name(held.Duty)}要暫停到哪一天？例如「{DutyOrder.Said(verb, held.Number, "到 12/20")}」。", []),
            _ => ($"{DutySpeech.Name(held.Duty)}要在什麼時候提醒您？例如「{DutyOrder.Said(verb, held.Number, "12/20")}」。", held.Duty.Term is null ? [] : ["一天前", "三天前", "一週前"]),
        };
        return new(text) { Buttons = [.. choices.Select(choice => new Button(choice, DutyOrder.Said(verb, held.Number, choice)))] };
    }

    private static IEnumerable<string> Later(HeldDuty held, OfficeToday office)
    {
        var from = held.Shares.Values.Select(share => share.ExtendedTo).Append(held.Duty.Term?.Day).Append(office.Today).Max() ?? office.Today;
        return Offered.Select(days => from.AddDays(days)).Select(day => $"{RocDate.WriteYear(day.Year)}/{day.Month}/{day.Day}");
    }

    /// <summary>Which of several.</summary>
    public static Message Which(DutyOrder order, IReadOnlyList<HeldDuty> found, OfficeToday office)
    {
        var lines = found.Take(MostOffered).Select(held => $"・{DutySpeech.Name(held.Duty)}{(held.Duty.Term is { } term ? $"，{DutySpeech.Due(term.Day, office.Today)}" : "")}");
        var more = found.Count > MostOffered ? Invariant($"\n另有 {found.Count - MostOffered} 項，說「我的待辦」可以看到編號。") : "";
        return new($"請問是哪一項？\n{string.Join('\n', lines)}{more}")
        {
            Buttons = [.. found.Take(MostOffered).Select(held => new Button(
                Invariant($"{DutyWords.Name(order.Verb)} {held.Number}"), DutyOrder.Said(order.Verb, held.Number, order.Rest)))],
        };
    }

    /// <summary>That it is not clear what is meant.</summary>
    public static Message Nothing(Turn turn, DutyVerb verb) => new(verb switch
    {
        _ when !turn.Person.IsKnown => "名冊裡還沒有您的帳號，所以不知道哪些待辦是您的。請管理者把您登記到名冊。",
        DutyVerb.Agree or DutyVerb.Disagree => "目前沒有等候您同意的申請。",
        DutyVerb.Reopen => "找不到您最近登錄完成的待辦，請加上編號，例如「取消完成 57」。",
        DutyVerb.Forget => "您沒有自訂的提醒。",
        DutyVerb.Resume => "您的待辦沒有暫停提醒的。",
        _ => $"不確定您說的是哪一項待辦，請加上編號，例如「{DutyWords.Name(verb)} 57」；說「我的待辦」可以看到編號。",
    }) { Buttons = [Button.Saying("我的待辦")] };

    [GeneratedRegex(@"^[\s、,，和及與#]*\d{1,12}號?([\s、,，和及與#]+\d{1,12}號?)*$")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\d{1,12}")]
    private static partial Regex Number();
}
