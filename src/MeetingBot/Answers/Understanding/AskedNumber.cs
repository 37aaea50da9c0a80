using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>Which number a question asks for.</summary>
/// <param name="Pieces">幾個: so many things, and no number within a name.</param>
/// <param name="OfAll">一共, 總共.</param>
/// <param name="Numbered">電話 in 電話幾號: what has a number of its own.</param>
/// <param name="Rest">還剩幾處: what is left, and not all.</param>
/// <param name="Difference">增加多少, 比去年多幾件.</param>
/// <param name="NewValue">調到多少, 放寬到幾公里: to what it was changed.</param>
/// <param name="Extreme">哪一區最多, 執行率最低的是誰: the most or the least of several.</param>
/// <param name="Top">最多的前三個: how many of them.</param>
/// <param name="Grade">級 in 幾級, 條 in 第幾條: of a row of them, and no other number.</param>
/// <param name="At">Where it asks how many.</param>
internal sealed partial record AskedNumber(
    bool Pieces, bool OfAll, string? Numbered, bool Rest, bool Difference, bool NewValue, Extreme? Extreme, int? At, string? Grade,
    int? Top)
{
    public static AskedNumber In(string text) => new(
        CountsPieces().IsMatch(text),
        AsksForAll().IsMatch(text),
        WantedReader.NumberedThing(text),
        IsLeft().IsMatch(text),
        Differs().IsMatch(text),
        ChangedTo().IsMatch(text),
        !WhichOne().IsMatch(text) && !HowManyOfMost().IsMatch(text) ? null
            : Most().IsMatch(text) ? Understanding.Extreme.Most
            : Least().IsMatch(text) ? Understanding.Extreme.Least
            : null,
        HowMany().Match(text) is { Success: true } count ? count.Index : null,
        WhichGrade().Match(text) is { Success: true } grade ? grade.Groups["of"].Value : null,
        HowManyOfMost().Match(text) is { Success: true } top ? Numeral(top.Groups["n"].Value[0]) : null);

    /// <summary>達成率最低 where the highest is asked for.</summary>
    public bool IsOppositeSaidBy(string sentence) => Extreme switch
    {
        Understanding.Extreme.Most => Least().IsMatch(sentence) && !Most().IsMatch(sentence),
        Understanding.Extreme.Least => Most().IsMatch(sentence) && !Least().IsMatch(sentence),
        _ => false,
    };

    private static int Numeral(char n) => n switch
    {
        '兩' => 2,
        >= '2' and <= '9' => n - '0',
        _ => "一二三四五".IndexOf(n, StringComparison.Ordinal) + 1,
    };

    [GeneratedRegex("(?<=最[^，。？?]{1,8})前?(?<n>[二兩三四五2-5])(?=名|個|大|位|家|項|類|種|處|所|條|[縣市區鄉鎮里局科])|前(?<n>[二兩三四五2-5])(?=(名|個|大|位|家|項|類|種|處|所|條)[^，。？?]{0,6}最|最)")]
    private static partial Regex HowManyOfMost();

    // 幾個助理 is answered by 5名 and not by COVID-19 or 第一線.
    [GeneratedRegex("(?<![哪這那某好前後近])幾個(?!月|人月|小時)")]
    private static partial Regex CountsPieces();

    // 秘書處一共收了幾件: of the whole, by the body whose report it is.
    [GeneratedRegex("剩|尚餘|(還|尚|仍)(差|缺|欠|未)|還有(幾|多少)[^，。？?]{0,6}[沒未待]")]
    private static partial Regex IsLeft();

    [GeneratedRegex("(增加|增長|減少|成長|下降|降低|提高|提升|衰退|調高|調升|調降|漲|落後|超前)了?(了)?(多少|幾)|[比較跟]([^，。]{1,12})(多|少|增加|減少)了?(多少|幾)|(差|相差)了?(多少|幾)")]
    private static partial Regex Differs();

    [GeneratedRegex("(放寬|調[高升降整]?|提[高升]|拉高|增加|增|減少|減|降低|降|升|漲|縮短|延長|擴大|修正|改|變)(到|至|為|成)了?(每[\\u4e00-\\u9fff]{1,3})?(幾(?![點號月天日])|多少)")]
    private static partial Regex ChangedTo();

    [GeneratedRegex("哪|誰|什麼|何者|何種")]
    private static partial Regex WhichOne();

    [GeneratedRegex("最[多高大長久貴重]|居冠|第一名")]
    private static partial Regex Most();

    [GeneratedRegex("最[少低小短輕差]|最便宜|墊底|最後一名")]
    private static partial Regex Least();

    [GeneratedRegex("一共|總共|合計|總計|全部")]
    private static partial Regex AsksForAll();

    [GeneratedRegex("第幾(?<of>[級期條點款項屆標次名位號組梯類章節版頁案])|(?<![哪這那某好前後近])幾(?<of>[級期歲折屆段類組])(?!以上|以下|個)")]
    private static partial Regex WhichGrade();

    [GeneratedRegex("(?<![哪這那某好前後近])幾|多少")]
    private static partial Regex HowMany();
}
