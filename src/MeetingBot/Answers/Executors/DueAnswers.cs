using MeetingBot.Answers.Executors.Lists;
using MeetingBot.Answers.Understanding;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Meetings;
using MeetingBot.People;

namespace MeetingBot.Answers.Executors;

/// <summary>
/// What is due, and what a unit was told to do: for a unit, a period, a meeting; as later minutes and those who must do it left it.
/// </summary>
/// <param name="duties">What people did since; null where nobody keeps that.</param>
internal sealed class DueAnswers(IReading reading, Roll roll, IDutyBook? duties, DateOnly today)
{
    private const int YearsBack = 3;

    private const string Unclear =
        "請問是哪一段期間？可以說「本週」、「下個月」、「12月」、「115年1月31日前」或「30天內」，例如「資訊局下個月有哪些到期？」。";

    public async Task<Answer> DueAsync(Question question, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        if (question.IsPeriodUnclear && scope is null)
        {
            return Answer.No(Unclear, Intent.Due);
        }

        var (lines, days, meetings) = await FoundAsync(question, scope, cancel).ConfigureAwait(false);
        for (var back = 1; lines.Count == 0 && scope is null && back <= YearsBack && OfYearBefore(question, back) is { } earlier; back++)
        {
            var before = await FoundAsync(earlier, scope, cancel).ConfigureAwait(false);
            (lines, days, meetings) = before.Lines.Count > 0 ? before : (lines, days, meetings);
        }

        var asked = question.Asked.Case;
        var of = new ListTitle(question, UnitOf(question, meetings), meetings, days);
        return lines.Count == 0
            ? Answer.No(of.Nothing(asked), Intent.Due)
            : await ListPage.OfAsync(
                reading, ListOrder.Of(lines, today, newestFirst: scope is null && days?.From is null), of.Due(asked), Intent.Due,
                    question with { Period = days },
                today, cancel).ConfigureAwait(false);
    }

    private async Task<(List<Listed> Lines, Period? Days, IReadOnlyList<MeetingEntry>? Meetings)> FoundAsync(
        Question question, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        var meetings = scope ?? (await IsToldAnythingAsync(question, cancel).ConfigureAwait(false) ? null
            : await OfBodyAsync(question, cancel).ConfigureAwait(false));
        var (lines, days) = await LinesAsync(question, meetings, cancel).ConfigureAwait(false);
        var asked = question.Asked.Case;
        if (lines.Count == 0 && meetings is null && !asked.Overdue && !asked.NotYetDue
            && await OfBodyAsync(question, cancel).ConfigureAwait(false) is { } held)
        {
            var ordered = await LinesAsync(question, held, cancel).ConfigureAwait(false);
            (meetings, lines) = ordered.Lines.Count > 0 ? (held, ordered.Lines) : (meetings, lines);
        }

        return (lines, days, meetings);
    }

    // 8月有哪些期限: without a year, and nothing in this one, the last August that had some is meant.
    private static Question? OfYearBefore(Question question, int back) =>
        question is { Period: { From: { } from, To: { } to }, Dates: [{ Kind: DateKind.Month } month] }
        && question.Asked.Case is { Overdue: false, NotYetDue: false }
        && !month.Text.Contains('年', StringComparison.Ordinal)
            ? question with { Period = new(from.AddYears(-back), to.AddYears(-back)) }
            : null;

    private async Task<(List<Listed> Lines, Period? Days)> LinesAsync(Question question, IReadOnlyList<MeetingEntry>? meetings,
        CancellationToken cancel)
    {
        var unit = UnitOf(question, meetings);
        var asked = question.Asked.Case;
        var days = Days(question, isOpen: unit is null && meetings is null);
        var query = new ListQuery(unit is null ? [] : question.NamesOf(unit), meetings, days, NeedsDay: true, OnlyOpen: asked.NotYetDue
            || asked.Overdue);
        var gathering = Gathering();
        var lines = await gathering.DirectivesAsync(query, null, today, cancel).ConfigureAwait(false);
        if (unit is null && !asked.Overdue)
        {
            var told = lines.Select(line => (line.Passage.Id, line.Day)).ToHashSet();
            lines.AddRange((await gathering.DatesAsync(query, cancel).ConfigureAwait(false))
                .Where(line => told.Add((line.Passage.Id, line.Day))));
        }

        lines = await new Instructions(reading).OfAsync(question.Asked.Duty, lines, cancel).ConfigureAwait(false);
        return ([.. lines.Where(line => !asked.Overdue || line.IsOrdered)], days);
    }

    /// <summary>Null where nobody was told anything: a sentence may answer.</summary>
    public async Task<Answer?> DutiesAsync(Question question, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        var unit = UnitOf(question, scope);
        if (unit is null && scope is null)
        {
            return null;
        }

        var all = await OrderedAsync(question, unit, scope, cancel).ConfigureAwait(false);
        for (var back = 1; all.Count == 0 && scope is null && back <= YearsBack && OfYearBefore(question, back) is { } earlier; back++)
        {
            all = await OrderedAsync(earlier, unit, scope, cancel).ConfigureAwait(false);
            question = all.Count > 0 ? earlier : question;
        }

        var of = new ListTitle(question, unit, scope, question.Period);
        var lines = scope is null ? [.. all.Where(line => line.Closed is null)] : all;
        return (all.Count, lines.Count) switch
        {
            (0, _) when question.Period is null => null,
            (_, 0) => Answer.No(of.NoDuties(), Intent.Duties),
            _ => await ListPage.OfAsync(
                reading, ListOrder.Of(lines.OrderByDescending(line => line.IsOrdered), today, newestFirst: scope is null), of.Duties(),
                    Intent.Duties, question,
                today, cancel).ConfigureAwait(false),
        };
    }

    private async Task<List<Listed>> OrderedAsync(
        Question question, string? unit, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        var query = new ListQuery(unit is null ? [] : question.NamesOf(unit), scope, question.Period, NeedsDay: false, OnlyOpen: false);
        var all = await Gathering().DirectivesAsync(query, DirectiveKind.Task, today, cancel).ConfigureAwait(false);
        return await new Instructions(reading).OfAsync(question.Asked.Duty, all, cancel).ConfigureAwait(false);
    }

    private ListGathering Gathering() => new(reading, roll, duties is null ? null : new(duties, roll));

    // Without a unit, a meeting or a period everything that was ever due would be meant, and what comes is.
    private Period? Days(Question question, bool isOpen)
    {
        var asked = question.Asked.Case;
        var days = question.Period;
        days = asked.NotYetDue ? (days ?? new(null, null)).And(new(today, null)) : days;
        days = asked.Overdue ? (days ?? new(null, null)).And(new(null, today.AddDays(-1))) : days;
        return days ?? (isOpen ? new(today, null) : null);
    }

    private async Task<bool> IsToldAnythingAsync(Question question, CancellationToken cancel) =>
        question.Units.FirstOrDefault() is { } unit
            && (await reading.DirectivesAsync(new(Unit: unit, Limit: 1), cancel).ConfigureAwait(false)).Count > 0;

    // 燈塔國小 holds meetings of its own: what they ordered is its business. 資訊局 also owes what others ordered.
    private async Task<IReadOnlyList<MeetingEntry>?> OfBodyAsync(Question question, CancellationToken cancel)
    {
        if (question.Units.FirstOrDefault() is not { } unit)
        {
            return null;
        }

        var bodies = (await reading.SeriesAsync(cancel).ConfigureAwait(false))
            .Select(s => s.Body)
            .OfType<string>()
            .Distinct()
            .Where(body => BodyName.IsCalled(body, unit));
        var meetings = new List<MeetingEntry>();
        foreach (var body in bodies)
        {
            meetings.AddRange(await reading.MeetingsAsync(new MeetingFilter(body), cancel).ConfigureAwait(false));
        }

        return meetings.Count == 0 ? null : meetings;
    }

    // 資訊局 of 資訊局局務會議 is whose meeting it is, not who must act.
    private static string? UnitOf(Question question, IReadOnlyList<MeetingEntry>? scope) =>
        question.Units.FirstOrDefault(u => scope is null || !scope.Any(m => m.Header.Body is { } body && BodyName.IsCalled(body, u)));
}
