using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// How a ruling names a row of a table: by its case number, by 項次 and the number in its first cell, or by its name there (變4, 第四條).
/// </summary>
internal static partial class RowName
{
    private const int LeastOfCase = 4;

    public static string? Of(string row) => InHalfWidth(Width.Half(row));

    private static string? InHalfWidth(string row) =>
        CaseNumber().Match(row) is { Success: true } number ? number.Value
        : CaseOfRow().Match(row) is { Success: true } four ? four.Groups["n"].Value
        : FirstCell().Match(row) is { Success: true } first ? "項次" + first.Groups["n"].Value
        : OwnName().Match(row) is { Success: true } own ? own.Groups["n"].Value
        : null;

    /// <summary>Whether another motion may call a row of its own so.</summary>
    public static bool IsOfOneMatter(string name) =>
        !name.StartsWith("項次", StringComparison.Ordinal) && !CaseNumber().IsMatch(name) && !name.All(char.IsAsciiDigit);

    /// <summary>The one row that a sentence begins with: 478-05案請…, 項次2請…, and not 478-01、478-05案.</summary>
    public static string? Beginning(string sentence) =>
        Begins().Match(Width.Half(sentence)) is { Success: true } name
            ? string.Concat(name.Groups["n"].Value.Where(c => !char.IsWhiteSpace(c)))
            : null;

    public static bool IsNamed(string name, string ruling)
    {
        var text = string.Concat(Width.Half(ruling).Where(c => !char.IsWhiteSpace(c)));
        var at = text.IndexOf(name, StringComparison.Ordinal);
        return at >= 0
            && (at + name.Length == text.Length || !(char.IsAsciiDigit(text[at + name.Length]) || text[at + name.Length] == '之'))
            && (at == 0 || !char.IsAsciiDigit(text[at - 1]))
            && (name.Length < LeastOfCase || !name.All(char.IsAsciiDigit) || IsCase(text[(at + name.Length)..]));
    }

    // 0604案, 0604、0607案, and no 1200人.
    private static bool IsCase(string behind) => BehindCase().IsMatch(behind);

    /// <summary>1182-2　假牙補助…: a row that a file without tables writes as a line.</summary>
    public static bool Leads(string line) => Beginning(line) is { } name && CaseNumber().IsMatch(name);

    /// <summary>第7點 as proposed and 第4點 as ruled.</summary>
    public static bool IsOfAnotherPoint(string proposed, string ruled) =>
        Point().Match(proposed) is { Success: true, Value: var point }
        && Point().Match(ruled) is { Success: true, Value: var other }
        && point[^1] == other[^1]
        && point != other;

    [GeneratedRegex("^[^，。；：]{0,4}(?<p>第[一二三四五六七八九十百0-9]{1,4}[條點款])", RegexOptions.ExplicitCapture)]
    private static partial Regex Point();

    [GeneratedRegex(@"(?<![\dA-Za-z-])([A-Z]{1,2}\d{0,2}-\d{1,4}|\d{1,7}(-\d{1,3}){1,2})(?![\d-])")]
    private static partial Regex CaseNumber();

    [GeneratedRegex(@"^[^\p{L}\p{N}]*([一二三四五六七八九十]{1,3}[）)])?((案號|(列管)?編號|列管案|項次)\s*)?(?<n>\d{1,7}(-\d{1,3}){1,2}|[A-Z]{1,2}\d{0,2}-\d{1,4}|項次\s*\d{1,2}|\d{4,7}(?=\s*案))(?!\s*([\d\-年月日]|[、,，及和與至~～]\s*\d))")]
    private static partial Regex Begins();

    // 0604 in the first cell, and no year nor sum.
    [GeneratedRegex(@"^[|\s]*(?!(19|20)\d\d[|\s])(?<n>\d{4,7})[|\s]+[^\d\s|]")]
    private static partial Regex CaseOfRow();

    [GeneratedRegex(@"^([、,及和與]\d{4,7})*案")]
    private static partial Regex BehindCase();

    [GeneratedRegex(@"^[|\s]*(?<n>\d{1,2})[|\s]")]
    private static partial Regex FirstCell();

    [GeneratedRegex(@"^[|｜\s]*(?<n>第[一二三四五六七八九十百0-9]{1,4}[條點款]|\p{L}\d{1,3})\s*[|｜]")]
    private static partial Regex OwnName();
}
