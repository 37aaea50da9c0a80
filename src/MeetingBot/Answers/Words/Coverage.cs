using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Words;

/// <summary>How well a text says a word of the question, from 0 to 1.</summary>
internal static partial class Coverage
{
    private const double BySynonym = 0.9;
    private const double ByEverydayWord = 0.8; // looser than a synonym: what an office writes for it it may write for something else too
    private const double ByAbbreviation = 0.75;
    private const double ByStem = 0.7; // one letter, that may stand in many a word
    private const int LettersBetween = 3;
    private const string Endings = "率費款價"; // 開信率; another letter alone may be part of any word

    /// <param name="text">Folded, without blanks.</param>
    public static double Of(QuestionWord word, string text)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        if (Holds(text, word))
        {
            return 1;
        }

        if (Spelled.InDigits(word.Folded) is { } digits && Occurrence.IsIn(text, digits, Occurrence.IsWithinDigits))
        {
            return BySynonym;
        }

        if (word.Class == WordClass.Exact && Spelled.Otherwise(word.Folded).Any(other => text.Contains(other, StringComparison.Ordinal)))
        {
            return BySynonym;
        }

        var best = 0d;
        foreach (var synonym in Synonyms.Of(word.Folded))
        {
            if ((synonym.Length > 1 || Endings.Contains(synonym, StringComparison.Ordinal))
                && text.Contains(synonym, StringComparison.Ordinal))
            {
                best = BySynonym;
                break;
            }
        }

        if (best < ByEverydayWord && CountedBy.IsIn(word.Folded, text))
        {
            best = ByEverydayWord;
        }

        if (best < ByEverydayWord && word.Office.Any(office => text.Contains(office, StringComparison.Ordinal)))
        {
            best = ByEverydayWord;
        }

        if (best < ByStem && word.Stem is { } stem && IsStemIn(stem, word.Beside, text))
        {
            best = ByStem;
        }

        if (word.Class == WordClass.Unit && best < ByAbbreviation && IsShortUnitIn(word.Folded, text))
        {
            best = ByAbbreviation;
        }

        return word.Class == WordClass.Exact ? best
            : word.Folded.Length >= 2 && best < ByAbbreviation && IsAbbreviatedIn(word.Folded, text) ? ByAbbreviation
            : Math.Max(best, word.Class == WordClass.Unit ? 0 : Math.Max(Part(word.Folded, text), Halves(word.Folded, text)));
    }

    private static bool IsStemIn(string stem, IReadOnlyList<string> beside, string text) =>
        beside.Aggregate(text, (rest, other) => rest.Replace(other, " ", StringComparison.Ordinal)) is var apart
        && (StemOf(apart).Contains(stem, StringComparison.Ordinal) || DeedWords.IsWritten(stem, apart));

    // 以上, 上午: no 上 as in 上完.
    private static string StemOf(string text) => NoDeeds().Replace(text, " ");

    [GeneratedRegex("以[上下]|[上下](午|月|周|年|半|级|学|列|述|开|旬|次|期)|[线身之晚早地]上|[线之地乡]下|上(海|限|线|网)|下(限|班)")]
    private static partial Regex NoDeeds();

    // 毒防中心 in 毒品危害防制中心: its letters in order, and whole what it is.
    private static bool IsShortUnitIn(string unit, string text)
    {
        const int Kind = 2;
        if (unit.Length <= Kind + 1)
        {
            return false;
        }

        var between = string.Concat(unit[..^Kind].Select(c => Regex.Escape(c.ToString()) + @"\p{L}{0,4}?"));
        return Regex.IsMatch(text, between + Regex.Escape(unit[^Kind..]));
    }

    // 環評定稿: each half may be short for something else.
    private static double Halves(string word, string text)
    {
        if (word.Length < 4)
        {
            return 0;
        }

        var half = word.Length / 2;
        return (Half(word[..half], text) + Half(word[half..], text)) / 2 * ByAbbreviation;
    }

    private static double Half(string part, string text) =>
        text.Contains(part, StringComparison.Ordinal) || IsAbbreviatedIn(part, text) ? 1 : 0;

    // 3 must not be found in 13, nor 204-2 in 204-21.
    private static bool Holds(string text, QuestionWord word) => word.Class == WordClass.Exact
        ? Occurrence.IsIn(Spelled.IsCount(word.Folded) ? Spelled.WithoutDays(text) : text, word.Folded, Occurrence.IsWithinDigitsOrLetters)
        : text.Contains(word.Folded, StringComparison.Ordinal);

    // 弱掃 in 弱點掃描: the letters in order, close together.
    private static bool IsAbbreviatedIn(string word, string text)
    {
        for (var at = text.IndexOf(word[0], StringComparison.Ordinal); at >= 0; at = text.IndexOf(word[0], at + 1))
        {
            var place = at;
            var seen = 1;
            while (seen < word.Length
                && text.AsSpan(place + 1, Math.Min(LettersBetween, text.Length - place - 1)).IndexOf(word[seen]) is >= 0 and var step)
            {
                place += step + 1;
                seen++;
            }

            if (seen == word.Length)
            {
                return true;
            }
        }

        return false;
    }

    // Of a long name the greater part: 電動公務車 where the minutes have 公務車.
    private static double Part(string word, string text)
    {
        if (word.Length < 3)
        {
            return 0;
        }

        var held = 0;
        for (var at = 0; at + 1 < word.Length; at++)
        {
            held += text.AsSpan().Contains(word.AsSpan(at, 2), StringComparison.Ordinal) ? 1 : 0;
        }

        var share = held / (word.Length - 1d);
        return share >= 0.5 ? share * 0.9 : 0;
    }
}
