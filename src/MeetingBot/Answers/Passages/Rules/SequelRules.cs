using System.Text.RegularExpressions;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>What comes before a deed, or what comes of one, is asked for, and the sentence tells of the deed alone.</summary>
internal static partial class SequelRules
{
    private const double AsSure = 0.7;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(nameof(LacksWhatIsFirst), LacksWhatIsFirst),
        new(nameof(LacksWhatComesOfIt), LacksWhatComesOfIt),
    ];

    /// <summary>逾期者，次年度不得編列: under which condition, and what becomes of it, where that is asked for.</summary>
    public static bool TellsWhatComesOfIt(Candidate one) =>
        one.Question.Asked.Sequel.Penalty && TellsWhatComesOfIt(one.Evidence);

    // 要先做什麼才能派送 is not answered by what the last one brought about.
    private static bool LacksWhatIsFirst(Candidate one) =>
        one.Question.Asked.Sequel.First
        && one.Evidence.Kind != ItemKind.Table
        && !First().IsMatch(one.Evidence.Quote);

    // 逾期沒交會怎樣 is not answered by until when the late ones must be handed in, where another sentence tells what becomes of them.
    private static bool LacksWhatComesOfIt(Candidate one) =>
        one.Question.Asked.Sequel.Penalty
        && !TellsWhatComesOfIt(one.Evidence)
        && one.Found.Any(e => e.Passage.Meeting == one.Evidence.Passage.Meeting && e.Score >= AsSure && TellsWhatComesOfIt(e));

    private static bool TellsWhatComesOfIt(Evidence evidence) =>
        Condition().Match(evidence.Quote) is { Success: true } condition
        && Consequence().IsMatch(evidence.Quote[condition.Index..]);

    [GeneratedRegex("先|[應須][經由會俟待]|俟|待|(?<![日目])前(?!次|期|年)|(?<![日嗣爾今事會最])後|始[得可能]|方[得可能]")]
    private static partial Regex First();

    [GeneratedRegex("者|如(?!下|期|何)|若|倘|逾|屆期|再犯|累計|連續|第[0-9一二三四五]+次|未")]
    private static partial Regex Condition();

    [GeneratedRegex("""
          不得|停[止權用工職]|罰|[扣減][抵點款薪分]|不予|不再|取消|沒[收入]|追[繳究回討]|記(大|小)?過|申誡|懲[處罰戒]|議處|處分|撤[銷換]|拆除|移置|拖吊|收[回走拾]|清除|丟棄|限期|禁止|喪失|失效|註銷|退[件回]
        | 自[付費]|[負自]行負擔|賠償|列入|考核|通報|解約|終止|換機|催繳|移送|訴訟|改列|圍封|加收|[調下]降|視同|下架|關閉|逕[予行]|依[^，。；]{0,8}(規定|辦法|法)[處辦]
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Consequence();
}
