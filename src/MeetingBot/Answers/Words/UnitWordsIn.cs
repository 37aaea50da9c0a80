using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Words;

/// <summary>The stretches of a text that could be names of units, for the archive to say which are.</summary>
internal static class UnitWordsIn
{
    private const int Longest = 10;

    /// <returns>Folded.</returns>
    public static IReadOnlyCollection<string> Text(string text)
    {
        var written = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
        var plain = Fold.Of(written);
        var found = new HashSet<string>();
        for (var end = 2; end <= plain.Length; end++)
        {
            // As it is written: 处, as 處 is folded, ends no name of a unit.
            if (!UnitNames.IsUnit("某" + written[(end - 1)..end]) && !UnitNames.IsUnit(written[(end - 2)..end]))
            {
                continue;
            }

            for (var start = Math.Max(0, end - Longest); start <= end - 2; start++)
            {
                found.Add(plain[start..end]);
            }
        }

        return found;
    }
}
