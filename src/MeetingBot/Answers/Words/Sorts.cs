using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Words;

/// <summary>The sorts of things whose values tell themselves what they are, as data.</summary>
internal static class Sorts
{
    private const string Closed = "!";
    private const string OfGazetteer = "@";
    private const string What = "(?:什麼樣?的?|甚麼|啥|何種?|哪(?:一|幾|兩|些)?[個種類款項]?)";

    private static readonly Lazy<(Regex Asks, Sort Sort)[]> All = new(Read);

    /// <returns>Null where none is asked for.</returns>
    public static Sort? AskedIn(string text) => All.Value.FirstOrDefault(known => known.Asks.IsMatch(text)).Sort;

    private static (Regex Asks, Sort Sort)[] Read() => [.. WordFile.Lines("sorts.txt").Select(line =>
    {
        var sides = line.Split(" > ");
        var names = sides[0].Split(' ').Where(name => name != Closed).ToList();
        var values = sides[1] == OfGazetteer ? null : new Regex(sides[1], RegexOptions.CultureInvariant);
        return (new Regex(string.Join('|', names.Select(Asks)), RegexOptions.CultureInvariant),
            new Sort(names, values, sides[0].StartsWith(Closed, StringComparison.Ordinal)));
    })];

    // 星期幾 asks itself; 哪一季, and no 特色是什麼 by its last letter.
    private static string Asks(string name) =>
        name.Contains('幾', StringComparison.Ordinal) ? $"{name}(?![次回小個人場天堂節期])"
        : name.Length == 1 ? What + name
        : $"{What}{name}|{name}(?:是|為|要|選|用|列|屬於?)?(?:什麼|甚麼|啥|哪)";
}
