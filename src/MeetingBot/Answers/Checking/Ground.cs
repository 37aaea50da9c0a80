using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Checking;

/// <summary>
/// What an answer may say: the cited passages, what they stand under, the register's dates of them, the meetings' headings.
/// </summary>
/// <param name="Text">All of it in the one spelling for comparing.</param>
/// <param name="Spaced">The same with its blanks, which keep the numbers of a table apart.</param>
/// <param name="Days">Days that the register has for it, besides those that stand there literally.</param>
/// <param name="Opens">Of these, the days from which on something holds: 自9月1日起.</param>
/// <param name="Count">How many citations there are.</param>
internal sealed record Ground(string Text, string Spaced, IReadOnlySet<DateOnly> Days, IReadOnlySet<DateOnly> Opens, int Count)
{
    /// <summary>Whether the words stand there, and no number at their ends is a part of another: 5 in 62.5, 204 in 204-2.</summary>
    public bool Says(string words) =>
        words.Length == 0 || Occurrence.IsIn(Text, Plain.Of(words), IsInNumber) || Occurrence.IsIn(Spaced, Fold.Of(words), IsInNumber);

    // Whether the place between two letters is within a number: 6|2, 2|.5, 2.|5.
    private static bool IsInNumber(string text, int at) =>
        at > 0 && at < text.Length && (IsDigit(text, at - 1) || IsDigit(text, at))
        && (IsDigit(text, at - 1) || (IsJoint(text[at - 1]) && IsDigit(text, at - 2)))
        && (IsDigit(text, at) || (IsJoint(text[at]) && IsDigit(text, at + 1)));

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool IsJoint(char c) => c is '-' or ',' or '.';

    public static async Task<Ground> OfAsync(IReading reading, IReadOnlyList<Citation> citations, CancellationToken cancel)
    {
        var passages = citations.Select(c => c.Passage).DistinctBy(p => p.Id).ToList();
        var meetings = await reading.MeetingsAsync([.. passages.Select(p => p.Meeting).Distinct()], cancel).ConfigureAwait(false);
        var ids = passages.Select(p => p.Id).ToHashSet();
        var dates = await reading.DatesAsync(new(Passages: ids, Limit: 1000), cancel).ConfigureAwait(false);
        var directives = await reading.DirectivesAsync(new(Passages: ids, Limit: 1000), cancel).ConfigureAwait(false);
        var statements = await reading.StatementsAsync(new(Meetings: meetings.Select(m => m.Id)
            .ToHashSet(), Limit: 2000), cancel).ConfigureAwait(false);
        var said = passages.SelectMany(p => new[] { p.Source, p.Item.Text, p.Item.Unit, p.Item.Speaker }.Concat(p.Heading))
            .Concat(meetings.SelectMany(Heading))
            .Concat(directives.SelectMany(d => d.Directive.Owners.Concat(d.Directive.Units)))
            .Concat(statements.Where(s => ids.Contains(s.Passage))
            .SelectMany(s => new[] { s.Statement.Number, s.Statement.Name, s.Statement.Into, s.Statement.Condition, s.Statement.Part }));
        var days = dates.SelectMany(d => new[] { d.Date.Start?.Day, d.Date.End?.Day })
            .Concat(directives.Select(d => d.Directive.Deadline?.LastDay))
            .Concat(meetings.SelectMany(m => new[] { m.Header.HeldAt?.Day, m.Header.AdjournedAt?.Day, m.Header.Previous?.Date }))
            .OfType<DateOnly>();
        var opens = dates.Where(d => d.Date is { Start: not null, End: null }).Select(d => d.Date.Start!.Value.Day);
        var all = string.Join('\n', said);
        return new(Plain.Of(all), Fold.Of(all), days.ToHashSet(), opens.ToHashSet(), citations.Count);
    }

    private static IEnumerable<string?> Heading(MeetingEntry meeting)
    {
        var m = meeting.Header;
        return [m.Title, m.Body, m.Series, OfficeSpeech.Name(meeting), m.Venue, m.Chair, m.Recorder, meeting.File, m.HeldAt is { } held
            ? OfficeSpeech.At(held)
            : null, m.AdjournedAt is { } end
            ? OfficeSpeech.At(end)
            : null];
    }
}
