using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// Whom minutes name without a title or a kind of firm, known by the deed that is told of them: 邀請資深記者陳大文擔任講師, 由大海機電得標.
/// </summary>
internal static partial class NameByDeed
{
    private const int LettersOfName = 3;

    /// <param name="asked">The question as Plain spells it: whom it names itself is no answer to it.</param>
    public static bool Person(string sentence, string asked) =>
        Invited().Matches(sentence).Concat(Called().Matches(sentence)).Concat(OneOfThem().Matches(sentence))
            .Any(name => IsNoWord(Plain.Of(name.Value)) && !asked.Contains(Plain.Of(name.Value), StringComparison.Ordinal));

    /// <summary>新增學生委員陳大文（…代表）: a name in full right behind the role, and nothing else behind it.</summary>
    public static bool BehindRole(string sentence, string asked) => Roles().Matches(sentence)
        .Any(name => IsNoWord(Plain.Of(name.Value)) && !asked.Contains(Plain.Of(name.Value), StringComparison.Ordinal));

    /// <summary>Who won a tender or does the work, whatever kind of firm it is.</summary>
    public static bool Firm(string sentence, string asked) =>
        Does().Matches(sentence).Concat(Wins().Matches(sentence)).Concat(GivenTo().Matches(sentence))
            .Select(match => match.Groups["n"].Value)
            .Any(name => !Nobody().IsMatch(name)
                && Plain.Of(name) is var folded
                && !asked.Contains(folded.Length > LettersOfName ? folded[..LettersOfName] : folded, StringComparison.Ordinal));

    // 高年級主持: words that begin like a name.
    private static bool IsNoWord(string name) =>
        !Dictionary.TryGet(name, out _)
        && !(name.Length > 2 && (Dictionary.TryGet(name[..2], out _) || IsKindOfPeople(name)));

    private static bool IsKindOfPeople(string name) => Dictionary.TryGet(name[1..], out _) && PeopleWord().IsMatch(name[1..]);

    [GeneratedRegex($"""
        (?<=(邀請?|延聘|聘請?|敦請|商請|延請|推派|指派|遴派|推舉|請|由|派)[^，。；]{"{0,16}"}?)
        [{Surnames.WithRare}][\u4e00-\u9fff]?[\u4e00-\u9fff-[里區鄉鎮村局處科室組課隊校班股會店館司部長員人者師等級]]
        (?=擔任|出任|兼任|主講|講授|授課|教授|主持|代理|代表|導讀|帶領|演講|分享|示範|專題|進行|主演|指揮|演出|錄製|執導)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Invited();

    // 作家陳大文。
    [GeneratedRegex($"""
        (?<=作家|記者|媒體人|主播|主持人|建築師|設計師|藝術家|畫家|導演|演員|歌手|藝人|教練|選手|律師|醫師|心理師|營養師|社工師|會計師|技師|學者|達人|創辦人|負責人|董事長|執行長|理事長|講師|講座)
        [{Surnames.WithRare}][\u4e00-\u9fff]{"{2}"}
        (?=[，。；、（(]|$|擔任|主講|授課|主持|帶領|演講|分享|講授|代言|設計)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Called();

    // 感謝值班同仁陳大文及時發現
    [GeneratedRegex($"""
        (?<=同仁|員工|隊員|警員|員警|消防員|消防人員|役男|志工|技工|工友|司機|駕駛|科員|辦事員|組員|社工|社工員|護理師|里民|村民|市民|縣民|鄉民|鎮民|民眾|同學|學生|校友|書記|技士|技佐|課員|專員|保全|保全員|里幹事|村幹事|
            救生員|巡守員|人員|住戶|承辦人)
        [{Surnames.WithRare}][\u4e00-\u9fff]{"{2}"}
        (?=(於[^，。；]{"{1,12}"})?(及時|即時|適時|主動|率先|首先|最先|熱心|奮勇|機警|細心|冒險|發現|通報|拾獲|拾得|拾金|
            查獲|救[出援起]|提供|協助|捐[贈出款]|榮?獲|當選|報案|檢舉)|[、與及和][^，。；]{"{1,4}"}(及時|即時|適時|主動|發現|通報))
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OneOfThem();

    [GeneratedRegex($@"(?<=委員|代表|理事|監事|[股組科課處局館隊所班里]長|主任|秘書|專員|助理|志工|同學|得主|[冠亞季]軍)[{Surnames.WithRare}][\u4e00-\u9fff]{{2}}(?=[（(，。；、]|$)")]
    private static partial Regex Roles();

    [GeneratedRegex(@"由(?<n>[\u4e00-\u9fffA-Za-z]{2,14}?)(以[^，。；]{1,16})?(得標|承攬|承包|承作|承造|承建|承做|承製|承印|承租|承接|中選|獲選|出線|施作|施工|供應|供貨|統包|設計|監造|製作|營運)(?!廠商|商|人|者|單位|業者|公司)")]
    private static partial Regex Does();

    [GeneratedRegex(@"(?<=^|[，；。：、])(?<n>[\u4e00-\u9fffA-Za-z]{2,12}?)(以[^，。；]{1,16})?(得標|承攬|承包|中選|獲選)(?!廠商|商|人|者|單位|業者|公司)")]
    private static partial Regex Wins();

    [GeneratedRegex(@"(決標[予給與]|委託|委由|(得標|承攬|施工|承包)(廠商|商|人|者)[為是：:])(?<n>[\u4e00-\u9fffA-Za-z]{2,14}?)(?=[，。；、（(]|$|辦理|承|施|製|設計|監造|營運|經營|執行)")]
    private static partial Regex GivenTo();

    // 已由最低標廠商得標
    [GeneratedRegex("廠商|業者|承商|最[低有]|[一二三四五1-9]家|單位|機關|學校|各|該|本案|本府|本局|[已尚未無俟待將經]|標案|採購|工程$|第[一二三四五0-9]|[局處科室課府署]$|公所$|專業|民間|外部|他人|第三|[請會督][同導]?[\u4e00-\u9fff]+[局處科]|^請")]
    private static partial Regex Nobody();

    [GeneratedRegex("人員|主管|同仁|代表|首長|長官|專家|老師|教師|學生|委員|主任|科長|局長|處長|年級|同學|幹部|志工|里長")]
    private static partial Regex PeopleWord();
}
