namespace MeetingBot.Console;

/// <summary>How a longer text begins, on one line of a table.</summary>
internal static class FirstWords
{
    private const int Most = 40;

    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= Most)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[Most - 1]) ? Most - 1 : Most;
        return line[..end] + "…";
    }
}
