using System.Text.Json;
using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Understanding;
using MeetingBot.Archive;

namespace MeetingBot.Answers;

/// <summary>The door of the room: a question in, an answer with its citations out, or a plain no.</summary>
internal sealed class AnswerDesk(IMinutesArchive archive, IConversations conversations)
{
    private static readonly TimeSpan FocusIsFresh = TimeSpan.FromMinutes(30);

    public async Task<Answer> AskAsync(Inquiry inquiry, CancellationToken cancel)
    {
        var reading = await archive.OpenAsync(inquiry.Sight, cancel).ConfigureAwait(false);
        await using (reading.ConfigureAwait(false))
        {
            var reader = new QuestionReader(await reading.SeriesAsync(cancel).ConfigureAwait(false));
            var question = reader.Read(inquiry.Question, inquiry.Today);
            var focus = await FocusAsync(inquiry, cancel).ConfigureAwait(false);
            var answer = await AnswerAsync(reading, reader, question, focus, inquiry.Today, cancel).ConfigureAwait(false);
            await KeepAsync(inquiry, question, answer, focus, cancel).ConfigureAwait(false);
            return answer with { Generation = reading.Generation };
        }
    }

    private static async Task<Answer> AnswerAsync(
        IReading reading, QuestionReader reader, Question question, Focus? focus, DateOnly today, CancellationToken cancel)
    {
        if (focus is not null && question.IsElliptical)
        {
            return await new Router(reading, today).AnswerAsync(FollowUp.Merge(question, reader.Read(focus.Question, today)), focus, cancel).ConfigureAwait(false);
        }

        var answer = await new Router(reading, today).AnswerAsync(question, focus, cancel).ConfigureAwait(false);
        return answer.Answered || focus is null
            ? answer
            : await new Router(reading, today).AnswerAsync(FollowUp.Merge(question, reader.Read(focus.Question, today)), focus, cancel).ConfigureAwait(false) is { Answered: true } merged
                ? merged
                : answer;
    }

    private async Task<Focus?> FocusAsync(Inquiry inquiry, CancellationToken cancel)
    {
        var kept = inquiry.Conversation is { } conversation ? await conversations.FocusAsync(conversation, FocusIsFresh, cancel).ConfigureAwait(false) : null;
        return kept is null ? null : JsonSerializer.Deserialize<Focus>(kept);
    }

    private async Task KeepAsync(Inquiry inquiry, Question question, Answer answer, Focus? before, CancellationToken cancel)
    {
        if (inquiry.Conversation is { } conversation)
        {
            var text = question.IsElliptical && before is not null ? before.Question : question.Text;
            var focus = new Focus(text, [.. answer.Citations.Select(c => c.File)], [.. answer.Citations.Select(c => c.Path)]);
            await conversations.KeepFocusAsync(conversation, JsonSerializer.Serialize(focus), cancel).ConfigureAwait(false);
        }
    }
}
