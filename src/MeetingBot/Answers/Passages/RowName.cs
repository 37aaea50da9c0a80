using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Passages;

/// <summary>How a ruling names a row of a table: by its case number, or by 項次 and the number in its first cell.</summary>
internal static partial class RowName
{
    public static string? Of(string row) =>
        CaseNumber().Match(row) is { Success: true } number ? number.Value
        : FirstCell().Match(row) is { Success: true } first ? "項次" + first.Groups["n"].Value
        : null;

    public static bool IsNamed(string name, string ruling)
    {
        var text = string.Concat(ruling.Where(c => !char.IsWhiteSpace(c)));
        var at = text.IndexOf(name, StringComparison.Ordinal);
        return at >= 0
            && (at + name.Length == text.Length || !char.IsAsciiDigit(text[at + name.Length]))
            && (at == 0 || !char.IsAsciiDigit(text[at - 1]));
    }

    [GeneratedRegex(@"(?<![\d-])\d{1,7}(-\d{1,3}){1,2}(?![\d-])")]
    private static partial Regex CaseNumber();

    [GeneratedRegex(@"^[|\s]*(?<n>\d{1,2})[|\s]")]
    private static partial Regex FirstCell();
}
