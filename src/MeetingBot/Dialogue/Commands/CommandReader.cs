using MeetingBot.Archive.Words;
using MeetingBot.Dialogue.Duties;
using MeetingBot.Dialogue.Office;
using MeetingBot.Dialogue.Words;
using Microsoft.Extensions.Options;

namespace MeetingBot.Dialogue.Commands;

/// <summary>Reads commands, however wide, spaced, punctuated or in whichever characters they are typed. What is none is a question.</summary>
internal sealed class CommandReader(IOptions<DialogueOptions> options)
{
    private const string Ends = "。.!?~…,、;:,「」\"'";
    private const string Between = ":,、。-=";
    private static readonly string[] Polite = ["請問", "請", "幫我", "給我", "我要", "我想", "查詢", "查", "看", "列出"];

    private static readonly (CommandWord<Command> Word, string Spelling)[] Spellings =
        [.. CommandWords.All.SelectMany(word => word.Spellings.Select(spelling => (word, Fold.Of(spelling)))).OrderByDescending(pair => pair.Item2.Length)];

    /// <summary>Null when it is no command.</summary>
    public Command? Read(string said)
    {
        var text = Clean(said);
        if (text.Length == 0)
        {
            return new Command.Help(); // called by name, or with a mark alone: what can you do?
        }

        return Of(text) ?? Polite.Where(word => text.StartsWith(word, StringComparison.Ordinal))
            .Select(word => text[word.Length..].TrimStart()).Where(rest => rest.Length > 0).Select(Of).FirstOrDefault(command => command is not null)
            ?? (DutyWords.ReadNumberFirst(text) is { } order ? new Command.OnDuty(order) : (Command?)null)
            ?? (OfficeReader.Read(text) is { } wanted ? new Command.ForOffice(wanted) : null);
    }

    /// <summary>Without slash, the bot's name before it and marks at its end; half width, Traditional.</summary>
    public string Clean(string said)
    {
        var text = Traditional.Of(Width.Half(string.Concat(said.Where(c => !char.IsControl(c) || char.IsWhiteSpace(c))))).Trim().TrimStart('/', '@').TrimStart();
        if (Spelled.End(text, Fold.Name(options.Value.Name)) is var end and > 0)
        {
            text = text[end..].TrimStart(' ', ':', ',', '、', '/', '\n');
        }

        return text.TrimEnd([.. Ends, ' ', '\n', '\r', '\t']);
    }

    private static Command? Of(string text) => (
        from one in Spellings
        let end = Spelled.End(text, one.Spelling)
        where end > 0 && !(char.IsAsciiLetter(one.Spelling[^1]) && end < text.Length && char.IsAsciiLetter(text[end]))
        select Of(one.Word, text[end..])).FirstOrDefault(command => command is not null);

    private static Command? Of(CommandWord<Command> word, string said)
    {
        var rest = said.TrimStart([.. Between, ' ', '\n', '\t']);
        var command = word.Read(rest, rest.Length < said.Length);
        var isSigned = said[..^rest.Length].EndsWith('-');
        return isSigned && command?.NamesDuty() == true ? new Command.NoSuchNumber($"{word.Name} {rest}") : command;
    }
}
