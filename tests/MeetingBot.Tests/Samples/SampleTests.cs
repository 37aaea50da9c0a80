using MeetingBot.Console;
using MeetingBot.Minutes.Parsing;
using MeetingBot.Minutes.Reading;

namespace MeetingBot.Tests.Samples;

/// <summary>What the samples say, each against the golden file of its name.</summary>
public sealed class SampleTests
{
    private const string Ending = ".expected.json";

    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "minutes");

    private static readonly string GoldenFolder = Path.Combine(Repository.Root, "tests", "MeetingBot.Tests", "Samples");

    public static TheoryData<string> Names => [.. Files()];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_sample_says_what_its_golden_file_says(string name)
    {
        var read = await MinutesReader.ReadAsync(Path.Combine(Folder, name), name, CancellationToken.None);

        Assert.True(read is ReadResult.Read, (read as ReadResult.Refused)?.Why);
        Golden.Check($"Samples/{name}{Ending}", MinutesJson.Line(MinutesParser.Parse(((ReadResult.Read)read).Source)));
    }

    [Fact]
    public void There_are_samples_and_every_golden_file_has_its_sample()
    {
        var golden = Under(GoldenFolder, "*" + Ending).Select(name => name[..^Ending.Length]);

        Assert.NotEmpty(Files());
        Assert.Empty(golden.Except(Files()));
    }

    private static IEnumerable<string> Files() => Directory.Exists(Folder) ? Under(Folder, "*") : [];

    private static IEnumerable<string> Under(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
