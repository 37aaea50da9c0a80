namespace MeetingBot.Tests;

/// <summary>A condition of several clauses is read one clause a line; .editorconfig names the width, and nothing else enforces it.</summary>
public sealed class LineLengthTests
{
    private const int Most = 140;

    [Theory]
    [InlineData("Answers")]
    public void No_line_is_longer_than_the_width_but_a_pattern(string room)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "MeetingBot", room), "*.cs", SearchOption.AllDirectories);

        var wrong =
            from file in files
            from line in File.ReadLines(file).Select((text, at) => (Text: text, Number: at + 1))
            where line.Text.Length > Most && !line.Text.Contains("[GeneratedRegex(", StringComparison.Ordinal)
            select $"{Path.GetFileName(file)}:{line.Number} has {line.Text.Length} columns";

        Assert.Empty(wrong);
    }
}
