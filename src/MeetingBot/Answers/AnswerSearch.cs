using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Passages.Rules;
using MeetingBot.Answers.Understanding;
using MeetingBot.Archive;

namespace MeetingBot.Answers;

/// <summary>
/// A question as it was put may mean more than its words: what was spoken of before, two things at once, a word that slipped.
/// </summary>
internal sealed class AnswerSearch(IReading reading, QuestionReader reader, Router router, DateOnly today)
{
    public async Task<Answer> FindAsync(Question question, Focus? focus, CancellationToken cancel)
    {
        var answer = await AnswerAsync(question, focus, cancel).ConfigureAwait(false);
        answer = answer.Answered || SameSortRules.Refused(answer.Why)
            ? answer
            : await OneByOneAsync(question, cancel).ConfigureAwait(false) ?? answer;
        return await MendedAsync(question, focus, answer, cancel).ConfigureAwait(false);
    }

    private async Task<Answer> AnswerAsync(Question question, Focus? focus, CancellationToken cancel)
    {
        if (focus is null)
        {
            return await router.AnswerAsync(question, null, cancel).ConfigureAwait(false);
        }

        if (question.IsElliptical)
        {
            var before = await BeforeAsync(focus, cancel).ConfigureAwait(false);
            return await FollowedUpAsync(question, before, focus, cancel).ConfigureAwait(false);
        }

        var answer = FollowUp.Leans(question) ? null : await router.AnswerAsync(question, focus, cancel).ConfigureAwait(false);
        if (answer is { Answered: true })
        {
            return answer;
        }

        var merged = FollowUp.Merge(question, await BeforeAsync(focus, cancel).ConfigureAwait(false));
        return await router.AnswerAsync(merged, focus, cancel).ConfigureAwait(false) is { Answered: true } followed ? followed
            : answer ?? await router.AnswerAsync(question, focus, cancel).ConfigureAwait(false);
    }

    // What the conversation was about so far.
    private async Task<Question> BeforeAsync(Focus focus, CancellationToken cancel)
    {
        var before = await reader.ReadAsync(focus.Questions[0], today, cancel).ConfigureAwait(false);
        foreach (var followUp in focus.Questions.Skip(1))
        {
            var next = await reader.ReadAsync(followUp, today, cancel).ConfigureAwait(false);
            before = await MergeAsync(NamedThing.Readings(next)[0], before, cancel).ConfigureAwait(false);
        }

        return before;
    }

    private async Task<Answer> FollowedUpAsync(Question question, Question before, Focus focus, CancellationToken cancel)
    {
        Answer? first = null;
        foreach (var meant in NamedThing.Readings(question))
        {
            var whole = await MergeAsync(meant, before, cancel).ConfigureAwait(false);
            var answer = await router.AnswerAsync(whole, focus, cancel).ConfigureAwait(false);
            if (answer.Answered)
            {
                return answer;
            }

            first ??= answer;
        }

        return first!;
    }

    // Only where the words as typed find nothing: what may be a slip is never mended before.
    private async Task<Answer> MendedAsync(Question question, Focus? focus, Answer answer, CancellationToken cancel)
    {
        if (answer.Answered || await Slips.MendAsync(question.Text, reading, cancel).ConfigureAwait(false) is not { } mended)
        {
            return answer;
        }

        var again = await reader.ReadAsync(mended, today, cancel).ConfigureAwait(false);
        return await AnswerAsync(again, focus, cancel).ConfigureAwait(false) is { Answered: true } found
            ? found
            : answer;
    }

    private async Task<Question> MergeAsync(Question question, Question before, CancellationToken cancel) =>
        FollowUp.OfAnotherUnit(question, before) is { } text
            ? await reader.ReadAsync(text, today, cancel).ConfigureAwait(false)
            : FollowUp.Merge(question, before);

    // Two things asked at once that no one sentence answers: what the minutes say of either, and which of them they do not say.
    private async Task<Answer?> OneByOneAsync(Question whole, CancellationToken cancel)
    {
        var answers = new List<Answer>();
        Question? before = null;
        var apart = TwoQuestions.In(whole.Text);
        var isOneBreath = apart.Count == 0;
        foreach (var part in isOneBreath ? TwoQuestions.InOneBreath(whole.Text) : apart)
        {
            var question = await reader.ReadAsync(part, today, cancel).ConfigureAwait(false);
            question = (question.IsElliptical || isOneBreath) && before is not null ? FollowUp.Merge(question, before) : question;
            before ??= question;
            answers.Add(
                await router.AnswerAsync(
                    question with { Meeting = question.Meeting ?? whole.Meeting, Scope = question.Scope ?? whole.Scope }, null,
                    cancel).ConfigureAwait(false));
        }

        // What shares its subject stands or falls together; so does what is asked of another year's, or another branch's.
        return (isOneBreath && !answers.All(answer => answer.Answered)) || answers.Any(answer => SameSortRules.Refused(answer.Why)) ? null
            : Answer.Together(answers);
    }
}
