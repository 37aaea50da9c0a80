using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>What is due, and what a unit was told to do: for a unit, a period, a meeting.</summary>
internal static class DueAnswers
{
    private const int MostListed = 8;
    private const int MostText = 560;

    public static async Task<Answer?> DueAsync(
        IReading reading, Question question, IReadOnlyList<MeetingEntry>? scope, DateOnly today, CancellationToken cancel)
    {
        var (from, to) = Period(question, scope, today);
        scope ??= await OfBodyAsync(reading, question, cancel).ConfigureAwait(false);
        var meetings = scope is null ? null : new HashSet<long>(scope.Select(m => m.Id));
        var unit = UnitOf(question, scope);
        var directives = (
            await reading.DirectivesAsync(
                new(meetings, Unit: unit, DueFrom: from ?? DateOnly.MinValue, DueTo: to ?? DateOnly.MaxValue),
                cancel).ConfigureAwait(false))
            .Where(d => d.Directive.Deadline is { LastDay: not null } due && d.Directive.Text.Contains(due.Text, StringComparison.Ordinal))
            .Select(d => new Line(
                d.Directive.Deadline!.LastDay!.Value, OfficeSpeech.Of(d.Directive.Deadline!), d.Directive.Text, d.Meeting, d.Passage))
            .ToList();
        if (unit is null)
        {
            var dates = await reading.DatesAsync(new(meetings, From: from, To: to, DeadlinesOnly: true), cancel).ConfigureAwait(false);
            var told = directives.Select(d => (d.Passage, d.Day)).ToHashSet();
            directives.AddRange(dates.Where(d => d.Date.End is not null && told.Add((d.Passage, d.Date.End.Value.Day)))
                .Select(d => new Line(d.Date.End!.Value.Day, OfficeSpeech.At(d.Date.End.Value), "", d.Meeting, d.Passage)));
        }

        return await ListAsync(
            reading, Title(question, unit, scope, "有期限的事項"), [.. directives.OrderBy(d => d.Day)], Intent.Due, question,
            cancel).ConfigureAwait(false);
    }

    public static async Task<Answer?> DutiesAsync(
        IReading reading, Question question, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        var meetings = scope is null ? null : new HashSet<long>(scope.Select(m => m.Id));
        var unit = UnitOf(question, scope);
        if (unit is null && meetings is null)
        {
            return null;
        }

        var lines = (await reading.DirectivesAsync(new(meetings, Kind: DirectiveKind.Task, Unit: unit), cancel).ConfigureAwait(false))
            .OrderBy(d => d.Directive.Authority == Authority.Report)
            .Select(d => new Line(null, When(d.Directive), d.Directive.Text, d.Meeting, d.Passage))
            .ToList();
        return await ListAsync(reading, Title(question, unit, scope, "交辦事項"), lines, Intent.Duties, question, cancel).ConfigureAwait(false);
    }

    private static async Task<Answer?> ListAsync(
        IReading reading, string title, List<Line> lines, Intent intent, Question question, CancellationToken cancel)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        var passages = (await reading.PassagesAsync([.. lines.Select(l => l.Passage).Distinct()], cancel).ConfigureAwait(false))
            .ToDictionary(p => p.Id);
        var meetings = (await reading.MeetingsAsync([.. lines.Select(l => l.Meeting).Distinct()], cancel).ConfigureAwait(false))
            .ToDictionary(m => m.Id);
        var shown = lines.Where(l => passages.ContainsKey(l.Passage) && meetings.ContainsKey(l.Meeting))
            .DistinctBy(l => (l.Passage, l.When, l.Text))
            .ToList();
        var most = Math.Min(MostListed, shown.Count);
        var room = Math.Max(24, (MostText - title.Length) / Math.Max(1, most) - 22);
        var text = shown.Take(most)
            .Select((l, i) => $"{i + 1}. {l.Before}{OfficeSpeech.Short(Words(l, passages[l.Passage]).TrimEnd('，', '、', '。', '；'), room)}");
        var count = shown.Count > most ? $"{title}共{shown.Count}項，先列{most}項" : $"{title}共{shown.Count}項";
        return new(
            true, $"{count}：\n{string.Join('\n', text)}",
            [.. shown.Take(most).Select(l => Cite.Saying(meetings[l.Meeting], passages[l.Passage], l.Text))], intent);
    }

    private static string Words(Line line, Passage passage) => line.Text.Length > 0 ? line.Text : passage.Item.Text;

    // A month or a year asked for; 還沒到期 is from today on.
    private static (DateOnly? From, DateOnly? To) Period(Question question, IReadOnlyList<MeetingEntry>? scope, DateOnly today)
    {
        if (question.Asked.Case.NotYetDue)
        {
            return (today, null);
        }

        if (question.Asked.Case.Overdue)
        {
            return (null, today.AddDays(-1));
        }

        // With a meeting the date says which meeting, not when it is due.
        var date = scope is null ? question.Dates.FirstOrDefault(d => d.Start is not null && d.End is not null) : null;
        return (date?.Start?.Day, date?.End?.Day);
    }

    // 燈塔國小 holds meetings of its own: what they ordered is its business. 資訊局 also owes what others ordered.
    private static async Task<IReadOnlyList<MeetingEntry>?> OfBodyAsync(IReading reading, Question question, CancellationToken cancel)
    {
        if (question.Units.FirstOrDefault() is not { } unit
            || (await reading.DirectivesAsync(new(Unit: unit, Limit: 1), cancel).ConfigureAwait(false)).Count > 0)
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

    private static string Title(Question question, string? unit, IReadOnlyList<MeetingEntry>? scope, string what)
    {
        var where = scope is { Count: 1 } ? OfficeSpeech.Name(scope[0]) : "";
        var when = scope is null && question.Dates.Count > 0 ? question.Dates[0].Text : "";
        return $"{where}{when}{unit}{what}";
    }

    private static string When(Directive directive) => directive.Deadline is { } due ? OfficeSpeech.Of(due) : "";

    private sealed record Line(DateOnly? Day, string When, string Text, long Meeting, long Passage)
    {
        public string Before => When.Length > 0 ? When + "：" : "";
    }
}
