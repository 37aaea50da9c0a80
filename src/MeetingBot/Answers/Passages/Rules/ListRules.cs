using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>Several are asked for by name, and the sentence tells how many they are, or that they are still to be named.</summary>
internal static partial class ListRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(nameof(ListsNothing), ListsNothing),
        new(nameof(CountsOnly), CountsOnly),
        new(nameof(IsYetToBeSettled), IsYetToBeSettled),
    ];

    // 哪幾隊 is not answered by how many there are.
    private static bool ListsNothing(Candidate one) =>
        one.Evidence.Kind != ItemKind.Table
        && ((one.Question.Asked.Matter.Several && !Lists().IsMatch(one.Evidence.Quote))
            || (one.Question.Asked.Names.Many && !ListsMany().IsMatch(one.Evidence.Quote)));

    // 哪些廠商 is not answered by 廠商72家.
    private static bool CountsOnly(Candidate one) =>
        one.Evidence.Kind != ItemKind.Table
        && one.Question.Asked.Matter.Bodies is { } what
        && Regex.IsMatch(one.Evidence.Quote, $"{what}(共|計|共計|數)?\\s*[0-9]|[0-9]\\s*[家位名個人隊團]{what}")
        && !Names().IsMatch(one.Evidence.Quote);

    // 定了哪些 is not answered by 請儘速公告.
    private static bool IsYetToBeSettled(Candidate one) =>
        one.Question.Asked.Matter.Settled
        && ToSettle().IsMatch(one.Evidence.Quote)
        && !Lists().IsMatch(one.Evidence.Quote.TrimEnd('；', ';', '。'));

    /// <summary>哪四場 and 共辦理4場：, with the four of them below.</summary>
    public static bool OpensListAsked(Question question, Evidence caption) =>
        question.Asked.Names.SoMany is { } asked
        && caption.Quote.TrimEnd() is [.., '：' or ':'] quote
        && Counts().Matches(quote).Any(count => count.Groups["m"].Value == asked.Counter
            && ChineseNumeral.TryParse(count.Groups["n"].Value, out var told) && told == asked.Number);

    [GeneratedRegex("(?<n>[0-9]+|[二兩三四五六七八九十]+)\\s*(?<m>[個家位處所間隊團項種類名條座棟件檔校區里場班])")]
    private static partial Regex Counts();

    [GeneratedRegex("[、；;/～~]|及|與|和|跟|暨|並|至|到|第二|(^|[^0-9])2[.、]|[:：]$|」[^「]*「")]
    private static partial Regex Lists();

    // Three of them are not told by 與 alone.
    [GeneratedRegex("[、；;/～~]|第三|(^|[^0-9])3[.、]|[:：]\\s*$|」[^「]*「")]
    private static partial Regex ListsMany();

    [GeneratedRegex("[：:「（(]|包[括含]|分別|依序|[為是有][^，。；]*[、及與和]")]
    private static partial Regex Names();

    [GeneratedRegex("請[^。；]{0,20}([儘盡](速|快)|再行?|另行|研議|研擬|提出)")]
    private static partial Regex ToSettle();
}
