using System.Text.RegularExpressions;
using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Understanding;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Answers.Executors;

/// <summary>
/// What the next sitting rules on the matters of one whose own minutes are not kept: 第66次會議結論事項辦理情形, of which some cases are
/// released.
/// </summary>
internal static partial class SittingQuoted
{
    /// <returns>Null where the sitting itself is asked of, or the next one does not go through its matters.</returns>
    public static async Task<Answer?> CasesAsync(IReading reading, Question question, CancellationToken cancel)
    {
        if (question is not { Intent: Intent.CaseList, Meeting: { Session: { } session } mention } || !AsksOfMatters(question, session))
        {
            return null;
        }

        var after = await MeetingScope.ResolveAsync(reading, mention with { Session = session + 1 }, cancel).ConfigureAwait(false) ?? [];
        if (after is not [var next])
        {
            return null; // of several kinds of meeting nobody knows which is meant
        }

        var passages = await reading.PassagesAsync(next.Id, cancel).ConfigureAwait(false);
        var text = new MeetingText(next, passages);
        var quoting = passages.Where(passage => Quotes(text.Above(passage), session)).Select(passage => passage.Id).ToHashSet();
        return quoting.Count == 0 ? null
            : await CaseListAnswers.AnswerAsync(reading, question, [next], cancel, quoting).ConfigureAwait(false);
    }

    private static bool Quotes(string above, int session) => above.Contains($"第{session}次", StringComparison.Ordinal);

    // 結論事項 are taken up by the next sitting; what the 66th itself released its own minutes alone say.
    private static bool AsksOfMatters(Question question, int session) => Matters().Matches(question.Text)
        .Any(matters => ChineseNumeral.TryParse(matters.Groups["n"].Value, out var number) && number == session);

    [GeneratedRegex("第\\s*(?<n>[0-9一二三四五六七八九十百零〇]+)\\s*次[^，。]{0,10}?(結論|決議|決定|裁示|指示|交辦|列管|追蹤)(列管|追蹤)?(事項|案件)")]
    private static partial Regex Matters();
}
