using System.Collections.Frozen;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Words;

/// <summary>What minutes count without calling it by its name, since its counter says what it is: 10席 are 位子, and 12床 病床.</summary>
internal static class CountedBy
{
    private static readonly FrozenDictionary<string, string> Counters = new (string Counter, string Words)[]
    {
        ("席", "位子 座位 席位"), ("床", "床位 病床"), ("攤", "攤位 攤子"), ("株", "樹木"),
    }.SelectMany(pair => pair.Words.Split(' ').Select(word => (Word: Fold.Of(word), Counter: Fold.Of(pair.Counter))))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Counter);

    /// <param name="word">Folded.</param>
    /// <param name="text">Folded, without blanks.</param>
    public static bool IsIn(string word, string text)
    {
        if (!Counters.TryGetValue(word, out var counter))
        {
            return false;
        }

        for (var at = text.IndexOf(counter, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(counter, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && char.IsAsciiDigit(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
