using System.Text.RegularExpressions;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Words;

namespace MeetingBot.Dialogue.Commands;

/// <summary>Something short that is neither a command nor answered: perhaps one of these was meant.</summary>
internal static partial class NearestCommands
{
    private const int Most = 3;
    private const int Shortest = 3;
    private const int LongestCommand = 12;

    /// <summary>One letter beside a command: 我的代辦.</summary>
    public static bool IsNearMiss(string text)
    {
        var name = Name(text);
        return name.Length >= Shortest && CommandWords.Offered.SelectMany(word => word.Spellings)
            .Any(spelling => spelling.Length >= Shortest && char.IsAscii(spelling[0]) == char.IsAscii(name[0]) && Distance(name, Fold.Of(spelling)) == 1);
    }

    public static bool LooksLikeOne(string text) =>
        text.TrimStart().StartsWith('/') || (Name(text) is { Length: > 0 and <= LongestCommand } name && (name.Length <= LongestCommand / 2 || name.All(char.IsAscii)) && !Asks().IsMatch(text));

    public static Message Offer(string text)
    {
        var name = Name(text);
        var nearest = CommandWords.Offered
            .OrderBy(word => word.Spellings.Min(spelling => Distance(name, Fold.Of(spelling)) / (double)Math.Max(name.Length, spelling.Length)))
            .Take(Most);
        return new($"看不懂「{text.Trim()}」。您要的是下面哪一個嗎？想查會議紀錄的內容，請用一句話問，例如「財產申報什麼時候截止？」。")
        {
            Buttons = [.. nearest.Select(word => new Button(word.Example ?? word.Name, word.Name))],
        };
    }

    private static string Name(string text) => string.Concat(Fold.Of(text).Where(char.IsLetterOrDigit));

    // Levenshtein: letters to change, add or leave out.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
            }
        }

        return row[b.Length];
    }

    [GeneratedRegex("[?？]|什麼|什么|何|誰|谁|哪|嗎|吗|呢|幾|几|多少|怎|是否|有沒有")]
    private static partial Regex Asks();
}
