using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>
/// Which cases the rows of the last table have, by their places: 序號5不同意解除 under a table of 序號 and 案號 is said of the case in its fifth row.
/// </summary>
internal sealed partial class OrdinalCases
{
    private readonly Dictionary<int, string> numbers = [];
    private string section = "";

    public void Add(Block row, CaseRow cells)
    {
        if (cells is not { Ordinal: { } ordinal, Number: { } number })
        {
            return;
        }

        if (numbers.ContainsKey(ordinal) || section != row.Section)
        {
            numbers.Clear(); // another table begins
        }

        section = row.Section;
        numbers[ordinal] = number;
    }

    /// <summary>The lists of places in a sentence behind the table; one that names a place without a row is none.</summary>
    public IEnumerable<CaseList> Find(Block block, int start, int end)
    {
        if (numbers.Count == 0 || section != block.Section)
        {
            yield break;
        }

        foreach (var places in Places().Matches(block.Flow.Text[..end]).Where(found => found.Index >= start))
        {
            var named = Named(places).ToList();
            if (named.TrueForAll(numbers.ContainsKey))
            {
                yield return new(places.Index, places.Index + places.Length,
                    [.. named.Select(place => new CaseMention(numbers[place], null))], null);
            }
        }
    }

    private static IEnumerable<int> Named(Match places)
    {
        var named = places.Groups["n"].Captures.Select(one => int.Parse(one.ValueSpan, CultureInfo.InvariantCulture)).ToList();
        var last = places.Groups["last"] is { Success: true } to ? int.Parse(to.ValueSpan, CultureInfo.InvariantCulture) : named[^1];
        return named.Concat(Enumerable.Range(named[^1] + 1, Math.Max(0, last - named[^1])));
    }

    [GeneratedRegex(@"((列管)?(序號|項次|案次)|第(?=[\d、及與和至~]{1,20}[案項]))(?<n>\d{1,2})(案?[、,及與和](序號|項次|第)?(?<n>\d{1,2}))*([至~](?<last>\d{1,2}))?(?![\d\-.%])[案項號]?")]
    private static partial Regex Places();
}
