namespace MeetingBot.Console;

/// <summary>
/// Lines of a table as offices open them in Excel: RFC 4180, with a byte-order mark so that Chinese is read as such. A field that Excel
/// would take for a formula is made text: whoever words a ruling must not be able to make a colleague's machine compute.
/// </summary>
internal static class Csv
{
    public const string Mark = "\uFEFF";

    public static string Line(params IEnumerable<string?> fields) => string.Join(',', fields.Select(field => Field(field ?? ""))) + "\r\n";

    private static string Field(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
