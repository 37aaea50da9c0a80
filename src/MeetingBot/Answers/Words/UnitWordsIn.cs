using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Words;

/// <summary>The stretches of a text that could be names of units, for the archive to say which are.</summary>
internal static class UnitWordsIn
{
    private const int Longest = 10;

    /// <returns>Folded.</returns>
    public static IReadOnlyCollection<string> Text(string text)
    {
        var plain = Plain.Of(text);
        var found = new HashSet<string>();
        for (var end = 2; end <= plain.Length; end++)
        {
            if (!UnitNames.IsUnit("某" + plain[(end - 1)..end]) && !UnitNames.IsUnit(plain[(end - 2)..end]))
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
