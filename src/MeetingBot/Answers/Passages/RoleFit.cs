using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// Whether a sentence tells who holds the post that is asked for (職稱): a 處長 is no 副處長, and in a list of people the one of the body that
/// is asked for must hold it.
/// </summary>
internal static partial class RoleFit
{
    private const int MostInPlainSentence = 2;
    private const double Said = 0.3;
    private const int LongestName = 3;
    private const string NoName = "各該本副之的及與和由請為是駐級位任名等含對於前原新代";
    private static readonly char[] Breaks = ['、', '，', ',', '；', '。', '：'];

    public static bool Holds(Question question, AskedPost post, string sentence)
    {
        var parts = string.Concat(sentence.Where(c => !char.IsWhiteSpace(c))).Split(Breaks);
        var isList = parts.Count(part => Title().IsMatch(part)) > MostInPlainSentence;
        return parts.Any(part => IsHeld(part, post.Role) && (!isList || IsOf(Plain.Of(part), question, post)))
            || (!isList && BareName.IsBehind(post.Role, sentence));
    }

    private static bool IsOf(string part, Question question, AskedPost post) =>
        question.Topic
            .Where(w => w is { Class: >= WordClass.Thing, IsFresh: true, Text: not ("名字" or "姓名" or "大名") }
                && (w.End <= post.At || w.At >= post.End))
            .All(w => Coverage.Of(w, part) >= Said);

    private static bool IsHeld(string part, string role)
    {
        for (var at = part.IndexOf(role, StringComparison.Ordinal); at >= 0; at = part.IndexOf(role, at + 1, StringComparison.Ordinal))
        {
            var (before, after) = (part[..at], part[(at + role.Length)..]);
            if (!IsPartOfAnother(before, after, role) && (IsName(before, role) || Becomes().IsMatch(before) || BeginsName(after)))
            {
                return true;
            }
        }

        return false;
    }

    // 副處長 and 處長室 are no 處長, 主任秘書 is no 主任.
    private static bool IsPartOfAnother(string before, string after, string role) => before.EndsWith('副') || Longer().IsMatch(role + after);

    // 趙主任, 陳大文主任, and of an envoy any name: 王大使, 米高代表. 資訊中心主任 names nobody.
    private static bool IsName(string before, string role)
    {
        if (before.Length == 0 || Both().IsMatch(before) || NoName.Contains(before[^1], StringComparison.Ordinal) || IsUnit(before))
        {
            return false;
        }

        return (Envoy().IsMatch(role) && before.Length > 3)
            || Enumerable.Range(1, Math.Min(LongestName, before.Length)).Any(length => Surnames.Begins(before[^length]));
    }

    // 資訊中心, and not 經濟辦事處林百科, whose name ends like a unit.
    private static bool IsUnit(string before) =>
        Unit().IsMatch(before) && !EndsInName(before);

    private static bool EndsInName(string before) =>
        before.Length >= LongestName
            && Surnames.Begins(before[^LongestName])
            && (before.Length == LongestName || Unit().IsMatch(before[..^LongestName]));

    // 教授陳小雀
    private static bool BeginsName(string after) => after.Length > 1 && Surnames.Begins(after[0]) && char.IsLetter(after[1]);

    [GeneratedRegex("(雙方|兩方|多方|[各兩]市|兩地)$")]
    private static partial Regex Both();

    [GeneratedRegex(AskedPost.Titles)]
    private static partial Regex Title();

    [GeneratedRegex("^(主任(秘書|委員)|.*長[室官者]|代表(隊|團|會|性|處)|秘書[處長室]|召集人會)")]
    private static partial Regex Longer();

    [GeneratedRegex("(擔任|出任|兼任|接任)[^，。]{0,8}$|(為|是|由|當)$")]
    private static partial Regex Becomes();

    [GeneratedRegex("[局處科組課室署所司院部館園隊站會]$|(中心|公司|學校|大學|國小|國中|高中|高職|高商|高工|附中)$")]
    private static partial Regex Unit();

    [GeneratedRegex("代表|大使|公使|領事")]
    private static partial Regex Envoy();
}
