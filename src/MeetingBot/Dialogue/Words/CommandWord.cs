namespace MeetingBot.Dialogue.Words;

/// <summary>How a command is spelled.</summary>
/// <typeparam name="T">What it is once it is read: each desk has commands of its own.</typeparam>
/// <param name="Name">As the help tells it.</param>
/// <param name="Spellings">The words it begins with, without blanks, the name among them.</param>
/// <param name="Read">What follows the word, and whether a blank or a colon stood between; null when that makes no command of it.</param>
/// <param name="Example">How it is written when it needs more than its word; else null.</param>
internal sealed record CommandWord<T>(string Name, IReadOnlyList<string> Spellings, Func<string, bool, T?> Read, string? Example = null)
    where T : class
{
    public static CommandWord<T> Alone(T command, params string[] spellings) =>
        new(spellings[0], spellings, (rest, _) => rest.Length == 0 ? command : null);

    /// <summary>The same word, read as something that holds the command.</summary>
    public CommandWord<TOther> As<TOther>(Func<T, TOther> make)
        where TOther : class =>
        new(Name, Spellings, (rest, isApart) => Read(rest, isApart) is { } command ? make(command) : null, Example);
}
