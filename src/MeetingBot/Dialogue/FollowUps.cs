using System.Text.RegularExpressions;
using MeetingBot.Answers;
using MeetingBot.Answers.Understanding;
using MeetingBot.Archive.Post;

namespace MeetingBot.Dialogue;

/// <summary>What is worth asking after an answer: the case it names, and what else the meeting decided.</summary>
internal static partial class FollowUps
{
    private const int Most = 2;

    public static IEnumerable<Button> Of(Answer answer) =>
        answer.Intent is Intent.CaseList or Intent.Due or Intent.Duties ? [] : Cases(answer).Concat(Meetings(answer)).Take(Most);

    private static IEnumerable<Button> Cases(Answer answer) => answer.Intent == Intent.Case
        ? []
        : answer.Citations.SelectMany(citation => CaseNumber().Matches(citation.Quote)).Select(match => match.Groups["n"].Value).Distinct().Take(1)
            .Select(number => new Button($"案號 {number}", $"案號 {number}"));

    private static IEnumerable<Button> Meetings(Answer answer) => answer.Intent == Intent.Summary
        ? []
        : answer.Citations.Take(1).Select(citation => new Button("這次會議的結論", $"{citation.Meeting}的結論是什麼？"));

    [GeneratedRegex(@"(編號|案號)\s*(?<n>\d{1,7}-\d{1,3})")]
    private static partial Regex CaseNumber();
}
