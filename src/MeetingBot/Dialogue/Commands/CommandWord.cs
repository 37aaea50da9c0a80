namespace MeetingBot.Dialogue.Commands;

/// <summary>How a command is spelled.</summary>
/// <param name="Name">As the help tells it.</param>
/// <param name="Spellings">The words it begins with, without blanks, the name among them.</param>
/// <param name="Read">What follows the word, and whether a blank or a colon stood between; null when that makes no command of it.</param>
/// <param name="Example">How it is written when it needs more than its word; else null.</param>
internal sealed record CommandWord(string Name, IReadOnlyList<string> Spellings, Func<string, bool, Command?> Read, string? Example = null)
{
    public static CommandWord Alone(Command command, params string[] spellings) =>
        new(spellings[0], spellings, (rest, _) => rest.Length == 0 ? command : null);
}
