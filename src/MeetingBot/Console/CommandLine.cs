using System.CommandLine;

namespace MeetingBot.Console;

/// <summary>The verbs and what they share.</summary>
internal sealed class CommandLine(RegisterVerb register, ExtractVerb extract, LintVerb lint, AskVerb ask, EvalVerb eval, Terminal terminal)
{
    public async Task<int> RunAsync(string[] args, CancellationToken cancel)
    {
        var root = new RootCommand("MeetingBot：讀會議紀錄，答問題，記期限。") { extract.Command(), lint.Command(), ask.Command(), eval.Command() };
        root.SetAction((_, cancel) => register.RunAsync(cancel));
        var asked = root.Parse(args);
        if (asked.Errors.Count > 0)
        {
            terminal.Complain($"看不懂這個用法：{string.Join(' ', args)}");
            terminal.Complain("可用的有：meetingbot（列出登錄簿）、meetingbot extract 檔案或資料夾… [--json]、meetingbot lint 資料夾 [--json]；--help 有說明。lint 後面要接一個存在的資料夾。");
            return ExitStatus.Usage;
        }

        // The host already listens for Ctrl-C; two listeners would race. An exception is ours to see, not the parser's to swallow.
        var how = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = terminal.Out };
        return await asked.InvokeAsync(how, cancel).ConfigureAwait(false);
    }
}
