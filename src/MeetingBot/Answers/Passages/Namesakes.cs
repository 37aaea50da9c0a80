using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>Branches, schools and buildings, which only their names tell from each other: 鹿寮分局 is not 梧桐分局, nor 西棟 the 東棟.</summary>
internal static partial class Namesakes
{
    private const int LettersOfName = 2;

    /// <summary>
    /// Nothing around the sentence names the one that is asked for, and the sentence names another one of the sort; or gives a figure,
    /// which is then that of all or of anything.
    /// </summary>
    public static bool IsOfAnother(Question question, Evidence evidence)
    {
        var said = Plain.Of(evidence.Passage.Item.Text) + evidence.Meeting.Above(evidence.Passage)
            + evidence.Meeting.Scope(evidence.Passage) + evidence.Meeting.Title;
        var quote = Fold.Name(evidence.Quote);
        var isFigure = question.Wanted is Wanted.Count or Wanted.Money or Wanted.Percentage;
        return Named(question).Any(one =>
            !IsSaid(one.Name, one.Sort, said) && (isFigure || IsAnother(one.Name.Length, one.Sort, quote)));
    }

    private static IEnumerable<(string Name, string Sort)> Named(Question question)
    {
        var text = Fold.Of(question.Text);
        foreach (Match sort in Sorts().Matches(text))
        {
            var from = Beginning(question, sort.Index);
            var name = text[Math.Max(from, sort.Index - LettersOfName)..sort.Index];
            if (IsName(name, sort.Value))
            {
                yield return (name, sort.Value);
            }
        }
    }

    // Of the words that run into it without a break.
    private static int Beginning(Question question, int end)
    {
        var from = end;
        while (question.Topic.LastOrDefault(w => w.At < from && w.End >= from) is { IsFresh: true } word)
        {
            from = word.At;
        }

        return from;
    }

    // A wing is told by one letter.
    private static bool IsName(string name, string sort) =>
        (name.Length == LettersOfName || (name.Length == 1 && Wings().IsMatch(sort)))
        && name.All(char.IsLetterOrDigit)
        && !NoNames().IsMatch(name);

    private static bool IsSaid(string name, string sort, string said) =>
        said.Contains(name.Length < LettersOfName ? name + sort : name, StringComparison.Ordinal);

    private static bool IsAnother(int letters, string sort, string quote) =>
        Regex.Matches(quote, $@"(?<name>[\p{{L}}0-9]{{{letters}}}){Regex.Escape(sort)}")
            .Any(other => !NoNames().IsMatch(other.Groups["name"].Value));

    // This and the next in the letters that stand for all, as the texts they read are: 栋 is 棟.
    [GeneratedRegex("分局|派出所|分队|分馆|分处|分署|分院|分校|校区|院区|园区|国小|国中|高中|高职|高商|高工|大学|科大|卫生所|户政事务所|地政事务所|幼儿园|活动中心|运动中心|亲子馆|图书馆|美术馆|博物馆|焚化厂|掩埋场|水库|渔港|夜市|市场|宿舍|公园|大楼|停车场|车站|大桥|栋|侧门")]
    private static partial Regex Sorts();

    // 各分局, 新分館, 员工宿舍: no names.
    [GeneratedRegex("[各本该全此其每所等之及与和、的新旧老原两二三四五六七八九十几多数整位间个处座栋条哪那这有在于至到由为将以请赴往对向]$|^(县市|附设|公共|办公|所属|辖内|辖区|相关|其他|部分|各级|国民|示范|既有|现有|公立|私立|市立|县立|偏乡|邻近|附近|员工|学生|职务|地下|立体|平面|第.|综合|区域|社区|多功|农民|地方|科技|传统|行政|联合|路外|路边|机车|汽车|临时|市府|县府|市政|县政|公所|本府|机关|学校|校园|一般|长照|单身)$")]
    private static partial Regex NoNames();

    [GeneratedRegex("^(栋|侧门)$")]
    private static partial Regex Wings();
}
