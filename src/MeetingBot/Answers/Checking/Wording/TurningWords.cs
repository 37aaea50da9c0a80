using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Checking.Wording;

/// <summary>Words that turn what is said into something else: 不, 未, 如, 俟, 惟, 約, 擬, 建議, 已. None may be left out, added or moved.</summary>
internal static class TurningWords
{
    private static readonly string[] Lines = [.. WordFile.Lines("turning-words.txt").Where(line => line.Length > 0 && line[0] != '#')];
    private static readonly string[] Words = [.. Lines.Where(line => line[0] != '!').Select(Spelling.Of)];

    // 不斷電, 停車, 如期: the letter is there and turns nothing.
    private static readonly string[] Harmless = [.. Lines.Where(line => line[0] == '!').Select(line => Spelling.Of(line[1..]))];

    /// <param name="letters">A letter for each token.</param>
    /// <returns>For each token whether it is of such a word.</returns>
    public static bool[] In(string letters)
    {
        var turning = new bool[letters.Length];
        Mark(letters, Words, turning, true);
        Mark(letters, Harmless, turning, false);
        return turning;
    }

    private static void Mark(string letters, string[] words, bool[] marks, bool mark)
    {
        foreach (var word in words)
        {
            foreach (var at in Spelling.PlacesOf(word, letters))
            {
                marks.AsSpan(at, word.Length).Fill(mark);
            }
        }
    }
}
