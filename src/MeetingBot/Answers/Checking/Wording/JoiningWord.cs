using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Checking.Wording;

/// <summary>A word that may stand between words of the minutes without being one of them.</summary>
/// <param name="Place">Where; the list says what the signs mean.</param>
internal sealed record JoiningWord(char Place, string Text)
{
    public const char Anywhere = '+';
    public const char Order = 'o';
    public const char BeforeActor = 'a';
    public const char BeforeFigure = 'd';
    public const char BeforeTerm = 'l';

    public static IReadOnlyList<JoiningWord> All { get; } =
    [
        .. WordFile.Lines("joining-words.txt")
            .Where(line => line.Length > 2 && line[0] != '#')
            .Select(line => new JoiningWord(line[0], Spelling.Of(line[2..]))),
    ];

    /// <summary>Whether it stands at this place of a text.</summary>
    public bool IsAt(string letters, int at) => at + Text.Length <= letters.Length && letters.AsSpan(at, Text.Length).SequenceEqual(Text);
}
