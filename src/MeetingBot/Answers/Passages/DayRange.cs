using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>自10月13日至11月9日 tells when it begins and when it ends, and says neither word.</summary>
internal static partial class DayRange
{
    /// <param name="sentence">Folded, without blanks.</param>
    public static bool Tells(QuestionWord word, Question question, string sentence) =>
        question.Wanted == Wanted.Date && Ends().IsMatch(word.Text) && Days().IsMatch(sentence);

    [GeneratedRegex("^(開始|結束|截止|為止)$")]
    private static partial Regex Ends();

    // Not 6月1日至9月30日停止收費: between these days something else is done.
    [GeneratedRegex(@"\d日?([（(].[)）])?起?[至到~～\-](\d{2,4}年)?\d{1,2}[月/]?\d{0,2}日?([（(].[)）])?(为?止)?(?=[,，。;；（(]|$)")]
    private static partial Regex Days();
}
