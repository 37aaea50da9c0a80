using System.Globalization;
using System.Text;

namespace MeetingBot.Minutes.Reading;

/// <summary>Numbers as lists spell them, when the file only says how and the spelling itself is not in it.</summary>
internal static class Numerals
{
    private const string Digits = "零一二三四五六七八九";
    private const string LegalDigits = "零壹貳參肆伍陸柒捌玖";
    private const string SimplifiedLegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (int Value, string Letters)[] Romans =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
        (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Decimal(int n) => n.ToString(CultureInfo.InvariantCulture);

    public static string TwoDigits(int n) => n.ToString("00", CultureInfo.InvariantCulture);

    public static string FullWidth(int n) => Map(n, c => (char)(c - '0' + '０'));

    /// <summary>一〇一: digit by digit.</summary>
    public static string ChineseDigits(int n) => Map(n, c => c == '0' ? '〇' : Digits[c - '0']);

    /// <summary>一百零一; 十一 without a leading 一.</summary>
    public static string Chinese(int n)
    {
        var spelled = WithUnits(n, Digits, "十百千");
        return n is >= 10 and < 20 ? spelled[1..] : spelled;
    }

    /// <summary>壹拾壹.</summary>
    public static string Legal(int n) => WithUnits(n, LegalDigits, "拾佰仟");

    public static string SimplifiedLegal(int n) => WithUnits(n, SimplifiedLegalDigits, "拾佰仟");

    public static string HeavenlyStem(int n) => n is >= 1 and <= 10 ? Stems[n - 1].ToString() : Decimal(n);

    public static string EarthlyBranch(int n) => n is >= 1 and <= 12 ? Branches[n - 1].ToString() : Decimal(n);

    public static string Circled(int n) => n is >= 1 and <= 20 ? ((char)('①' + n - 1)).ToString() : Decimal(n);

    public static string UpperRoman(int n) => LowerRoman(n).ToUpperInvariant();

    public static string LowerRoman(int n)
    {
        if (n is < 1 or > 3999)
        {
            return Decimal(n);
        }

        var letters = new StringBuilder();
        foreach (var (value, roman) in Romans)
        {
            for (; n >= value; n -= value)
            {
                letters.Append(roman);
            }
        }

        return letters.ToString();
    }

    /// <summary>… y, z, aa, bb: how word processors go on.</summary>
    public static string Letters(int n, char first) =>
        n is >= 1 and <= 26 * 30 ? new((char)(first + ((n - 1) % 26)), ((n - 1) / 26) + 1) : Decimal(n);

    /// <summary>… y, z, aa, ab: how web pages go on.</summary>
    public static string Alphabetic(int n, char first)
    {
        if (n < 1)
        {
            return Decimal(n);
        }

        var letters = "";
        for (; n > 0; n = (n - 1) / 26)
        {
            letters = (char)(first + ((n - 1) % 26)) + letters;
        }

        return letters;
    }

    private static string Map(int n, Func<char, char> digit) => string.Concat(Decimal(n).Select(c => c == '-' ? c : digit(c)));

    private static string WithUnits(int n, string digits, string units)
    {
        if (n is < 1 or > 9999)
        {
            return n == 0 ? digits[..1] : Decimal(n);
        }

        var text = new StringBuilder();
        var number = Decimal(n);
        for (var i = 0; i < number.Length; i++)
        {
            var unit = number.Length - 1 - i;
            if (number[i] != '0')
            {
                text.Append(digits[number[i] - '0']).Append(unit == 0 ? "" : units[unit - 1]);
            }
            else if (number.AsSpan(i).ContainsAnyExcept('0') && text[^1] != digits[0])
            {
                text.Append(digits[0]); // one 零 for a run of zeros inside, none at the end
            }
        }

        return text.ToString();
    }
}
