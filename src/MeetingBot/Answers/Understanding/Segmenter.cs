using MeetingBot.Answers.Words;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>Cuts a question into words: the likeliest cut by the dictionary, what it does not know kept together as a name.</summary>
internal static class Segmenter
{
    private const double UnknownLetter = -19;
    private const double Suffix = -14; // 借用 + 人, and not 借 + 用人
    private const double PairOfArchive = -16;
    private const string Suffixes = "人者員";
    private static readonly string InNoWord = Fold.Of("的了嗎呢吧啊喔是在和與及或跟要會有沒不也都就把被讓給請問誰哪什麼怎那這幾多少何啥還");
    private const string Particles = "的和與及在是之類級";
    private const string Describing = "好大小新老高美真";
    private const string ThingEndings = "表費卡單冊書函量數率額票券證稿圖";
    private const string Numerals = "一二三四五六七八九十百千";
    private const double KnownUnit = -8;
    private const int LongestUnit = 10;
    private const int LongestGuess = 6;
    private const string NoNameBegins = "交送報到回給向由於在跟和請把將寄傳"; // 送主計處: the verb is no part of the name
    private static readonly string[] BureauEndings = ["局", "公所", "委員會"]; // 警察局 is in the dictionary, and still a unit
    private static readonly string[] Endings =
        ["局", "處", "科", "室", "署", "公所", "區公所", "鄉公所", "鎮公所", "委員會", "公司", "中心", "國小", "國中", "大學", "醫院", "協會", "銀行"];

    /// <param name="text">The question in one width; what other readers have understood already is blanked out.</param>
    /// <param name="units">Names of units that the archive knows, folded.</param>
    /// <param name="pairs">Which of <see cref="Pairs"/> stand in the archive: the minutes' own words, that no dictionary has. Null when
    /// nobody looked.</param>
    public static List<QuestionWord> Cut(string text, IReadOnlySet<string> units, IReadOnlySet<string>? pairs = null)
    {
        var words = new List<QuestionWord>();
        foreach (var (start, end) in Runs(text))
        {
            words.AddRange(IsHan(text[start]) ? Units(Names(Likeliest(text, start, end, units, pairs), pairs)) : Latin(text, start, end));
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
            if (pair.All(c => IsHan(c) && !InNoWord.Contains(c, StringComparison.Ordinal)) && !Dictionary.TryGet(pair, out _))
            {
                pairs.Add(pair);
            }
        }

        return pairs;
    }

    private static IEnumerable<(int Start, int End)> Runs(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && IsHan(text[end]))
            {
                end++;
            }

            while (end == at || (end < text.Length && !IsHan(text[at]) && IsLatin(text, end)))
            {
                if (end == at && (at >= text.Length || !char.IsAsciiLetterOrDigit(text[at])))
                {
                    break;
                }

                end++;
            }

            // e大, e化: one letter and the character after it are one word.
            var isLetterBeforeHan = end == at + 1 && char.IsAsciiLetter(text[at]) && end < text.Length && IsHan(text[end]);
            end += isLetterBeforeHan && !Particles.Contains(text[end], StringComparison.Ordinal) ? 1 : 0;
            if (end > at)
            {
                yield return (at, end);
            }

            at = Math.Max(end, at + 1);
        }
    }

    // 45hr is a number and a word; an English word that has a Chinese one is not the minutes' own.
    private static IEnumerable<QuestionWord> Latin(string text, int start, int end)
    {
        var letters = start;
        while (letters < end && (char.IsAsciiDigit(text[letters]) || text[letters] is '.' or ','))
        {
            letters++;
        }

        if (letters > start && letters < end && Synonyms.Of(Fold.Of(text[letters..end])).Count > 0)
        {
            return [Of(text, start, letters, WordClass.Exact), Of(text, letters, end, WordClass.Act)];
        }

        var word = Of(text, start, end, WordClass.Exact);
        var isPhrase = Dictionary.TryGet(word.Folded, out var entry) && entry.Class == WordClass.Phrase;
        var others = Synonyms.Of(word.Folded);
        return
        [
            isPhrase ? word with { Class = WordClass.Phrase }
            : others.Count > 0 ? word with { Class = others.Any(IsLatinWord) ? WordClass.Thing : WordClass.Act }
            : word,
        ];
    }

    private static List<QuestionWord> Likeliest(string text, int start, int end, IReadOnlySet<string> units, IReadOnlySet<string>? pairs)
    {
        var length = end - start;
        var best = new double[length + 1];
        var from = new int[length + 1];
        var kind = new WordClass?[length + 1];
        for (var to = 1; to <= length; to++)
        {
            var isSuffix = to > 2 && Suffixes.Contains(text[start + to - 1], StringComparison.Ordinal);
            best[to] = best[to - 1] + (isSuffix ? Suffix : UnknownLetter);
            from[to] = to - 1;
            kind[to] = null;
            for (var at = Math.Max(0, to - LongestUnit); at < to; at++)
            {
                var folded = Fold.Of(text[(start + at)..(start + to)]);
                var entry = units.Contains(folded) ? new(KnownUnit, WordClass.Unit)
                    : pairs?.Contains(folded) == true ? new(PairOfArchive, WordClass.Thing) : default(Dictionary.Entry);
                if ((entry.Likelihood < 0 || Dictionary.TryGet(folded, out entry)) && best[at] + entry.Likelihood > best[to])
                {
                    (best[to], from[to], kind[to]) = (best[at] + entry.Likelihood, at, entry.Class);
                }
            }
        }

        var words = new List<QuestionWord>();
        for (var to = length; to > 0; to = from[to])
        {
            var word = Of(text, start + from[to], start + to, kind[to] ?? WordClass.Thing);
            words.Add(IsBureau(word) ? word with { Class = WordClass.Unit } : word);
        }

        words.Reverse();
        return words;
    }

    // Letters that no word holds stand side by side in names: 萬大線; also around one that describes: 樂好卡.
    private static List<QuestionWord> Names(List<QuestionWord> words, IReadOnlySet<string>? pairs)
    {
        var joined = new List<QuestionWord>();
        foreach (var word in words)
        {
            if (IsUnknown(word)
                && joined.Count > 0
                && joined[^1] is { Class: WordClass.Phrase, Text.Length: > 1 } number
                && number.End == word.At
                && Numerals.Contains(number.Text[0], StringComparison.Ordinal) && pairs?.Contains(number.Folded[^1] + word.Folded) == true)
            {
                joined[^1] = number.With(word) with { Class = WordClass.Thing }; // 三味線 is no number of anything
            }
            else if (IsUnknown(word)
                && joined.Count > 0
                && joined[^1] is { } last
                && last.End == word.At
                && last.Class == WordClass.Thing
                && IsUnknownRun(last)
                && !IsBorder(last, word, pairs))
            {
                joined[^1] = last.With(word);
            }
            else if (IsUnknown(word) && joined.Count > 1 && IsBridge(joined[^2], joined[^1], word))
            {
                joined[^2] = joined[^2].With(joined[^1]).With(word);
                joined.RemoveAt(joined.Count - 1);
            }
            else
            {
                joined.Add(word);
            }
        }

        return joined;
    }

    // 值日 + 表 is one thing, and no 表. 兵役 + 局, 公管 + 中心: a thing before the ending of a unit is its name, also where the archive does not
    // know it.
    private static List<QuestionWord> Units(List<QuestionWord> words)
    {
        var joined = new List<QuestionWord>();
        foreach (var word in words)
        {
            if (joined.Count > 0
                && joined[^1] is { Text.Length: 2, Class: WordClass.Thing or WordClass.Act or WordClass.Manner } first
                && first.End == word.At
                && word.Text.Length == 1 && ThingEndings.Contains(word.Text[0], StringComparison.Ordinal))
            {
                joined[^1] = first.With(word) with { Class = WordClass.Thing };
                continue;
            }

            var isEnding = Endings.Contains(word.Text);
            if (isEnding
                && joined.Count > 0
                && joined[^1] is { Class: WordClass.Thing } name
                && name.End == word.At
                && name.Text.Length + word.Text.Length <= LongestGuess
                && !NoNameBegins.Contains(name.Text[0], StringComparison.Ordinal))
            {
                joined[^1] = name.With(word) with { Class = WordClass.Unit };
            }
            else
            {
                joined.Add(word);
            }
        }

        return joined;
    }

    private static bool IsBureau(QuestionWord word) =>
        word.IsThing && word.Text.Length > 2 && BureauEndings.Any(ending => word.Text.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsUnknown(QuestionWord word) => word.Text.Length == 1 && word.Class == WordClass.Thing;

    // 無紙化 stands in the minutes and 化省 does not: there the name ends.
    private static bool IsBorder(QuestionWord name, QuestionWord letter, IReadOnlySet<string>? pairs) =>
        pairs is not null && name.Text.Length > 1 && !pairs.Contains(name.Folded[^1] + letter.Folded)
        && Enumerable.Range(0, name.Folded.Length - 1).All(at => pairs.Contains(name.Folded.Substring(at, 2)));

    private static bool IsBridge(QuestionWord left, QuestionWord letter, QuestionWord right) =>
        IsUnknown(left)
            && letter.Text.Length == 1
            && Describing.Contains(letter.Text[0], StringComparison.Ordinal)
            && left.End == letter.At
            && letter.End == right.At;

    private static bool IsUnknownRun(QuestionWord word) => word.Text.Length == 1 || !Dictionary.TryGet(word.Folded, out _);

    private static QuestionWord Of(string text, int start, int end, WordClass kind) =>
        new(text[start..end], Fold.Of(text[start..end]), start, kind);

    // IG for Instagram: a name, in short.
    private static bool IsLatinWord(string word) => word.All(char.IsAsciiLetterOrDigit);

    private static bool IsHan(char c) => c >= '\u3400' && char.IsLetter(c);

    private static bool IsLatin(string text, int at) =>
        char.IsAsciiLetterOrDigit(text[at])
        || ((text[at] is '-' or '.' or '%' || (text[at] == ',' && at > 0 && char.IsAsciiDigit(text[at - 1])))
            && at + 1 <= text.Length
            && at > 0
            && char.IsAsciiLetterOrDigit(text[at - 1])
            && (text[at] == '%' || (at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]))));
}
