using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Understanding;

/// <summary>The units that a question names: which of them the minutes know, and what else they are called there.</summary>
/// <param name="Text">The question, a name that the minutes do not know put as they have it.</param>
/// <param name="Known">Names that the minutes know, folded.</param>
/// <param name="OtherNames">By the name in the text, folded: the others that the minutes know it by too.</param>
internal sealed record UnitsAsked(string Text, IReadOnlySet<string> Known, IReadOnlyDictionary<string, IReadOnlyList<string>> OtherNames)
{
    private const int LongestUnit = 12;
    private const int ShortestAlias = 3; // 市府 and 本府 are in half of all questions

    public static async Task<UnitsAsked> InAsync(string text, IReading reading, UnitAliases aliases, CancellationToken cancel)
    {
        var candidates = Candidates(text);
        var others = candidates.Where(name => name.Length >= ShortestAlias)
            .Select(name => (Name: name, Others: aliases.Of(name)))
            .Where(pair => pair.Others.Count > 0)
            .OrderByDescending(pair => pair.Name.Length)
            .ToList();
        var asked = candidates.Concat(others.SelectMany(pair => pair.Others).Select(Fold.Name)).ToHashSet();
        var known = await reading.UnitsAsync(asked, cancel).ConfigureAwait(false);
        var unheard = others.Where(pair => !known.Contains(pair.Name) && !pair.Others.Any(other => known.Contains(Fold.Name(other))))
            .ToList();
        var said = await SaidAsync(unheard, reading, cancel).ConfigureAwait(false);
        var names = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (name, all) in others)
        {
            var written = all.Where(other => known.Contains(Fold.Name(other)) || said.GetValueOrDefault(name) == other).ToList();
            if (written.Count > 0 && known.Contains(name))
            {
                names.TryAdd(name, written);
            }
            else if (written.Count > 0 && Fold.Of(text).IndexOf(name, StringComparison.Ordinal) is >= 0 and var at)
            {
                text = text[..at] + written[0] + text[(at + name.Length)..];
                names.TryAdd(Fold.Name(written[0]), [.. written.Skip(1)]);
            }
        }

        return new(text, known.Where(name => candidates.Contains(name) || names.ContainsKey(name)).ToHashSet(), names);
    }

    // A unit that nobody was told anything may still be spoken of, by one of its names only.
    private static async Task<Dictionary<string, string>> SaidAsync(
        IReadOnlyList<(string Name, IReadOnlyList<string> Others)> unheard, IReading reading, CancellationToken cancel)
    {
        var terms = unheard.SelectMany(pair => pair.Others.Append(pair.Name)).SelectMany(Terms.Of).ToHashSet();
        var counts = terms.Count == 0 ? new Dictionary<string, int>() : await reading.FrequenciesAsync(terms, cancel).ConfigureAwait(false);
        bool IsSaid(string name) => Terms.Of(name).All(term => counts.GetValueOrDefault(term) > 0);
        return unheard.Where(pair => !IsSaid(pair.Name) && pair.Others.Any(IsSaid))
            .ToDictionary(pair => pair.Name, pair => pair.Others.First(IsSaid));
    }

    private static HashSet<string> Candidates(string text)
    {
        var candidates = new HashSet<string>();
        for (var end = 2; end <= text.Length; end++)
        {
            for (var start = Math.Max(0, end - LongestUnit); start <= end - 2; start++)
            {
                var name = text[start..end];
                if (!name.Contains(' ', StringComparison.Ordinal) && UnitNames.IsUnit(name))
                {
                    candidates.Add(Fold.Name(name));
                }
            }
        }

        return candidates;
    }
}
