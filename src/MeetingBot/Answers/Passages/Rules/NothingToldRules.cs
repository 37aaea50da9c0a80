using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>It names the very thing that is asked of and tells nothing of it: 8月18日某某視訊會議.</summary>
internal static partial class NothingToldRules
{
    private const int FewLetters = 3;

    public static IReadOnlyList<Rule> All { get; } =
        [new(nameof(TellsNothingNew), TellsNothingNew), new(nameof(LacksWhatWasTalkedOf), LacksWhatWasTalkedOf)];

    // Beside the words of the question only a few letters are left: 會議.
    private static bool TellsNothingNew(Candidate one) =>
        one.Question is { Wanted: Wanted.Anything, IsList: false }
        && one.Evidence.Kind is not (ItemKind.Table or ItemKind.Resolution or ItemKind.Motion)
        && one.Question.Topic.OrderByDescending(w => w.Folded.Length).Aggregate(
            Plain.Of(one.Question.Dates.Count > 0 ? Days().Replace(one.Evidence.Quote, "") : one.Evidence.Quote),
            (rest, word) => rest.Replace(word.Folded, "", StringComparison.Ordinal)).Count(char.IsLetterOrDigit) <= FewLetters;

    // 討論了什麼 is not answered by when the meeting is to be held.
    private static bool LacksWhatWasTalkedOf(Candidate one) =>
        one.Question.Wanted == Wanted.Anything
        && Talked().IsMatch(one.Question.Text)
        && one.Evidence.Kind is not (ItemKind.Table or ItemKind.Resolution or ItemKind.Motion)
        && Held().IsMatch(one.Evidence.Quote)
        && !Talks().IsMatch(one.Evidence.Quote);

    [GeneratedRegex("[0-9]+年|[0-9]+月[0-9]*日?|[0-9]+至[0-9]+日|[0-9]+日")]
    private static partial Regex Days();

    [GeneratedRegex("(談|討論|聊|商量|研商|溝通|議論|開會說|講)(到|過|的)?(了|過)?(是)?(些)?(什麼|啥|哪些)")]
    private static partial Regex Talked();

    [GeneratedRegex("召開|舉行|舉辦|辦理|開議|會議|會談|座談|拜會|拜訪|參訪|來訪")]
    private static partial Regex Held();

    [GeneratedRegex("討論|談(?!會)|議題|議程|主題|報告|就「|就[^，。；]{2,24}(進行|交換|提出)|針對|有關|關於|提出|提及|建議|決議|決定|說明|介紹|交流|分享|簡報|請|同意|[：:]|研議|研商|協商|案|簽")]
    private static partial Regex Talks();
}
