using MeetingBot.Answers.Words;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>Cuts a question into words: the likeliest cut by the dictionary, what it does not know kept together as a name.</summary>
internal static class Segmenter
{
    private static readonly string InNoWord = Fold.Of("的了嗎呢吧啊喔是在和與及或跟要會有沒不也都就把被讓給每請問誰哪什麼怎那這幾多少何啥還");

    /// <param name="text">The question in one width; what other readers have understood already is blanked out.</param>
    /// <param name="units">Names of units that the archive knows, folded.</param>
    /// <param name="pairs">Which of <see cref="Pairs"/> stand in the archive: the minutes' own words, that no dictionary has. Null when
    /// nobody looked.</param>
    public static List<QuestionWord> Cut(string text, IReadOnlySet<string> units, IReadOnlySet<string>? pairs = null)
    {
        var (cut, names) = (new LikeliestCut(units, pairs), new NameJoiner(pairs));
        var words = new List<QuestionWord>();
        foreach (var (start, end) in LetterRuns.In(text))
        {
            words.AddRange(LetterRuns.IsHan(text[start])
                ? UnitJoiner.Join(names.Join(cut.Of(text, start, end)))
                : LatinWords.Of(text, start, end));
        }

        return words;
    }

    /// <summary>Neighbouring letters that could be a word of the minutes and are none of the dictionary, folded.</summary>
    public static IReadOnlyCollection<string> Pairs(string text)
    {
        var folded = Fold.Of(text);
        var pairs = new HashSet<string>();
        for (var at = 0; at + 1 < folded.Length; at++)
        {
            var pair = folded.Substring(at, 2);
            if (pair.All(c => LetterRuns.IsHan(c) && !InNoWord.Contains(c, StringComparison.Ordinal))
                && !IsCutWrong(folded, at)
                && !Dictionary.TryGet(pair, out _))
            {
                pairs.Add(pair);
            }
        }

        return pairs;
    }

    // 派副|首長, 以|前換: of 副首長 and 以前.
    private static bool IsCutWrong(string text, int at) =>
        text[at + 1] == '副' || (at > 0 && text[at - 1] is '以' or '之' && text[at] is '前' or '后' or '内');
}
