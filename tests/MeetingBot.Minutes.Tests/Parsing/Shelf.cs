using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Tests.Parsing;

/// <summary>The samples of the repository, in every format, and the seed minutes where they lie beside it.</summary>
internal static class Shelf
{
    private static readonly Lazy<IReadOnlyList<SourceText>> All = new(() => [.. Files().Select(Read).OfType<ReadResult.Read>().Select(r => r.Source)]);

    public static IReadOnlyList<SourceText> Sources => All.Value;

    private static IEnumerable<string> Files()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var samples = Path.Combine(folder.FullName, "samples", "minutes");
            if (Directory.Exists(samples))
            {
                foreach (var file in Directory.EnumerateFiles(samples).Order(StringComparer.Ordinal))
                {
                    yield return file;
                }

                break;
            }
        }

        if (SharedFolder.Path is { } shared)
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(shared, "minutes"), "*.txt").Order(StringComparer.Ordinal))
            {
                yield return file;
            }
        }
    }

    // A PDF is refused where poppler is missing; the others are enough then.
    private static ReadResult Read(string file) => MinutesReader.ReadAsync(file, Path.GetFileName(file), CancellationToken.None).GetAwaiter().GetResult();
}
