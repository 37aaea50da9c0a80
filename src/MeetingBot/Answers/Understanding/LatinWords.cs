using MeetingBot.Answers.Words;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>A run of Latin letters and digits as words: a number, a name, or English for what minutes say in Chinese.</summary>
internal static class LatinWords
{
    /// <returns>One word; two where a number stands before another word: 45hr.</returns>
    public static IEnumerable<QuestionWord> Of(string text, int start, int end)
    {
        var letters = EndOfNumber(text, start, end);
        return letters > start && letters < end && Synonyms.Of(Fold.Of(text[letters..end])).Count > 0
            ? [QuestionWord.In(text, start, letters, WordClass.Exact), QuestionWord.In(text, letters, end, WordClass.Act)]
            : letters == end && end < text.Length && text[end] == '月' ? [MonthOf(text, start, end)]
            : [Classed(QuestionWord.In(text, start, end, WordClass.Exact))];
    }

    // 7月 that no date reader took is still a month, and so many of nothing.
    private static QuestionWord MonthOf(string text, int start, int end) =>
        QuestionWord.In(text, start, end, WordClass.Exact) with { Folded = Plain.Of(text[start..(end + 1)]) };

    private static int EndOfNumber(string text, int at, int end)
    {
        while (at < end && (char.IsAsciiDigit(text[at]) || text[at] is '.' or ','))
        {
            at++;
        }

        return at;
    }

    // An English word that has a Chinese one is not the minutes' own.
    private static QuestionWord Classed(QuestionWord word)
    {
        if (Dictionary.TryGet(word.Folded, out var entry) && entry.Class == WordClass.Phrase)
        {
            return word with { Class = WordClass.Phrase };
        }

        var others = Synonyms.Of(word.Folded);
        return others.Count == 0 ? word : word with { Class = others.Any(IsLatin) ? WordClass.Thing : WordClass.Act };
    }

    // IG for Instagram: a name, in short.
    private static bool IsLatin(string word) => word.All(char.IsAsciiLetterOrDigit);
}
