using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using MeetingBot.Answers;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Console;

/// <summary>
/// meetingbot eval FILE.jsonl [--json] [--today DATE] [--minutes FOLDER]: asks questions whose answers are known, so that an admin can
/// check a reload before trusting it.
/// </summary>
internal sealed class EvalVerb(AnswerRoom room, Terminal terminal, TimeProvider clock) : IVerb
{
    public Command Command()
    {
        var file = new Argument<FileInfo>("FILE.jsonl") { Description = "問題檔，一行一題" };
        file.MustExist();
        var json = new Option<bool>("--json") { Description = "一題一行 JSON" };
        var (today, minutes) = (AskOptions.Today(), AskOptions.Minutes());
        var verb = new Command("eval", "用已知答案的問題檢查回答得對不對") { file, json, today, minutes };
        verb.SetAction(async (asked, cancel) =>
        {
            var questions = await ReadAsync(asked.GetRequiredValue(file), cancel).ConfigureAwait(false);
            return questions is null
                ? ExitStatus.Usage
                : await room.UseAsync(
                    asked.GetValue(minutes)?.FullName,
                    (desk, links) => RunAsync(desk, links, questions, asked.GetValue(today) ?? clock.Today(), asked.GetValue(json), cancel),
                    cancel).ConfigureAwait(false);
        });
        return verb;
    }

    private async Task<IReadOnlyList<EvalQuestion>?> ReadAsync(FileInfo file, CancellationToken cancel)
    {
        var questions = new List<EvalQuestion>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(file.FullName, cancel).ConfigureAwait(false))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                questions.Add(EvalQuestion.Read(line) ?? throw new JsonException("缺少 id 或 question"));
            }
            catch (JsonException wrong)
            {
                // The parser's own words are English; where it stopped says as much.
                var why = wrong.BytePositionInLine is { } at ? $"第 {at + 1} 個位元組起不是正確的 JSON" : wrong.Message;
                terminal.Complain($"{file}:{number}：這一行不是問題（{why}）。");
                return null;
            }
        }

        if (questions.Count == 0)
        {
            terminal.Complain($"{file}：檔案裡沒有問題。");
            return null;
        }

        return questions;
    }

    private async Task<int> RunAsync(
        AnswerDesk desk, FileLinks links, IReadOnlyList<EvalQuestion> questions, DateOnly today, bool json, CancellationToken cancel)
    {
        var table = new EvalTable();
        foreach (var question in questions)
        {
            var conversation = $"eval-{question.Id}-{Guid.NewGuid()}";
            foreach (var turn in question.Turns ?? [])
            {
                await desk.AskAsync(new(turn, null, conversation, Sight.All, today), cancel).ConfigureAwait(false);
            }

            var started = Stopwatch.GetTimestamp();
            var answer = await desk.AskAsync(new(question.Question, null, conversation, Sight.All, today), cancel).ConfigureAwait(false);
            var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            table.Add(question, answer, EvalJudge.Of(question, answer), elapsed);
            if (json)
            {
                await terminal.Out.WriteAsync(AnswerJson.Line(question.Id, question.Question, answer, links, elapsed) + "\n").ConfigureAwait(false);
            }
        }

        if (!json)
        {
            table.Print(terminal.Page);
        }

        return json || table.IsClean ? ExitStatus.Well : ExitStatus.Wrong;
    }
}
