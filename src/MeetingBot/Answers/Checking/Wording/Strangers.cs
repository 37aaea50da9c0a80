using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Checking.Wording;

/// <summary>Says of a sentence that no cited passage bears out what in it stands in none of them, for the log.</summary>
internal static class Strangers
{
    private const string Negations = "不未無非勿毋免否沒莫";
    private const string NoName = "@#*,;.";
    private const int LettersOfName = 3;

    public static string? In(string sentence, IReadOnlyList<Home> homes, IReadOnlySet<string> units)
    {
        var said = new WordedText(Tokens.Of(sentence, homes[0].Held), units);
        return Day(said, homes) ?? Number(said, homes) ?? Negation(said, homes) ?? Unit(said, homes) ?? Person(said, homes);
    }

    private static string? Day(WordedText said, IReadOnlyList<Home> homes) =>
        said.Tokens.Any(t => t.Kind == TokenKind.Day && !homes.Any(h => h.Knows(t))) ? "日期：日期或其前後起止不在出處中" : null;

    // With what it counts: 214套 is not 214臺.
    private static string? Number(WordedText said, IReadOnlyList<Home> homes) =>
        First(said, 1, i => said.Tokens[i].Kind == TokenKind.Number && !homes.Any(h => Counts(h.Text, said, i))) is { } at
            ? $"數字：「{said.Tokens[at].Text}」或其單位不在出處中"
            : null;

    private static bool Counts(WordedText home, WordedText said, int at)
    {
        var counted = at + 1 < said.Count && Tokens.IsMeasure(said.Letters[at + 1]) ? said.Letters[at + 1] : (char?)null;
        return WordedText.Any(0, home.Count, i => home.Tokens[i] == said.Tokens[at]
            && (counted is null || (i + 1 < home.Count && home.Letters[i + 1] == counted)));
    }

    private static string? Negation(WordedText said, IReadOnlyList<Home> homes) =>
        First(said, 1, i => Negations.Contains(said.Letters[i], StringComparison.Ordinal)
            && said.IsTurning(i)
            && !IsThere(said, homes, i, 2)) is { } at
            ? $"否定：「{said.Letters[at]}」不在出處的同一處"
            : null;

    private static string? Person(WordedText said, IReadOnlyList<Home> homes) =>
        First(said, LettersOfName, i => Surnames.Begins(said.Letters[i])
            && !said.Letters.Substring(i, LettersOfName).Any(letter => NoName.Contains(letter, StringComparison.Ordinal))
            && !IsThere(said, homes, i, 2)
            && !IsThere(said, homes, i + 1, 2)
            && !IsThere(said, homes, i + 2, 1)) is { } at
            ? $"人員：「{said.Letters.Substring(at, LettersOfName)}」不在出處中"
            : null;

    private static string? Unit(WordedText said, IReadOnlyList<Home> homes) =>
        First(said, LettersOfName, i => UnitNames.IsUnit(said.Letters.Substring(i, LettersOfName))
            && !IsThere(said, homes, i, 2)
            && !IsThere(said, homes, i + 1, 2)) is { } at
            ? $"單位：「{said.Letters.Substring(at, LettersOfName)}」不在出處中"
            : null;

    private static int? First(WordedText said, int length, Func<int, bool> isStrange)
    {
        for (var at = 0; at + length <= said.Count; at++)
        {
            if (isStrange(at))
            {
                return at;
            }
        }

        return null;
    }

    private static bool IsThere(WordedText said, IReadOnlyList<Home> homes, int at, int length) =>
        homes.Any(h => h.Text.Letters.Contains(said.Letters.Substring(at, Math.Min(length, said.Count - at)), StringComparison.Ordinal));
}
