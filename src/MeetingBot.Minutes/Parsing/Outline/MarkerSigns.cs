using System.Globalization;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>The signs that lists are counted with, each row in its order.</summary>
internal static class MarkerSigns
{
    public const string Formals = "壹貳參肆伍陸柒捌玖拾";
    public const string Stems = "甲乙丙丁戊己庚辛壬癸";
    public const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    public const string Digits = "一二三四五六七八九十";
    private const string FormalVariants = "壹貳叁肆伍陆柒捌玖拾";

    /// <returns>Its place among 壹貳參 from 0, however it is written, or -1.</returns>
    public static int FormalAt(char c) =>
        Math.Max(Formals.IndexOf(c, StringComparison.Ordinal), FormalVariants.IndexOf(c, StringComparison.Ordinal));

    public static bool IsDigit(char c) => Digits.Contains(c, StringComparison.Ordinal);

    public static bool IsLetter(char c) => c is (>= 'A' and <= 'H') or (>= 'a' and <= 'h');

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
