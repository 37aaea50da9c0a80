using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Answers.Words;

/// <summary>A number of the question as minutes may spell it: 第1批 is 首批 there, and B3 地下3樓. 5台 is none of 5月2日.</summary>
internal static partial class Spelled
{
    private const string Numerals = "一二三四五六七八九";

    /// <summary>What else an exact word is called, folded; none for most.</summary>
    public static IEnumerable<string> Otherwise(string folded) =>
        folded is ['第', '1', var counter, ..] && !char.IsAsciiDigit(counter) ? [$"首{folded[2..]}"]
        : Floor().Match(folded) is { Success: true } floor ? Floors(floor)
        : [];

    /// <summary>十樓 as minutes write it, 10樓; null of all else.</summary>
    public static string? InDigits(string folded) =>
        Counted().Match(folded) is { Success: true } counted && ChineseNumeral.Read(counted.Groups["n"].Value, out var number) > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{number}{counted.Groups["of"].Value}")
            : null;

    /// <summary>A small number that stands alone: so many of something.</summary>
    public static bool IsCount(string folded) => folded.Length <= 2 && folded.All(char.IsAsciiDigit);

    /// <summary>The text without the days of a calendar, whose numbers count nothing.</summary>
    public static string WithoutDays(string text) => Days().Replace(text, " ");

    /// <summary>第 45 檔 as one: 第45檔.</summary>
    public static string WithoutBlanksInOrdinals(string text) => WithinOrdinal().Replace(text, "");

    private static IEnumerable<string> Floors(Match floor)
    {
        var number = floor.Groups["n"].Value;
        var below = floor.Groups["below"].Success ? Fold.Of("地下") : "";
        var spelled = number.Length == 1 ? Numerals[number[0] - '1'].ToString() : number;
        return new[] { number, spelled }.SelectMany(n => new[] { $"{below}{n}{Fold.Of("樓")}", $"{below}{n}{Fold.Of("層")}" });
    }

    [GeneratedRegex("^((?<below>b)(?<n>[1-9])f?|(?<n>[1-9][0-9]?)f)$", RegexOptions.IgnoreCase)]
    private static partial Regex Floor();

    [GeneratedRegex("(?<=第)\\s+(?=[0-9])|(?<=第\\s?[0-9]{1,4})\\s+(?=[屆次檔期季週點條場梯劑名版號案批])")]
    private static partial Regex WithinOrdinal();

    // Folded.
    [GeneratedRegex("^(?<n>[一二三四五六七八九十]{1,3})(?<of>楼|层|岁|职等|年级|号馆|号线|号桥|号机)$")]
    private static partial Regex Counted();

    [GeneratedRegex("[0-9]{1,2}月([0-9]{1,2}日)?")]
    private static partial Regex Days();
}
