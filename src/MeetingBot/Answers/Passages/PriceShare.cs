using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;

namespace MeetingBot.Answers.Passages;

/// <summary>How much is taken, told as a share of a price: 每次扣罰契約價金千分之三 where it is asked 一次扣多少.</summary>
internal static partial class PriceShare
{
    public static bool Tells(Question question, string sentence) => Takes().IsMatch(question.Text) && Share().IsMatch(sentence);

    [GeneratedRegex("([扣罰抽收]|違約金|授權金|權利金|回饋金|手續費|滯納金)[^，。]{0,6}多少")]
    private static partial Regex Takes();

    [GeneratedRegex("([扣罰抽收]|違約金|授權金|權利金|回饋金|手續費|滯納金)[^，。；]{0,16}([百千萬]分之|[0-9.]+\\s*[%％‰])")]
    private static partial Regex Share();
}
