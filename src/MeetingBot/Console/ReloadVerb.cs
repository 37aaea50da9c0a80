using System.CommandLine;
using MeetingBot.Intake;
using Spectre.Console;

namespace MeetingBot.Console;

/// <summary>meetingbot reload [FOLDER] [--allow-empty] [--watch]: brings the archive to what the folder holds, and keeps it so.</summary>
internal sealed class ReloadVerb(MinutesReload reload, MinutesWatch watch, MinutesIntake intake, Terminal terminal) : IVerb
{
    public Command Command()
    {
        var folder = new Argument<string?>("FOLDER") { Description = "放會議紀錄的資料夾；不寫就是設定 Minutes:Folder 的", Arity = ArgumentArity.ZeroOrOne };
        var allowEmpty = new Option<bool>("--allow-empty") { Description = "資料夾是空的，就把資料庫清空" };
        var watching = new Option<bool>("--watch") { Description = "載入後留著，設定 Minutes:Folder 的資料夾有變動就再載入，直到按 Ctrl-C" };
        var verb = new Command("reload", "把資料夾裡新增、更新、移除的會議紀錄載入資料庫") { folder, allowEmpty, watching };
        verb.Validators.Add(asked =>
        {
            if (asked.GetValue(watching) && asked.GetValue(folder) is not null)
            {
                asked.AddError("--watch 看的是設定 Minutes:Folder 的資料夾，不能再指定別的資料夾。");
            }
        });
        verb.SetAction((asked, cancel) => asked.GetValue(watching) ? WatchAsync(cancel) : RunAsync(asked.GetValue(folder), asked.GetValue(allowEmpty), cancel));
        return verb;
    }

    private async Task<int> WatchAsync(CancellationToken cancel)
    {
        await watch.RunAsync(
            result =>
            {
                Tell(result);
                terminal.Out.Flush(); // a pipe hears of each reload when it is done
            },
            cancel).ConfigureAwait(false);
        return ExitStatus.Interrupted;
    }

    private async Task<int> RunAsync(string? given, bool allowEmpty, CancellationToken cancel)
    {
        var folder = given ?? intake.ConfiguredFolder ?? intake.ConfiguredName;
        return Tell(await WithBarAsync(bar => reload.RunAsync(folder, allowEmpty, bar, cancel)).ConfigureAwait(false));
    }

    private int Tell(ReloadResult result)
    {
        switch (result)
        {
            case ReloadResult.Done(var generation, var report):
                terminal.Lines.Write(new Text(string.Join('\n', ReportText.Of(report).Split('\n').Select(Sheet.Clean))));
                terminal.Lines.Write(new Text($"目前是第 {generation.Number} 代。\n"));
                return report.Failed.Count > 0 ? ExitStatus.Wrong : ExitStatus.Well;
            case ReloadResult.Refused(var why):
                terminal.Complain(why);
                return ExitStatus.Usage;
            default:
                terminal.Complain("另一個程式正在重新載入，請等它完成後再試一次；如果它已經中斷，最多一分鐘後就可以再載入。");
                return ExitStatus.Usage;
        }
    }

    private async Task<ReloadResult> WithBarAsync(Func<IProgress<ReloadProgress>?, Task<ReloadResult>> work) => !terminal.IsTerminal
        ? await work(null).ConfigureAwait(false)
        : await terminal.Page.Progress().AutoClear(true).StartAsync(page => work(new ReloadBar(page.AddTask("載入")))).ConfigureAwait(false);
}
