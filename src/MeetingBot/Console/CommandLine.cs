using System.CommandLine;

namespace MeetingBot.Console;

/// <summary>The verbs and what they share.</summary>
internal sealed class CommandLine(RegisterVerb register, ExtractVerb extract, LintVerb lint, Terminal terminal)
{
    public async Task<int> RunAsync(string[] args, CancellationToken cancel)
    {
        var root = new RootCommand("MeetingBot：讀會議紀錄，答問題，記期限。") { extract.Command(), lint.Command() };
        root.SetAction((_, cancel) => register.RunAsync(cancel));
        var asked = root.Parse(args);

        // The host already listens for Ctrl-C; two listeners would race. An exception is ours to see, not the parser's to swallow.
        var how = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = terminal.Out };
        var status = await asked.InvokeAsync(how, cancel).ConfigureAwait(false);
        return asked.Errors.Count > 0 ? ExitStatus.Usage : status;
    }
}
