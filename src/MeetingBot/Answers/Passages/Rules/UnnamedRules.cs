using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>A name is asked for, or several, and the sentence speaks of what has it without saying it.</summary>
internal static partial class UnnamedRules
{
    private const double Said = 0.3;
    private const string Groups = "團隊店校國";

    private const string AnyOfSort = "國立|市立|縣立|私立|公立|某|該|本|各|合作|相關|外部|專業|[一1][所間家個]";

    // Whoever it was.
    private const string Somebody =
        "民眾|民間|[市縣]民(?!廣場|卡|活動|會館|服務|中心)|有(機關|人|同仁|民眾|市民|業者|家長|里長|廠商)|某一?(機關|學校|單位|公司|局處|人)|"
        + "不肖(人士|業者)|不明人士|部分(機關|單位|同仁|民眾|局處)|外界|[熱善]心人士|駭客|詐騙集團";

    private const string Ranks = "專員|科員|股長|技士|技正|技佐|辦事員|書記|視察|專委|專門委員|主秘|秘書|編審|工程司|分析師|設計師|管理師|承辦人|[局處科組]長";

    public static IReadOnlyList<Rule> Closely { get; } =
    [
        new(nameof(TellsOnlyHowMany), TellsOnlyHowMany),
        new(nameof(IsDoneBySomebody), IsDoneBySomebody),
        new(nameof(NamesNoneOfSort), NamesNoneOfSort),
    ];

    public static IReadOnlyList<Rule> AtSight { get; } =
    [
        new(nameof(LacksTitle), LacksTitle),
        new(nameof(IsToBeSettled), IsToBeSettled),
        new(nameof(TellsOfOtherMany), TellsOfOtherMany),
        new(nameof(LacksWhichOf), LacksWhichOf),
        new(nameof(LeavesUnnamed), LeavesUnnamed),
        new(nameof(LacksUnitOfPerson), LacksUnitOfPerson),
        new(nameof(NamesNobody), NamesNobody),
    ];

    // 主題是什麼 is not answered by what the feast is to be shown in.
    private static bool LacksTitle(Candidate one) =>
        IsTold(one)
        && one.Question.Asked.Names.Title is { } title
        && !Calls().IsMatch(one.Evidence.Quote)
        && !(one.Question.IsList && Lists().IsMatch(one.Evidence.Quote))
        && !Regex.IsMatch(one.Evidence.Quote, $"{title}([訂定]?為|是|[^，。；]{{0,4}}[：:])|為{title}");

    // 對象有哪些 is not answered by 對象請社會局研議.
    private static bool IsToBeSettled(Candidate one) =>
        IsTold(one)
        && one.Question.Asked.Names.Told is { } told
        && Regex.IsMatch(one.Evidence.Quote, $"{told}(部分|內容|細節)?[，,]?(請|由|俟|待|另|尚[待未]|再(?!次)|將[由於另]|未定)")
        && !Says().IsMatch(one.Evidence.Quote);

    // 哪五個機關 is not answered by 輔導5個機關.
    private static bool TellsOnlyHowMany(Candidate one) =>
        one.Evidence.Kind != ItemKind.Table
        && one.Question.Asked.Names.Counted is { } counted
        && Regex.Matches(one.Evidence.Quote, $"(?<before>[^，。；]*?)[0-9一二兩三四五六七八九十]+\\s*[個家位處所間隊團項種類名條座棟件檔]{counted}(?<after>.?.?)")
            is { Count: > 0 } counts
        && counts.All(count => !Lists().IsMatch(count.Groups["before"].Value) && !Begins().IsMatch(count.Groups["after"].Value));

    // Which 8 of them is not answered by what holds for 13.
    private static bool TellsOfOtherMany(Candidate one) =>
        one.Evidence.Kind != ItemKind.Table
        && one.Question.Asked.Names.Given is { } given
        && Regex.Matches(one.Evidence.Quote, $"(?<n>[0-9]+|[一二兩三四五六七八九十]+)\\s*{given.Counter}")
            .Select(many => Number(many.Groups["n"].Value)).ToList() is { Count: > 0 } told
        && !told.Contains(given.Number);

    // 哪位志工 is not answered by an assistant, though the item speaks of 志工 too.
    private static bool LacksWhichOf(Candidate one) =>
        one.Question.Asked.Names.SortAt is { } at
        && one.Question.Topic.FirstOrDefault(w => w.At == at) is { IsFresh: true } sort
        && (sort.IsWhole ? sort.IsThing && !WantedReader.IsAnyKind(sort.Text) : Groups.Contains(sort.Text, StringComparison.Ordinal))
        && Coverage.Of(sort, one.Evidence.WithAbove) < Said;

    // 誤寄的是哪個機關 is not answered by who sees to it that 該機關 mends it.
    private static bool LeavesUnnamed(Candidate one) =>
        one.Question.Wanted == Wanted.Who
        && one.Question.Asked.Names.OneOf is { } sort
        && Regex.Count(one.Evidence.Quote, Regex.Escape(sort)) is > 0 and var all
        && Regex.Count(one.Evidence.Quote, $"(該|之|某)(?={Regex.Escape(sort)})") == all;

    // 陳專員是哪一科的 is not answered by which one is to ask him.
    private static bool LacksUnitOfPerson(Candidate one) =>
        one.Question.Asked.Who.UnitOf is { } person
        && one.Evidence.Kind != ItemKind.Table
        && !Regex.IsMatch(one.Evidence.Quote, $"[局處科室組課隊所里校院系司會部館心](的|之)?{person}|{person}[（(]");

    // 是哪位同仁 is not answered by which offices.
    private static bool NamesNobody(Candidate one) =>
        one.Question.Wanted == Wanted.Who
        && WhichColleague().IsMatch(one.Question.Text)
        && one.Evidence.Kind != ItemKind.Table
        && !PersonByTitle.In(one.Evidence.Quote).Any()
        && !NamedColleague().Matches(one.Evidence.Quote).Any(named => Surnames.Begins(named.Groups["who"].Value[0]));

    // 是誰捐的 is not answered by 民間捐贈, whoever else the sentence names.
    private static bool IsDoneBySomebody(Candidate one) =>
        one.Question is { Wanted: Wanted.Who, Asked.Names.Doer: true }
        && one.Evidence.Kind != ItemKind.Table
        && one.Question.Words.Where(IsDeed).SelectMany(w => w.Office.Prepend(w.Folded)).ToList() is { Count: > 0 } deeds
        && Regex.IsMatch(one.Evidence.Quote, Somebody)
        && Regex.Matches(Plain.Of(one.Evidence.Quote), $"({Plain.Of(Somebody)})(?<does>[^，。；请由]{{0,20}})")
            .Any(somebody => deeds.Exists(deed => somebody.Groups["does"].Value.Contains(deed, StringComparison.Ordinal)));

    // 投書 is a thing for the dictionary, and where a question begins with it a deed.
    private static bool IsDeed(QuestionWord word) =>
        word.IsDeed || (word.IsThing && (word.Text.Length == 1 || word.Office.Count > 0 || word.At == 0));

    // 哪一所大學 is not answered by 國立大學.
    private static bool NamesNoneOfSort(Candidate one) =>
        one.Question.Wanted == Wanted.Who
        && one.Evidence.Kind != ItemKind.Table
        && one.Question.Asked.Names.SortOf is { } sort
        && Regex.Count(one.Evidence.Quote, Regex.Escape(sort)) is > 0 and var all
        && Regex.Count(one.Evidence.Quote, $"({AnyOfSort})(?={Regex.Escape(sort)})") == all;

    private static bool IsTold(Candidate one) => one.Question.Wanted == Wanted.Anything && one.Evidence.Kind != ItemKind.Table;

    private static int Number(string written) =>
        int.TryParse(written, out var number) ? number : ChineseNumeral.Read(written, out var read) > 0 ? (int)read : 0;

    [GeneratedRegex("哪一?[位名個]的?(同仁|同事|員工|職員|人員)")]
    private static partial Regex WhichColleague();

    [GeneratedRegex($"(同仁|同事|員工|職員|人員|{Ranks})[：: ]?(?<who>(?![應於均須及請有如因])[\\u4e00-\\u9fff]{{2,3}})|(?<who>[\\u4e00-\\u9fff]{{1,3}})({Ranks})")]
    private static partial Regex NamedColleague();

    [GeneratedRegex("[「『《〈]|命名|定名|更名|改名|名為|取名")]
    private static partial Regex Calls();

    [GeneratedRegex("[「『《:：、]|以[^，。；]{1,20}為|包[括含]|[改訂定修]為|如下|比照|依照|參照")]
    private static partial Regex Says();

    [GeneratedRegex("[、及與和暨]")]
    private static partial Regex Lists();

    [GeneratedRegex("^[，,]?([（(:：「]|包|分別|為|是|即|計有|有)")]
    private static partial Regex Begins();
}
