using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Words;

/// <summary>Whether a text speaks of a number without writing it: 85歲 of 80至89歲.</summary>
internal static partial class NumberRange
{
    /// <param name="number">Of the question.</param>
    /// <param name="question">As asked: what stands behind the number says of what it is.</param>
    /// <param name="text">Folded, without blanks.</param>
    public static bool Holds(QuestionWord number, string question, string text)
    {
        if (number.Class != WordClass.Exact || !int.TryParse(number.Folded, CultureInfo.InvariantCulture, out var asked)
            || number.End >= question.Length || !char.IsLetter(question[number.End]))
        {
            return false;
        }

        var of = Fold.Of(question[number.End].ToString());
        return Ranges().Matches(text).Any(range => range.Groups["of"].Value == of
            && Number(range, "from") <= asked && asked <= Number(range, "to"));
    }

    private static int Number(Match range, string side) => int.Parse(range.Groups[side].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?<from>\d{1,4})[^\d，。；]?[至到~～\-](?<to>\d{1,4})(?<of>[\u4e00-\u9fff])")]
    private static partial Regex Ranges();
}
