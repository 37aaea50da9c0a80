using System.Text.RegularExpressions;
using MeetingBot.Archive.Duties;
using MeetingBot.Dialogue.Days;
using MeetingBot.People;

namespace MeetingBot.Dialogue.Office;

/// <summary>Reads who is to do what by when, in whatever order it was typed.</summary>
internal static partial class OrderReader
{
    private const string Example = "例如「提醒 資訊局 12/25前交年度報告」或「提醒 資訊局 每月10日前交報表」";
    private const int MostChoices = 5;
    private const int LongestAction = 300;
    private const string Marks = " 　,，、:：。\n";

    /// <param name="own">Units whose manager asks, for 全體同仁 without a unit.</param>
    public static OrderReading Read(string words, Roll roll, IReadOnlyList<string> own, DateOnly today)
    {
        var when = TypedTerm.Of(words, today);
        if (when is null)
        {
            return new OrderReading.Unclear($"請寫明期限，{Example}。");
        }

        if (when.Wrong is { } wrong)
        {
            return new OrderReading.Unclear(wrong);
        }

        var (owner, rest) = Owner(Courtesy().Replace(Joined(words[..when.Start], words[when.End..]).Trim([.. Marks]), ""), roll);
        var action = Leading().Replace(rest.Trim([.. Marks]), "").Trim([.. Marks]);
        return owner.End == 0 ? new OrderReading.Unclear(WithoutOwner(rest, roll))
            : action.Length is 0 or > LongestAction ? new OrderReading.Unclear(action.Length == 0 ? $"請寫明要完成什麼，{Example}。" : $"事項請寫短一點（{LongestAction} 字以內）。")
            : Bodies(owner, roll, own) is not { } units ? Which(owner, own, $"{when.Words}{action}")
            : new OrderReading.Clear(Owners(owner, units), units, when.Term!, when.Recurs, action);
    }

    // At the beginning, or the last word: 12/25前交年度報告 資訊局. Beside it what is left.
    private static (OwnerPhrase Owner, string Left) Owner(string words, Roll roll)
    {
        var first = OwnerPhrase.Read(words, roll);
        if (first.End > 0)
        {
            return (first, words[first.End..]);
        }

        var at = words.LastIndexOf(' ') + 1;
        var last = at > 0 ? OwnerPhrase.Read(words[at..], roll) : first;
        return last.End > 0 && last.End == words.Length - at ? (last, words[..at]) : (last with { End = 0 }, words);
    }

    private static Ownership Owners(OwnerPhrase owner, IReadOnlyList<string> units) =>
        owner.IsStaff ? new Ownership.Staff(units[0]) : owner.IsEach ? new Ownership.AllUnits(units[0]) : new Ownership.Units(units);

    // All staff, or all parts, are of one body: named, or that of the manager who asks. Null when that is not clear.
    private static IReadOnlyList<string>? Bodies(OwnerPhrase owner, Roll roll, IReadOnlyList<string> own) => owner switch
    {
        { IsStaff: false, IsEach: false } => owner.Units,
        { Units.Count: 1 } => owner.Units,
        { Units.Count: 0 } when own.Count == 1 => own,
        { Units.Count: 0 } when own.Count == 0 && roll.Units.Where(unit => unit.Parent is null).ToList() is [var top] => [top.Name],
        _ => null,
    };

    private static OrderReading.Unclear Which(OwnerPhrase owner, IReadOnlyList<string> own, string rest)
    {
        var word = owner.IsStaff ? "全體同仁" : "各單位";
        var units = owner.Units.Count > 0 ? owner.Units : own;
        return new($"請寫明是哪一個單位的{word}，一次一個單位，例如「提醒 資訊局{word} 12/25前完成資安課程」。")
        {
            Choices = [.. units.Take(MostChoices).Select(unit => new Archive.Post.Button($"{unit}{word}", $"提醒 {unit}{word} {rest}"))],
        };
    }

    private static string WithoutOwner(string rest, Roll roll) => roll.People.FirstOrDefault(person => person.Name.Length > 1 && rest.StartsWith(person.Name, StringComparison.Ordinal)) is { } person
        ? $"待辦要交給單位，或某個單位的全體同仁，不能只交給{person.Name}一個人。{(person.Units is [var unit, ..] ? $"可以寫「提醒 {unit} …」。" : "")}"
        : $"不知道要提醒哪個單位：請把名冊裡的單位名稱寫在最前面，{Example}。";

    private static string Joined(string before, string after) => $"{Trailing().Replace(before.TrimEnd([.. Marks]), "")} {after.TrimStart([.. Marks])}".Trim();

    [GeneratedRegex("(請於|請在|應於|須於|要在|需於|必須在|必須於|務必於|務必在|在|於|請|要)$")]
    private static partial Regex Trailing();

    [GeneratedRegex("^(請|要|給|一下)+")]
    private static partial Regex Courtesy();

    [GeneratedRegex("^(記得|務必|必須|應該|應|須|需要|要|請|得)(?=.)")]
    private static partial Regex Leading();
}
