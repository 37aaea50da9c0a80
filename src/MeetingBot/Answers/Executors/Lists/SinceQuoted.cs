using MeetingBot.Answers.Understanding;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.People;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>
/// A sentence that answers tells the day that the minutes gave. What people did since about it stands behind the answer: finished it, got
/// a later day, handed it over.
/// </summary>
internal sealed class SinceQuoted(IReading reading, IDutyBook duties, Roll roll)
{
    public async Task<Answer> ToldAsync(Answer answer, CancellationToken cancel)
    {
        if (answer is not { Answered: true, Intent: Intent.Passage, Citations: [var quoted, ..] })
        {
            return answer;
        }

        var ordered = (await reading.DirectivesAsync(new(Passages: new HashSet<long> { quoted.Passage.Id }), cancel).ConfigureAwait(false))
            .Select(entry => entry.Directive)
            .Where(directive => directive.Deadline?.LastDay is { } day
                && answer.Text.Contains(RocDate.Write(day), StringComparison.Ordinal))
            .ToList();
        if (ordered.Count == 0 || await reading.MeetingAsync(quoted.File, cancel).ConfigureAwait(false) is not { } meeting)
        {
            return answer; // most answers tell no term, and need not look into the duties
        }

        var reported = new Reported(duties, roll);
        await reported.ReadAsync([meeting], cancel).ConfigureAwait(false);
        var told = ordered.Select(directive => Since(reported.After(Line(directive, meeting, quoted.Passage), directive.Span, [])))
            .FirstOrDefault(words => words is not null);
        return told is null ? answer : answer with { Text = answer.Text + told, Registered = [.. answer.Registered, told] };
    }

    private static Listed Line(Directive directive, MeetingEntry meeting, Passage passage) =>
        new(directive.Deadline?.LastDay, "", directive.Owners, directive.Text, meeting, passage, IsOrdered: true);

    private static string? Since(Listed line) => line switch
    {
        { Closed.Words: var words } => $"（後來{words}。）",
        { Since: not null, When: { Length: > 0 } day } => $"（後來已展延至{day}。）",
        { Since.Words: var words } => $"（後來{words}。）",
        _ => null,
    };
}
