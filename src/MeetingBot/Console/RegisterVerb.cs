using System.CommandLine;
using MeetingBot.Intake;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Console;

/// <summary>meetingbot register: the register of the folder in the settings, as tables.</summary>
internal sealed class RegisterVerb(MinutesIntake intake, Terminal terminal) : IVerb
{
    public Command Command()
    {
        var verb = new Command("register", "列出登錄簿：會議、期限、列管案與疑義");
        verb.SetAction((_, cancel) => RunAsync(cancel));
        return verb;
    }

    private async Task<int> RunAsync(CancellationToken cancel)
    {
        if (intake.ConfiguredFolder is not { } folder)
        {
            terminal.Complain($"找不到設定 Minutes:Folder 的資料夾「{intake.ConfiguredName}」：從目前的資料夾和程式所在的資料夾往上都找過了。");
            return ExitStatus.Usage;
        }

        var files = new List<MinutesFile>();
        var status = ExitStatus.Well;
        await foreach (var taken in intake.TakeAsync([folder], cancel).ConfigureAwait(false))
        {
            switch (taken)
            {
                case Taken.Understood(var minutes, _):
                    files.Add(minutes);
                    break;
                case Taken.Refused(_, var why):
                    terminal.Complain(why);
                    status = ExitStatus.Wrong;
                    break;
            }
        }

        RegisterTables.Print(terminal.Page, files);
        return status;
    }
}
