using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Answers.Passages;

/// <summary>What only a number tells from its like: 飛魚二號 is not 飛魚一號, nor 第3停車場 the first.</summary>
internal static partial class NumberedNames
{
    /// <summary>The sentence tells of others of the name, and nothing around it says the one that is asked for.</summary>
    public static bool AreOthersIn(Question question, Evidence evidence)
    {
        var quote = In(evidence.Quote);
        return quote.Count > 0
            && In(question.Text) is { Count: > 0 } asked
            && In(evidence.Passage.Item.Text + string.Concat(evidence.Passage.Heading)) is var near
            && asked.Any(one => quote.Any(other => other.Name == one.Name && other.Kind == one.Kind) && !near.Contains(one));
    }

    private static List<(string Name, int Number, string Kind)> In(string text) =>
    [
        .. Numbered().Matches(Plain.Of(text)).Select(one => (
            one.Groups["name"].Value, Number(one.Groups["n"].Value), one.Groups["of"].Value)),
    ];

    private static int Number(string written) =>
        int.TryParse(written, out var number) ? number : ChineseNumeral.Read(written, out var read) > 0 ? (int)read : 0;

    // Folded. The two letters before the number are name enough.
    [GeneratedRegex("(?<name>(?![年月日之的及与和、])[\\u4e00-\\u9fff]{2})第?(?<n>[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?<of>号(?!前|以前|之前|起)|期(?!间|限)|馆|厂|线|机组|炉|标|梯次|停车场|球场|掩埋场|工区)")]
    private static partial Regex Numbered();
}
