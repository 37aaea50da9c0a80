using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>How far a number may go is asked for (多少元以內, 幾人以上), and the sentence tells how large it is.</summary>
internal static partial class BoundRules
{
    public static IReadOnlyList<Rule> All { get; } = [new(nameof(TellsNoMost), TellsNoMost), new(nameof(TellsNoLeast), TellsNoLeast)];

    // 要談到多少以內 is not answered by what it costs now; a table may say so over its column.
    private static bool TellsNoMost(Candidate one) =>
        IsOfNumber(one) && MostAsked().IsMatch(one.Question.Text) && !Most().IsMatch(one.Evidence.Quote);

    private static bool TellsNoLeast(Candidate one) =>
        IsOfNumber(one) && LeastAsked().IsMatch(one.Question.Text) && !Least().IsMatch(one.Evidence.Quote);

    private static bool IsOfNumber(Candidate one) =>
        one.Question.Wanted is Wanted.Money or Wanted.Count or Wanted.Percentage
        && one.Evidence.Kind != ItemKind.Table;

    [GeneratedRegex("(多少|(?<![哪這那某好前後近])幾)[^，。？?以之]{0,4}([以之]內|以下)(?=[？?呢啊才就要的，]|$)")]
    private static partial Regex MostAsked();

    [GeneratedRegex("(多少|(?<![哪這那某好前後近])幾)[^，。？?以之可]{0,4}以上(?=[？?呢啊才就要的，]|$)")]
    private static partial Regex LeastAsked();

    [GeneratedRegex("[不未](得|可|能|予|宜)?(超[過出]|逾|高於|多於|大於)|[以之]內|以下|上限|最[多高長]|為限|為原則|未滿|低於|小於|少於|未達|不到|[至到]多|控制[在於]|壓[低到在]|[降減縮][至到為]|內(?=[，。；完辦回提修處])")]
    private static partial Regex Most();

    [GeneratedRegex("以上|至少|下限|最[少低短]|[不未](得|可|能|宜)?(低於|少於|小於)|超過|逾|達|滿|起(?=[，。；者])|門檻|高於|多於|大於|提[升高][至到為]")]
    private static partial Regex Least();
}
