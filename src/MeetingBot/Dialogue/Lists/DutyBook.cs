using MeetingBot.Answers.Passages;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.People;

namespace MeetingBot.Dialogue.Lists;

/// <summary>What somebody's units were told to do by a day: by name, or with all units, agencies or staff of a body above them.</summary>
internal sealed class DutyBook(IMinutesArchive archive)
{
    private const int Many = 10_000;
    private const int FurthestMove = 366; // days by which a correction moves a day, at the most

    /// <returns>By day, as later minutes corrected it: the first of them, or the last, the newest leading.</returns>
    public async Task<DutyPage> OfAsync(Turn turn, DateOnly from, DateOnly to, bool isNewestFirst, int most, CancellationToken cancel)
    {
        var reading = await archive.OpenAsync(turn.Roll.SightOf(turn.Person), cancel).ConfigureAwait(false);
        await using (reading.ConfigureAwait(false))
        {
            var written = await AllAsync(reading, turn.Roll, turn.Person, Moved(from, -FurthestMove), Moved(to, FurthestMove), cancel).ConfigureAwait(false);
            var all = (await CorrectedAsync(reading, written, turn.Today, cancel).ConfigureAwait(false))
                .Where(duty => duty.Day >= from && duty.Day <= to).OrderBy(duty => duty.Day).ThenBy(duty => duty.Entry.Id).ToList();
            return new(all.Count, [.. (isNewestFirst ? Enumerable.Reverse(all) : all).Take(most)]);
        }
    }

    // As far as there are days: a list without an end asks up to the last of them.
    private static DateOnly Moved(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static async Task<IReadOnlyList<Duty>> CorrectedAsync(IReading reading, IReadOnlyList<Duty> written, DateOnly today, CancellationToken cancel)
    {
        var corrected = new List<Duty>();
        foreach (var meeting in written.GroupBy(duty => duty.Meeting.Id))
        {
            var passages = await reading.PassagesAsync(meeting.Key, cancel).ConfigureAwait(false);
            var corrections = await LaterCorrection.AllOfAsync(reading, meeting.First().Meeting, passages, cancel).ConfigureAwait(false);
            corrected.AddRange(meeting.Select(duty => Amendments.Of(corrections, duty.Passage, today) is { } later
                ? duty with { Day = later.Day ?? duty.Day, Correction = later.Lead }
                : duty));
        }

        return corrected;
    }

    private static async Task<IReadOnlyList<Duty>> AllAsync(IReading reading, Roll roll, Person person, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var found = new List<DirectiveEntry>();
        foreach (var unit in Units(roll, person).SelectMany(unit => unit.Names).DistinctBy(Fold.Name))
        {
            found.AddRange(await reading.DirectivesAsync(new(Kind: DirectiveKind.Task, Unit: unit, DueFrom: from, DueTo: to, Limit: Many), cancel).ConfigureAwait(false));
        }

        var forAll = (await reading.DirectivesAsync(new(Kind: DirectiveKind.Task, DueFrom: from, DueTo: to, Limit: Many), cancel).ConfigureAwait(false))
            .Where(one => one.Directive.Audience is Audience.AllUnits or Audience.AllAgencies or Audience.AllStaff).ToList();
        var meetings = await MeetingsAsync(reading, found.Concat(forAll), cancel).ConfigureAwait(false);
        found.AddRange(forAll.Where(one => meetings.TryGetValue(one.Meeting, out var meeting) && Concerns(roll, person, one.Directive, meeting)));
        return await DutiesAsync(reading, found, meetings, cancel).ConfigureAwait(false);
    }

    // A manager answers for the units below too.
    private static IEnumerable<Unit> Units(Roll roll, Person person) =>
        roll.UnitsOf(person).Concat(person.Manages.SelectMany(roll.UnitsUnder)).DistinctBy(unit => unit.Name);

    // 各科室 of 白鯨市政府秘書處 are the sections of 秘書處. Who belongs to a body that the people file does not name, nobody knows: its
    // word to all agencies is meant for every unit, its word to all units or staff for its own.
    private static bool Concerns(Roll roll, Person person, Directive directive, MeetingEntry meeting)
    {
        var body = Fold.Name(meeting.Header.Body);
        return body.Length > 0 && (roll.UnitsOf(person).SelectMany(unit => roll.UnitsAbove(unit.Name)).Any(IsBody)
            || (directive.Audience == Audience.AllAgencies && !roll.Units.Any(IsBody)));

        bool IsBody(Unit unit) => unit.Names.Any(name => body.EndsWith(Fold.Name(name), StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyDictionary<long, MeetingEntry>> MeetingsAsync(IReading reading, IEnumerable<DirectiveEntry> entries, CancellationToken cancel) =>
        (await reading.MeetingsAsync([.. entries.Select(one => one.Meeting).Distinct()], cancel).ConfigureAwait(false)).ToDictionary(meeting => meeting.Id);

    // A later meeting may repeat an order in the same words: it is one.
    private static async Task<IReadOnlyList<Duty>> DutiesAsync(
        IReading reading, List<DirectiveEntry> found, IReadOnlyDictionary<long, MeetingEntry> meetings, CancellationToken cancel)
    {
        var passages = (await reading.PassagesAsync([.. found.Select(one => one.Passage).Distinct()], cancel).ConfigureAwait(false)).ToDictionary(passage => passage.Id);
        return
        [
            .. found.DistinctBy(one => one.Id)
                .Where(one => one.Directive.Deadline?.LastDay is not null && meetings.ContainsKey(one.Meeting) && passages.ContainsKey(one.Passage))
                .Select(one => new Duty(one.Directive.Deadline!.LastDay!.Value, one, meetings[one.Meeting], passages[one.Passage]))
                .DistinctBy(duty => (duty.Day, Fold.Name(duty.Entry.Directive.Text)))
                .OrderBy(duty => duty.Day).ThenBy(duty => duty.Entry.Id),
        ];
    }
}
