using System.CommandLine;
using System.Diagnostics;
using MeetingBot.Answers;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using Spectre.Console;

namespace MeetingBot.Console;

/// <summary>meetingbot ask "…" [--json] [--today DATE] [--minutes FOLDER]: one question, its answer and where it stands.</summary>
internal sealed class AskVerb(AnswerRoom room, Terminal terminal, TimeProvider clock) : IVerb
{
    public Command Command()
    {
        var question = new Argument<string>("QUESTION") { Description = "要問的問題" };
        var json = new Option<bool>("--json") { Description = "一行 JSON" };
        var (today, minutes) = (AskOptions.Today(), AskOptions.Minutes());
        var verb = new Command("ask", "問會議紀錄一個問題") { question, json, today, minutes };
        verb.SetAction((asked, cancel) => room.UseAsync(
            asked.GetValue(minutes)?.FullName,
            (desk, links) => AskAsync(desk, links, asked.GetRequiredValue(question), asked.GetValue(today) ?? clock.Today(), asked.GetValue(json), cancel),
            cancel));
        return verb;
    }

    private async Task<int> AskAsync(AnswerDesk desk, FileLinks links, string question, DateOnly today, bool json, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var answer = await desk.AskAsync(new(question, null, null, Sight.All, today), cancel).ConfigureAwait(false);
        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        if (json)
        {
            await terminal.Out.WriteAsync(AnswerJson.Line(null, question, answer, links, elapsed) + "\n").ConfigureAwait(false);
        }
        else
        {
            Print(terminal.Lines, answer, links);
        }

        // An admin who tries the model's settings sees whether they work; the log is not shown here.
        if (answer.Unworded is { } why)
        {
            terminal.Complain($"這是摘自原文的答案，不是模型寫的：{why}。");
        }

        return ExitStatus.Well;
    }

    private static void Print(IAnsiConsole page, Answer answer, FileLinks links)
    {
        foreach (var line in (answer.Text + answer.Label).Split('\n'))
        {
            page.Write(new Text(Sheet.Clean(line) + "\n", new Style(decoration: Decoration.Bold)));
        }

        foreach (var citation in answer.Citations)
        {
            page.Write(new Text($"\n{OfficeSpeech.Quoted(Sheet.Clean(citation.Quote))}\n"));
            page.Write(new Text($"　—— {Sheet.Clean(citation.Place)}\n　　 {links.To(citation) ?? citation.File}\n", new Style(Color.Grey)));
        }
    }
}
