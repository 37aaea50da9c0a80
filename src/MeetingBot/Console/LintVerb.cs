using System.CommandLine;
using MeetingBot.Intake;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lint;
using Spectre.Console;

namespace MeetingBot.Console;

/// <summary>meetingbot lint FOLDER [--json]: what is wrong in a folder of minutes, by file and line.</summary>
internal sealed class LintVerb(MinutesIntake intake, Terminal terminal) : IVerb
{
    public Command Command()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "放會議紀錄的資料夾" };
        folder.MustExist();
        var json = new Option<bool>("--json") { Description = "每個問題一行 JSON" };
        var verb = new Command("lint", "檢查一個資料夾的會議紀錄：列管案、次別、期限、疑義") { folder, json };
        verb.SetAction((asked, cancel) => RunAsync(asked.GetRequiredValue(folder).ToString(), asked.GetValue(json), cancel));
        return verb;
    }

    private async Task<int> RunAsync(string folder, bool json, CancellationToken cancel)
    {
        var files = new List<MinutesFile>();
        var unreadable = new List<Finding>();
        await foreach (var taken in intake.TakeAsync([folder], cancel).ConfigureAwait(false))
        {
            switch (taken)
            {
                case Taken.Understood(var minutes, _):
                    files.Add(minutes);
                    break;
                case Taken.Refused(var file, var why):
                    unreadable.Add(new(file, 0, FindingKind.Unreadable, "", why));
                    break;
            }
        }

        IReadOnlyList<Finding> findings = [.. unreadable.Concat(MinutesLint.Check(files, OfficeCalendar.Published)).OrderBy(f => f.File, StringComparer.Ordinal)];
        if (json)
        {
            await PrintJsonAsync(findings).ConfigureAwait(false);
        }
        else
        {
            Print(findings, files.Count);
        }

        // A doubt counts too: somebody should look at it before reminders are sent on the strength of it.
        return findings.Count > 0 ? ExitStatus.Wrong : ExitStatus.Well;
    }

    private async Task PrintJsonAsync(IReadOnlyList<Finding> findings)
    {
        foreach (var f in findings)
        {
            var severity = f.IsDoubt ? "doubt" : "error";
            var line = MinutesJson.Line(new { f.File, f.Line, Kind = Spelling.Of(f.Kind), Severity = severity, f.Text, f.Why });
            await terminal.Out.WriteAsync(line + "\n").ConfigureAwait(false);
        }
    }

    private void Print(IReadOnlyList<Finding> findings, int files)
    {
        foreach (var f in findings)
        {
            Say($"{f.File}:{f.Line}: ", new Style(decoration: Decoration.Bold));
            Say(OfficeWords.Of(f.Kind), new Style(f.IsDoubt ? Color.Yellow : Color.Red));
            Say($"：{f.Why}{(f.Text.Length > 0 ? $"「{f.Text}」" : "")}");
            terminal.Lines.WriteLine();
        }

        var doubts = findings.Count(f => f.IsDoubt);
        terminal.Lines.WriteLine($"{files} 份紀錄，{findings.Count - doubts} 個問題，{doubts} 個疑義。");
    }

    private void Say(string words, Style? style = null) => terminal.Lines.Write(new Text(Sheet.Clean(words), style));
}
