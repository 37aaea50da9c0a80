using System.CommandLine;

namespace MeetingBot.Console;

/// <summary>The verbs and what they share.</summary>
internal sealed class CommandLine(IEnumerable<IVerb> verbs, Terminal terminal)
{
    public async Task<int> RunAsync(string[] args, CancellationToken cancel)
    {
        var root = new RootCommand("MeetingBot：讀會議紀錄，答問題，記期限。");
        foreach (var verb in verbs)
        {
            root.Subcommands.Add(verb.Command());
        }

        var asked = root.Parse(args);
        if (asked.Errors.Count > 0)
        {
            terminal.Complain($"看不懂這個用法：{string.Join(' ', args)}");
            foreach (var ours in asked.Errors.Select(error => error.Message).Where(message => message.Any(c => c > '\u3000')))
            {
                terminal.Complain(ours);
            }

            foreach (var line in Usages(root, asked.CommandResult.Command))
            {
                terminal.Complain(line);
            }

            return ExitStatus.Usage;
        }

        // The host already listens for Ctrl-C; two listeners would race. An exception is ours to see, not the parser's to swallow.
        var how = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = terminal.Out };
        return await asked.InvokeAsync(how, cancel).ConfigureAwait(false);
    }

    // How the verb is used that was meant; all of them where none was.
    private static IEnumerable<string> Usages(RootCommand root, Command meant) => meant != root
        ? [$"用法：{Usage(meant)}；meetingbot {meant.Name} --help 有說明。"]
        : ["可用的有：", "  meetingbot（啟動服務）", .. root.Subcommands.Select(verb => "  " + Usage(verb)), "--help 有說明。"];

    // Read off the verb itself, so that it stays true.
    private static string Usage(Command verb) => string.Join(
        ' ',
        [
            "meetingbot", verb.Name,
            .. verb.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[{a.Name}]" : a.Arity.MaximumNumberOfValues > 1 ? $"{a.Name}…" : a.Name),
            .. verb.Options.Select(o => o.Arity.MaximumNumberOfValues > 0 && o.ValueType != typeof(bool) ? $"[{o.Name} {o.HelpName ?? "…"}]" : $"[{o.Name}]"),
        ]);
}
