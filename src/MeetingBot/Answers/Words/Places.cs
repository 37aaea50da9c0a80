using System.Collections.Frozen;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Words;

/// <summary>
/// The gazetteer: Taiwan's counties and districts, the countries of the world and the cities that minutes speak of. A short form stands in
/// it only where it means nothing else: 北投, and not 信義.
/// </summary>
internal static class Places
{
    private const int Shortest = 2;

    private static readonly string Taiwan = Fold.Of("臺灣");

    public static IReadOnlyList<Place> Known { get; } = [.. WordFile.Lines("places.txt")
        .Select(line => Fold.Of(line).Split('>', StringSplitOptions.TrimEntries))
        .Select(sides => new Place(sides[1].Split(' '), sides[0]))];

    private static readonly FrozenDictionary<string, Place[]> ByName = Known
        .SelectMany(place => place.Names.Select(name => (name, place)))
        .GroupBy(pair => pair.name)
        .ToFrozenDictionary(same => same.Key, same => same.Select(pair => pair.place).ToArray());

    private static readonly ILookup<string, Place> Inside = Known.ToLookup(place => place.Within);

    private static readonly int Longest = ByName.Keys.Max(name => name.Length);

    /// <summary>The places that a text names, and where; several where a name is that of several (信義區).</summary>
    /// <param name="text">Folded.</param>
    public static IEnumerable<(int At, IReadOnlyList<Place> Called)> In(string text)
    {
        for (var at = 0; at + Shortest <= text.Length; at++)
        {
            if (Called(text, at) is { } name)
            {
                yield return (at, ByName[name]);
                at += name.Length - 1;
            }
        }
    }

    /// <summary>Whether a text names it, or what lies in it: 大阪 is said of 日本.</summary>
    public static bool IsSaid(Place place, string text) =>
        place.SaidAs.Any(name => text.Contains(name, StringComparison.Ordinal))
        || Inside[place.Name].Any(inner => inner.Names.Any(name => text.Contains(name, StringComparison.Ordinal)));

    /// <param name="word">Folded.</param>
    public static bool IsName(string word) => ByName.ContainsKey(word);

    public static bool IsCounty(Place place) => place.Within == Taiwan;

    /// <summary>A county of Taiwan, or a part of one.</summary>
    public static bool IsAtHome(Place place) => IsCounty(place) || (ByName.GetValueOrDefault(place.Within) ?? []).Any(IsCounty);

    private static string? Called(string text, int at) =>
        Enumerable.Range(Shortest, Math.Max(0, Math.Min(Longest, text.Length - at) - Shortest + 1)).Reverse()
            .Select(length => text.Substring(at, length))
            .FirstOrDefault(ByName.ContainsKey);
}
