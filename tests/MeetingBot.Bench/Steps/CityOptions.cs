using System.Globalization;

namespace MeetingBot.Bench.Steps;

/// <param name="Keep">Where everything stays when the benchmark is done; null for a temporary folder.</param>
internal sealed record CityOptions(int Minutes, string? Keep)
{
    private const int WholeCity = 30_000;

    /// <summary>Cities of different sizes are different cities, and each has its own place.</summary>
    public string? Folder => Keep is null ? null : Directory.CreateDirectory(Path.Join(Keep, Minutes.ToString(CultureInfo.InvariantCulture))).FullName;

    /// <summary>Null when these words are not understood.</summary>
    public static CityOptions? Parse(ReadOnlySpan<string> words) => words switch
    {
        [] => new(WholeCity, null),
        ["--minutes", var number, .. var rest] when int.TryParse(number, CultureInfo.InvariantCulture, out var minutes) && minutes > 0 =>
            Parse(rest) is { } others ? others with { Minutes = minutes } : null,
        ["--keep", var folder, .. var rest] => Parse(rest) is { } others ? others with { Keep = folder } : null,
        _ => null,
    };
}
