using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Words;

/// <summary>One of several that only a number tells apart: 三歲, 五年級, 2樓, 6職等.</summary>
/// <param name="Number">In the letters of the text, 3 for 三.</param>
internal readonly record struct Grade(string Number, string Of);

/// <summary>Reads which of these a text names.</summary>
internal static partial class Grades
{
    private const string Numerals = "一二三四五六七八九";

    public static IReadOnlyList<Grade> In(string text) =>
        [.. Named().Matches(text).Concat(Year().Matches(text)).Concat(Numbered().Matches(text))
            .Select(m => new Grade(Written(m.Groups["n"].Value), m.Groups["of"].Value))];

    private static string Written(string number) =>
        number is [var only] && Numerals.IndexOf(only, StringComparison.Ordinal) is >= 0 and var at ? $"{at + 1}" : number;

    // Not 3樓高, 40歲以上, 至89歲, which are amounts and bounds.
    [GeneratedRegex("(?<![0-9一二三四五六七八九十第至到～~-])(?<n>[1-9][0-9]?|[一二三四五六七八九十]{1,2})(?<of>歲|年級|樓|職等|號館|號線|號出口|號門|號爐|號機|號井|號倉|(?<!月[0-9]{1,2})號[\u4e00-\u9fff]{2})(?![以高上下]|之間)")]
    private static partial Regex Named();

    // 海豚二號, 焚化一廠: a name that others of its kind share but for the number. Not 6月二號, nor 編號三號.
    [GeneratedRegex("(?<of>[\\u4e00-\\u9fff-[一二三四五六七八九十第各這那每前後共月年編案]]{2})第?(?<n>[1-9][0-9]?|[一二三四五六七八九十])(?=(號(?![館線出門爐機井倉樓])|[廠館隊營村港](?![^，。；]{0,3}[次個件])))")]
    private static partial Regex Numbered();

    // 高一, 大二, 國三: of a school.
    [GeneratedRegex("(?<![最擴放加重巨提升調更較過偏])(?<of>[高大國小])(?<n>[一二三四五六])(?![\\u4e00-\\u9fff]?[樓點個件次項些])")]
    private static partial Regex Year();
}
