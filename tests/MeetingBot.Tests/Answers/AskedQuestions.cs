using MeetingBot.Answers;
using MeetingBot.Answers.Passages;
using MeetingBot.Archive;
using MeetingBot.Console;

namespace MeetingBot.Tests.Answers;

/// <summary>A file of questions with known answers, asked, and judged as the scorer does.</summary>
internal sealed record AskedQuestions(IReadOnlyList<(EvalQuestion Question, Answer Answer, EvalVerdict Verdict)> All)
{
    public int Right => All.Count(q => q.Question.Answerable != false && q.Verdict == EvalVerdict.Right);

    public int Refused => All.Count(q => q.Question.Answerable == false && q.Verdict == EvalVerdict.Right);

    /// <summary>Something that is not so was told: a wrong answer, or one where the minutes do not say.</summary>
    public int Wrong => All.Count(q => q.Verdict is EvalVerdict.Wrong or EvalVerdict.NotRefused);

    public int Answered => All.Count(q => q.Answer.Answered);

    /// <summary>What a person looks at when a figure falls.</summary>
    public string Misses => string.Join(
        '\n',
        All.Where(q => q.Verdict != EvalVerdict.Right).Select(q => $"{q.Question.Id} {q.Verdict}: {q.Question.Question} → {q.Answer.Text.Replace('\n', '⏎')}").Prepend("Missed:"));

    /// <summary>The questions of a file; those with turns in a conversation of their own.</summary>
    public static async Task<AskedQuestions> AskAsync(AnswerHouse house, string file, DateOnly today, Gate? gate = null)
    {
        var desk = house.Desk(gate: gate);
        var asked = new List<(EvalQuestion, Answer, EvalVerdict)>();
        foreach (var question in File.ReadLines(file).Select(line => EvalQuestion.Read(line)!))
        {
            var conversation = $"{question.Id}-{Guid.NewGuid()}";
            foreach (var turn in question.Turns ?? [])
            {
                await desk.AskAsync(new(turn, null, conversation, Sight.All, today), default);
            }

            var answer = await desk.AskAsync(new(question.Question, null, conversation, Sight.All, today), default);
            asked.Add((question, answer, EvalJudge.Of(question, answer)));
        }

        return new(asked);
    }
}
