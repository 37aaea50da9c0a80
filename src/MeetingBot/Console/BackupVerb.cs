using System.CommandLine;
using MeetingBot.Archive;
using Spectre.Console;

namespace MeetingBot.Console;

/// <summary>meetingbot backup FILE: a copy of the archive, also while it is in use.</summary>
internal sealed class BackupVerb(IBackup backup, Terminal terminal) : IVerb
{
    public Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "備份檔的名稱；不會覆寫既有的檔案" };
        var verb = new Command("backup", "備份資料庫，使用中也可以") { file };
        verb.SetAction((asked, cancel) => RunAsync(asked.GetRequiredValue(file), cancel));
        return verb;
    }

    private async Task<int> RunAsync(string file, CancellationToken cancel)
    {
        await backup.WriteAsync(file, cancel).ConfigureAwait(false);
        terminal.Lines.Write(new Text($"已備份到「{Sheet.Clean(file)}」（{new FileInfo(file).Length:N0} 位元組）。\n"));
        return ExitStatus.Well;
    }
}
