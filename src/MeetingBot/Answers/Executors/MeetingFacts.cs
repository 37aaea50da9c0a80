using MeetingBot.Answers.Understanding;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Executors;

/// <summary>Sends what is asked of a sitting itself to the one who knows: when it was, who presided, who came, which are kept.</summary>
internal sealed class MeetingFacts(IReading reading, DateOnly today)
{
    public async Task<Answer?> AnswerAsync(Question question, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        var asked = question.Asked.Meeting;
        if (asked.Kept)
        {
            return await new KeptSittings(reading).AnswerAsync(question, scope, cancel).ConfigureAwait(false);
        }

        return scope is null || asked.Confirmed ? null
            : asked.TakenOver || asked is { Deputy: true, Chairing: true }
                ? await StandInAnswers.AnswerAsync(reading, scope, cancel).ConfigureAwait(false)
            : asked.Following ? await new SittingAfter(reading, question, today).AnswerAsync(scope, cancel).ConfigureAwait(false)
            : asked.Before ? await SittingBefore.AnswerAsync(reading, question, scope, cancel).ConfigureAwait(false)
            : asked.Which ? await MeetingAnswers.WhichAsync(reading, scope, cancel).ConfigureAwait(false)
            : asked.IsAttendance ? await AttendanceAnswers.AnswerAsync(reading, question, scope, cancel).ConfigureAwait(false)
            : await MeetingAnswers.FactAsync(reading, question.Fields, scope, cancel).ConfigureAwait(false);
    }
}
