namespace MeetingBot.Tests.Answers.Checking.Wording;

/// <summary>Reads a table of words a model may say: "> quotes" of what is cited, then the rows that are said over them.</summary>
internal static class WordingCases
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "MeetingBot.Tests", "Answers", "Checking", "Wording");

    /// <returns>For each row the words that are quoted and the row.</returns>
    public static IEnumerable<(string[] Quotes, string Row)> Of(string file)
    {
        string[] quotes = [];
        foreach (var line in File.ReadLines(Path.Combine(Folder, file)))
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                quotes = line[2..].Split(" + ");
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                yield return (quotes, line);
            }
        }
    }
}
