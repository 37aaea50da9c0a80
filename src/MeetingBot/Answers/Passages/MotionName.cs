using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>A motion that a sentence elsewhere names by its number: 案由二由某委員迴避, 第六案之金額應為….</summary>
internal static partial class MotionName
{
    private const int MostOfTitle = 2; // the heading, and its 案由

    /// <summary>
    /// What the one motion is called that the sentence names, or the heading it stands under; null inside that motion itself.
    /// </summary>
    public static string? TitleNamedBy(MeetingText meeting, Passage passage, string said) =>
        Of(meeting, passage, said) is { Count: > 0 } title ? string.Join(' ', title.Select(p => p.Item.Text)) : null;

    /// <summary>The passages that say what that motion is called, its heading and its 案由; none where none is named.</summary>
    public static IReadOnlyList<Passage> Of(MeetingText meeting, Passage passage, string said) =>
        (In(said) ?? In(string.Concat(passage.Heading))) is { } name
        && meeting.Passages.Where(p => p.Item.Kind != ItemKind.Resolution && IsTitle(name, p.Item.Path)).Take(MostOfTitle).ToList()
            is [var first, ..] title
        && !AgendaPath.IsUnder(passage.Item.Path, first.Item.Path)
            ? title
            : [];

    // None where several are named.
    private static string? In(string said) =>
        said.Contains('案', StringComparison.Ordinal)
        && Named().Matches(Plain.Of(said)).Select(m => m.Value).Distinct().ToList() is [var only] ? only : null;

    // 九/案由二, or 伍/第三案/案由
    private static bool IsTitle(string name, string path)
    {
        var steps = path.Split('/');
        var step = Plain.Of(steps is [.., var above, "案由"] ? above : steps[^1]);
        return Named().Match(step) is { Success: true, Length: var length }
            && length == step.Length
            && (step.EndsWith(name, StringComparison.Ordinal) || name.EndsWith(step, StringComparison.Ordinal));
    }

    // As Plain spells it.
    [GeneratedRegex("(案由|提案|议题|(报告|讨论|审议|审查)案)?第[0-9]{1,2}案|(案由|提案|议题|(报告|讨论|审议|审查)案)[一二三四五六七八九十0-9]{1,3}(?![0-9个件])")]
    private static partial Regex Named();
}
