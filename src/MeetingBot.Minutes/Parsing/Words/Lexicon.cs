using System.Collections;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace MeetingBot.Minutes.Parsing.Words;

/// <summary>Words that are looked for at one place of a text. Found by their first letter, so that a thousand cost what one does.</summary>
[CollectionBuilder(typeof(Lexicon), nameof(Create))]
internal sealed class Lexicon : IEnumerable<string>
{
    private readonly FrozenDictionary<char, string[]> byFirst;

    private Lexicon(ReadOnlySpan<string> words) =>
        byFirst = words.ToArray().Distinct().GroupBy(w => w[0]).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());

    public static Lexicon Create(ReadOnlySpan<string> words) => new(words);

    /// <summary>The length of the longest word that the text starts with, or 0.</summary>
    public int At(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && byFirst.TryGetValue(text[0], out var words))
        {
            foreach (var word in words)
            {
                if (text.StartsWith(word, StringComparison.Ordinal))
                {
                    return word.Length;
                }
            }
        }

        return 0;
    }

    public bool Starts(ReadOnlySpan<char> text) => At(text) > 0;

    public IEnumerator<string> GetEnumerator() => byFirst.Values.SelectMany(w => w).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
