namespace MeetingBot.Archive.Words;

/// <summary>The tables of this room's language, which ship inside the program.</summary>
internal static class WordFile
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
