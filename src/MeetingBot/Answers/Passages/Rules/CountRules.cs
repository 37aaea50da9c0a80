using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>A number is told, and another clause speaks of those that are counted without saying how many they are.</summary>
internal static partial class CountRules
{
    private const double Said = 0.3;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(nameof(CountsOthersThanSome), CountsOthersThanSome),
        new(nameof(CountsWhatEachGets), CountsWhatEachGets),
        new(nameof(CountsOnlyPlaces), CountsOnlyPlaces),
    ];

    // 沒排班的志工有幾位 is not answered by 每日17位志工，部分志工暫不排班, nor 幾處有人提案 by 共21處，供民間提案.
    private static bool CountsOthersThanSome(Candidate one) =>
        IsCounted(one)
        && Clauses().Split(one.Evidence.Quote).ToLookup(clause => WantedFit.Fits(one.Question, clause)) is var clauses
        && clauses[true].Any()
        && string.Concat(clauses[true]) + one.Evidence.Meeting.Above(one.Evidence.Passage) is var counted
        && clauses[false].Any(clause => IsOfSome(clause, one.Question.Text)
            && one.Question.Topic.Any(w => IsTelling(w) && Says(clause, w) && !Says(counted, w)));

    private static bool IsOfSome(string clause, string asked) =>
        Some().IsMatch(clause) || (Purpose().IsMatch(clause) && !Possible().IsMatch(asked));

    private static bool IsTelling(QuestionWord word) =>
        word is { IsMatter: true, IsWhole: true, IsFresh: true, Class: not WordClass.Unit };

    private static bool Says(string text, QuestionWord word) => Coverage.Of(word, Plain.Of(text)) >= Said;

    // 有幾個機關參加 is not answered by 每機關以1隻為原則.
    private static bool CountsWhatEachGets(Candidate one) =>
        IsCounted(one)
        && !Each().IsMatch(one.Question.Text)
        && one.Question.Asked.Number.At is { } at
        && one.Question.Topic.FirstOrDefault(w => w.At > at && w.At - at <= 2) is { IsThing: true, IsWhole: true } counted
        && Regex.Replace(one.Evidence.Quote, $"每(一|個)?{Regex.Escape(counted.Text)}[^，。；]*", "") is var rest
        && rest.Length < one.Evidence.Quote.Length
        && !WantedFit.Fits(one.Question, rest);

    // 目前有幾位 is not answered by 名額500名.
    private static bool CountsOnlyPlaces(Candidate one) =>
        IsCounted(one)
        && one.Question.Measure is { } measure
        && ByNow().IsMatch(one.Question.Text)
        && !Places().IsMatch(one.Question.Text)
        && $@"(?<before>[^，。；0-9]{{0,6}})[0-9,]+\s*{Counters.Of(one.Question, measure)}" is var number
        && Regex.Matches(one.Evidence.Quote, number) is { Count: > 0 } numbers
        && numbers.All(told => Places().IsMatch(told.Groups["before"].Value));

    private static bool IsCounted(Candidate one) => one.Question.Wanted == Wanted.Count && one.Evidence.Kind != ItemKind.Table;

    [GeneratedRegex("[，；。]")]
    private static partial Regex Clauses();

    [GeneratedRegex("^(惟|另|但|並)?(有?部分|若干|少數|多數|有些|其中)|[惟但](部分|少數|多數)")]
    private static partial Regex Some();

    [GeneratedRegex("^(以)?(供|俾|以利|以便)")]
    private static partial Regex Purpose();

    [GeneratedRegex("可|供|能|要|會|預計|打算|將|開放")]
    private static partial Regex Possible();

    [GeneratedRegex("每|各|平均|一個")]
    private static partial Regex Each();

    [GeneratedRegex("目前|現在|已經?|至今|到現在|實際|後來|最後|了(幾|多少)")]
    private static partial Regex ByNow();

    [GeneratedRegex("名額|上限|員額|預[計定]|目標|最多|為限|限額|計畫|希望|擬")]
    private static partial Regex Places();
}
