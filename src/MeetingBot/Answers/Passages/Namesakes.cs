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
    /// Nothing around the sentence names the one that is asked for, and the sentence names another one of the sort, or gives a figure,
    /// which is then that of all or of anything; or nothing in the minutes names it.
    /// </summary>
    public static bool IsOfAnother(Question question, Evidence evidence)
    {
        var said = evidence.WithAbove + evidence.Meeting.Scope(evidence.Passage) + evidence.Meeting.Title;
        var quote = Fold.Name(evidence.Quote);
        var near = Plain.Of(evidence.Quote) + evidence.Meeting.Above(evidence.Passage) + evidence.Meeting.Title;
        var isFigure = question.Wanted is Wanted.Count or Wanted.Money or Wanted.Percentage;
        return Named(question).Any(one => (!IsSaid(one.Name, one.Sort, near)
                && !said.Contains(one.Name + one.Sort, StringComparison.Ordinal)
                && !IsOffice(one.Sort)
                && IsAnother(one.Name, one.Sort, quote))
            || (!IsSaid(one.Name, one.Sort, said)
            && ((isFigure && !IsOffice(one.Sort) && evidence.Lacks(word => word.At < one.At + one.Name.Length && word.End > one.At))
                || (IsOwnName(one.Name, one.Sort) && !IsIn(one.Name, evidence.Meeting)))));
    }

    // 珊瑚宿舍, and 鹿寮國小 whatever 鹿寮 means; 員工宿舍 may be told of without the word.
    private static bool IsOwnName(string name, string sort) =>
        name.Length == LettersOfName && (NamedSorts().IsMatch(sort) || !Dictionary.TryGet(name, out _));

    private static bool IsIn(string name, MeetingText meeting) =>
        meeting.Passages.Any(passage => IsWritten(name, Plain.Of(passage.Item.Text)));

    // Also in full: 都發 is 都市發展.
    private static bool IsWritten(string name, string text) =>
        Coverage.Of(new(name, name, 0, WordClass.Thing), text) > 0;

    // Other offices stand in many a sentence on this one; the archive knows which there are.
    private static bool IsOffice(string sort) => Offices().IsMatch(sort);

    /// <summary>水尾里活動中心 and 翠屏里活動中心, of which only the sort is the same.</summary>
    /// <param name="one">What stands before it in the one, and in the other.</param>
    /// <param name="same">What both have.</param>
    public static bool AreTwo(string one, string other, string same) =>
        BeginsWithSort().IsMatch(same) && one.Length > 0 && other.Length > 0 && one[^1] != other[^1];

    private static IEnumerable<(int At, string Name, string Sort)> Named(Question question)
    {
        var text = Fold.Of(question.Text);
        return Sorts().Matches(text).Select(sort => (sort.Index, sort.Value))
            .Concat(Streets(question.Text, text))
            .Select(sort => (At: Math.Max(Beginning(question, sort.Index), sort.Index - LettersOfName), sort.Index, sort.Value))
            .Select(one => (one.At, text[one.At..one.Index], one.Value))
            .Where(one => IsName(one.Item2, one.Value));
    }

    // 文德路, 興隆里: of one letter, which also ends other words. 裡 is no 里.
    private static IEnumerable<(int Index, string Value)> Streets(string asked, string text) =>
        Street().Matches(asked).Where(sort => sort.Index > 1 && !EndsWord(text, sort.Index))
            .Select(sort => (sort.Index, text[sort.Index].ToString()));

    // 網路, 公里
    private static bool EndsWord(string text, int at) => text[at] == '里'
        ? "公海千鄰邻故哪那這这家城".Contains(text[at - 1], StringComparison.Ordinal)
        : Dictionary.TryGet(text.Substring(at - 1, LettersOfName), out _);

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
        (name.Length < LettersOfName ? said.Contains(name + sort, StringComparison.Ordinal) : IsWritten(name, said))
        || Spelled.Otherwise(name).Any(other => said.Contains(other, StringComparison.Ordinal)); // B3停車場 is 地下3樓停車場

    private static bool IsAnother(string name, string sort, string quote) =>
        Regex.Matches(quote, $@"(?<name>[\p{{L}}0-9]{{{name.Length}}}){Regex.Escape(sort)}").Any(other =>
            !NoNames().IsMatch(other.Groups["name"].Value)
            && (sort.Length > 1 || Wings().IsMatch(sort) || !EndsWord(quote, other.Index + name.Length)));

    // This and the next in the letters that stand for all, as the texts they read are: 栋 is 棟.
    [GeneratedRegex("分局|派出所|分队|分馆|分处|分署|分院|分校|校区|院区|园区|国小|国中|高中|高职|高商|高工|大学|科大|卫生所|户政事务所|地政事务所|幼儿园|活动中心|运动中心|亲子馆|图书馆|美术馆|博物馆|焚化厂|掩埋场|水库|渔港|夜市|市场|宿舍|公园|大楼|停车场|车站|大桥|论坛|艺术节|音乐季|栋|侧门")]
    private static partial Regex Sorts();

    [GeneratedRegex("^(分局|派出所|分队|分馆|分处|分署|分院|分校|校区|院区|园区|国小|国中|高中|高职|高商|高工|大学|科大|卫生所|户政事务所|地政事务所|幼儿园|活动中心|运动中心|亲子馆|图书馆|美术馆|博物馆|焚化厂|掩埋场|水库|渔港|夜市|市场|宿舍|公园|大楼|停车场|车站|大桥|论坛|艺术节|音乐季|栋|侧门|[里村路街溪桥])")]
    private static partial Regex BeginsWithSort();

    // Which have no other name.
    [GeneratedRegex("^([里村路街溪桥]|分局|派出所|分队|分馆|分处|分署|分院|分校|国小|国中|高中|高职|高商|高工|科大|卫生所|幼儿园|大桥)$")]
    private static partial Regex NamedSorts();

    // 各分局, 新分館, 员工宿舍: no names.
    [GeneratedRegex("""
          [各本该全此其每所等之及与和、的新旧老原跨总两二三四五六七八九十几多数整位间个处座栋条哪那这有在于至到由为将以请赴往对向]$
        | ^(县市|附设|公共|办公|所属|辖内|辖区|相关|其他|部分|各级|国民|示范|既有|现有|公立|私立|市立|县立|偏乡|邻近|附近|员工|学生|职务|地下|立体|平面|第.|综合|区域|社区|多功|农民|地方|科技|传统|行政|联合|
              路外|路边|机车|汽车|临时|市府|县府|市政|县政|公所|本府|机关|学校|校园|一般|长照|单身)$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NoNames();

    // 處理, 科技: no 處 and no 科.
    [GeneratedRegex("[里村路街溪橋局署]|[處科](?![理置分罰於大技學目])")]
    private static partial Regex Street();

    [GeneratedRegex("^[局处科署]$")]
    private static partial Regex Offices();

    [GeneratedRegex("^(栋|侧门)$")]
    private static partial Regex Wings();
}
