using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Words;

/// <summary>A place of the gazetteer (地名): a county, a district, a country, a city abroad.</summary>
/// <param name="Names">What it is called, folded, the full name first.</param>
/// <param name="Within">The county or the country it lies in; 臺灣 for a county, 世界 for a country.</param>
internal sealed record Place(IReadOnlyList<string> Names, string Within)
{
    private const int LongestStemless = 2;
    private static readonly string Endings = Fold.Of("縣市區鄉鎮");

    public string Name => Names[0];

    /// <summary>How a text may say it: 北投區 is also said by 北投, and 臺中市東區 by 東區.</summary>
    public IReadOnlyList<string> SaidAs { get; } =
    [
        .. Names,
        .. Names.Where(name => name.Length > LongestStemless && Endings.Contains(name[^1], StringComparison.Ordinal))
            .Select(name => name[..^1]),
        .. Names.Where(name => name.StartsWith(Within, StringComparison.Ordinal)).Select(name => name[Within.Length..]),
    ];
}
