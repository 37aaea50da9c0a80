using System.Text.Json;
using MeetingBot.Answers.Checking;
using MeetingBot.Answers.Executors.Lists;
using MeetingBot.Answers.Model;
using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.People;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Answers;

/// <summary>The door of the room: a question in, an answer with its citations out, or a plain no.</summary>
/// <param name="gate">Another one than the tuned only where gates are compared.</param>
internal sealed partial class AnswerDesk(
    IMinutesArchive archive, IConversations conversations, QuestionNotes notes, IAnswerWriter writer, TimeProvider clock,
    ILogger<AnswerDesk> log,
    Gate? gate = null, PeopleBook? people = null, IDutyBook? duties = null)
{
    private const int FollowUpsKept = 3;
    private const int LongestQuestion = 1000;
    private static readonly TimeSpan FocusIsFresh = TimeSpan.FromMinutes(30);

    public async Task<Answer> AskAsync(Inquiry inquiry, CancellationToken cancel)
    {
        if (inquiry.Question.AsSpan().Trim().Length is 0 or > LongestQuestion)
        {
            return Refusal.NoQuestion(inquiry.Question); // nothing that anybody would look for in the log
        }

        Dictionary.Begin();
        Everyday.Begin();
        var reading = await archive.OpenAsync(inquiry.Sight, cancel).ConfigureAwait(false);
        await using (reading.ConfigureAwait(false))
        {
            if (reading.Generation == 0)
            {
                return Answer.No("目前還沒有載入任何會議紀錄，請管理者先把會議紀錄放進資料夾並重新載入。", Intent.Passage);
            }

            var reader = new QuestionReader(reading, people is null ? null : new(people.Current));
            var question = await reader.ReadAsync(inquiry.Question, inquiry.Today, cancel).ConfigureAwait(false);
            var focus = await FocusAsync(inquiry, cancel).ConfigureAwait(false);
            var router = new Router(reading, gate ?? Gate.Tuned, inquiry.Today, people?.Current, duties);
            var answer = await new AnswerSearch(reading, reader, router, inquiry.Today)
                .FindAsync(question, focus, cancel).ConfigureAwait(false);
            answer = await CheckAsync(reading, inquiry, answer, cancel).ConfigureAwait(false) with { Generation = reading.Generation };
            answer = duties is null ? answer
                : await new SinceQuoted(reading, duties, people?.Current ?? Roll.Empty).ToldAsync(answer, cancel).ConfigureAwait(false);
            await KeepAsync(inquiry, question, answer, focus, cancel).ConfigureAwait(false);
            if (answer.Why is { } why)
            {
                LogRefusedBy(log, why);
            }

            return answer;
        }
    }

    /// <summary>A question was taken back: neither the log nor the next follow-up of its conversation knows of it.</summary>
    public async Task ForgetAsync(string person, string conversation, string question, CancellationToken cancel)
    {
        await EraseAsync(person, question, cancel).ConfigureAwait(false);
        await conversations.KeepFocusAsync(conversation, JsonSerializer.Serialize<Focus?>(null), cancel).ConfigureAwait(false);
    }

    /// <summary>A question was put otherwise: the log does not know its earlier words.</summary>
    public ValueTask EraseAsync(string person, string question, CancellationToken cancel) => notes.EraseAsync(person, question, cancel);

    // What the checker does not bear out never leaves the room: the model's words give way to the sentence, the sentence to a plain no.
    private async Task<Answer> CheckAsync(IReading reading, Inquiry inquiry, Answer answer, CancellationToken cancel)
    {
        if (!answer.Answered)
        {
            return answer;
        }

        var checker = new AnswerChecker(reading, inquiry.Today);
        if (await checker.FaultAsync(Said(answer), answer.Citations, cancel).ConfigureAwait(false) is { } fault)
        {
            LogUnfounded(log, answer.Intent, fault);
            return Answer.No("很抱歉，會議紀錄沒有足以佐證的記載，無法回答這個問題。", answer.Intent);
        }

        return answer.Intent == Intent.Passage
            ? await new ModelWording(writer, checker, log).WordAsync(inquiry, answer, cancel).ConfigureAwait(false)
            : answer;
    }

    // The days that a list is of come from the question, and its head alone may say them; what people did since, from the duties.
    private static string Said(Answer answer)
    {
        var text = answer.Registered.Aggregate(answer.Text, (rest, words) => rest.Replace(words, "", StringComparison.Ordinal));
        return answer.Period is { Length: > 0 } period && text.IndexOf(period, StringComparison.Ordinal) is >= 0 and var at
            && at < text.IndexOf('\n', StringComparison.Ordinal)
            ? text.Remove(at, period.Length)
            : text;
    }

    private async Task<Focus?> FocusAsync(Inquiry inquiry, CancellationToken cancel)
    {
        var kept = (inquiry.Follows?.Conversation ?? inquiry.Conversation) is { } conversation
            ? await conversations.FocusAsync(conversation, FocusIsFresh, cancel).ConfigureAwait(false)
            : null;
        var focus = kept is null ? null : JsonSerializer.Deserialize<Focus>(kept);
        return inquiry.Follows is { Question: var question } && focus?.Questions[^1] != question ? new([question], [], []) : focus;
    }

    private async Task KeepAsync(Inquiry inquiry, Question question, Answer answer, Focus? before, CancellationToken cancel)
    {
        if (inquiry.Conversation is { } conversation)
        {
            IReadOnlyList<string> questions = question.IsElliptical && before is not null
                ? [before.Questions[0], .. before.Questions.Skip(1).TakeLast(FollowUpsKept - 1), question.Text]
                : [question.Text];
            var focus = new Focus(questions, [.. answer.Citations.Select(c => c.File)], [.. answer.Citations.Select(c => c.Path)]);
            await conversations.KeepFocusAsync(conversation, JsonSerializer.Serialize(focus), cancel).ConfigureAwait(false);
        }

        await notes.AddAsync(
            new(clock.GetUtcNow(), inquiry.Person, inquiry.Question, answer.Answered, answer.Text, answer.Intent.ToString(),
            answer.Generation), cancel).ConfigureAwait(false);
    }

    // Without the question: the log is no place for what people ask.
    [LoggerMessage(Level = LogLevel.Debug, Message = "沒有句子可以回答，最先不採用的規則：{Why}")]
    private static partial void LogRefusedBy(ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "摘自原文的答案（{Intent}）未通過查核，沒有送出：{Fault}")]
    private static partial void LogUnfounded(ILogger log, Intent intent, string fault);
}
