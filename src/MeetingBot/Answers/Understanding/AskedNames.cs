using System.Text.RegularExpressions;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Answers.Understanding;

/// <summary>What a question wants to hear by name, where minutes may tell only how many there are or that it is to be settled.</summary>
/// <param name="Title">主題 in 主題是什麼, 館名 in 館名有哪些: what something is called.</param>
/// <param name="Told">標準 in 標準是什麼, 對象 in 對象有哪些: the thing right before the question word.</param>
/// <param name="Counted">機關 in 哪五個機關: of what so many are to be named.</param>
/// <param name="Given">8處 in 這8處是哪幾處: how many the question says there are.</param>
/// <param name="Holder">委員 in 委員有哪些人: what those are who are asked for.</param>
/// <param name="Many">Three or more, as the question says itself: 那6隊是哪幾隊.</param>
/// <param name="SortAt">Where the sort begins in 哪位志工, 哪些團.</param>
/// <param name="SoMany">4場 in 哪四場: how many are to be named.</param>
/// <param name="OneOf">機關 in 誤寄的是哪個機關: who did what is told before.</param>
internal sealed partial record AskedNames(
    string? Title, string? Told, string? Counted, (int Number, string Counter)? Given, string? Holder, int? SortAt, string? OneOf,
    bool Many, (int Number, string Counter)? SoMany)
{
    /// <summary>是誰捐的, 投書的是哪個機關的同仁: who did it, and not who is to.</summary>
    public bool Doer { get; private init; }

    /// <summary>大學 in 哪一所大學: of what sort one is to be named.</summary>
    public string? SortOf { get; private init; }

    private const string Counters = "個|家|位|處|所|間|隊|團|項|種|類|名|條|座|棟|件|檔|校|區|里|場|班";

    public static AskedNames In(string text) => new(
        Titles().Match(text) is { Success: true } title ? title.Groups["of"].Value : null,
        ToldThing().Match(text) is { Success: true } told ? told.Groups["of"].Value : null,
        SoManyOf().Match(text) is { Success: true } many ? many.Groups["of"].Value : null,
        SaidHowMany().Match(text) is { Success: true } said ? (int.Parse(said.Groups["n"].ValueSpan), said.Groups["m"].Value) : null,
        Holders().Match(text) is { Success: true } holder ? holder.Groups["of"].Value : null,
        Sort().Match(text) is { Success: true } sort ? sort.Index + sort.Length : null,
        WhichOne().Match(text) is { Success: true } one ? one.Groups["of"].Value : null,
        ManyOfThem().IsMatch(text),
        WhichSoMany().Match(text) is { Success: true } which && ChineseNumeral.TryParse(which.Groups["n"].Value, out var number)
            ? (number, which.Groups["m"].Value) : null)
    {
        Doer = WhoDidIt().IsMatch(text),
        SortOf = NamedOfSort().Match(text) is { Success: true } sorted ? sorted.Groups["of"].Value : null,
    };

    [GeneratedRegex("的是(誰|哪一?[個位名家間所][^，。？?]{0,8})[？?]*$|是(誰|哪一?[個位名家間所][^，。？?的要該]{0,4})[^，。？?要該]{1,8}的(人|同仁)?[？?]*$")]
    private static partial Regex WhoDidIt();

    [GeneratedRegex("哪一?[所間家個](?<of>大學|醫院|學校|公司|廠商|銀行|飯店|旅館|診所|協會|基金會|機構|高中|國中|國小|幼兒園|事務所|法院|實驗室)")]
    private static partial Regex NamedOfSort();

    [GeneratedRegex("(?<of>主題|題目|名稱|口號|標語|[館片歌書校站店隊團會藝]名|名字)(是|叫|叫做|為|有|訂為|定為)?(什麼|哪些|哪幾個|哪一個|啥)[？?]*$")]
    private static partial Regex Titles();

    [GeneratedRegex("(?<of>[\\u4e00-\\u9fff]{2})(是|為|有)(什麼|哪些|哪幾[個項種類]|啥)[？?]*$")]
    private static partial Regex ToldThing();

    [GeneratedRegex($"哪([兩二三四五六七八九十]|[2-9]|[1-9][0-9])({Counters})(?<of>[\\u4e00-\\u9fff]{{2,3}})[？?]*$")]
    private static partial Regex SoManyOf();

    [GeneratedRegex($"哪(?<n>[兩二三四五六七八九十]{{1,2}}|[2-9]|[1-9][0-9])(?<m>{Counters})")]
    private static partial Regex WhichSoMany();

    [GeneratedRegex($"(?<n>[1-9][0-9]?)\\s*(?<m>{Counters}).{{0,12}}哪(幾|[兩二三四五六七八九十]|[2-9]|[1-9][0-9])\\k<m>")]
    private static partial Regex SaidHowMany();

    [GeneratedRegex("(?<of>委員|評審|講師|代表|團長|領隊|裁判|顧問|教練|司儀|得主|得獎人|得獎者|成員|講者|來賓)(是|為|有)?(誰|哪些人|哪幾位|哪幾個人|哪一?位)[？?]*$")]
    private static partial Regex Holders();

    [GeneratedRegex("的是哪一?[個位名家間所](?<of>同仁|員工|人員|機關|單位|局處|學校|廠商|公司|店家|民眾)[？?]*$")]
    private static partial Regex WhichOne();

    [GeneratedRegex("哪(些|[一幾兩二三四五六]?[位間家棟條款座])")]
    private static partial Regex Sort();

    [GeneratedRegex($"(?<![第0-9一二三四五六七八九十])([3-9]|[1-9][0-9]|[三四五六七八九十]{{1,2}})\\s*({Counters})[^，。]{{0,12}}(是|有)(哪(幾|些|[3-9]|[三四五六七八九十])|誰)|哪([三四五六七八九十]|[3-9]|[1-9][0-9])({Counters})")]
    private static partial Regex ManyOfThem();
}
