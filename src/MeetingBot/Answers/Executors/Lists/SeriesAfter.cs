using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;
using MeetingBot.People;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Rulings;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>
/// What the minutes of one kind of meeting made of what earlier ones ordered, by the same rules as the duties: corrections, releases,
/// other orders in its place. Only of the minutes that the reader may see.
/// </summary>
internal sealed class SeriesAfter
{
    // As far as minutes are looked through for corrections elsewhere.
    private const int DaysAfter = 800;
    private const int MostAfter = 200;
    private static readonly LaterMark Ended = new("後續會議已結案", null);

    private readonly IReadOnlyDictionary<string, RuledMinutes> byFile;
    private readonly IReadOnlyDictionary<(string, TextSpan), Ruling> rulings;
    private readonly IReadOnlyList<Ruling> plan;
    private readonly IReadOnlyList<LaterCorrection> corrections;
    private readonly ILookup<long, StatementEntry> said;

    private SeriesAfter(IReadOnlyList<RuledMinutes> minutes, IReadOnlyList<StatementEntry> statements, Roll roll)
    {
        said = statements.ToLookup(entry => entry.Meeting);
        byFile = minutes.ToDictionary(one => one.File, StringComparer.Ordinal);
        corrections = [.. CorrectionsIn(minutes)];
        var known = WithUnitsOf(roll, minutes, corrections);
        plan = RulingPlan.Of(minutes, known, OfficeDays.Published, new Owners(known));
        rulings = plan.DistinctBy(ruling => (ruling.Origin.File, ruling.Origin.Span))
            .ToDictionary(ruling => (ruling.Origin.File, ruling.Origin.Span));
    }

    /// <param name="meetings">Of one kind.</param>
    public static async Task<SeriesAfter> ReadAsync(IReading reading, IReadOnlyList<MeetingEntry> meetings, Roll roll,
        CancellationToken cancel)
    {
        var header = meetings[0].Header;
        var all = meetings;
        if (header.Series is not null && meetings.Select(meeting => meeting.Header.HeldAt?.Day).Min() is { } first)
        {
            var filter = new MeetingFilter(header.Body, header.Series, From: first, To: first.AddDays(DaysAfter), Limit: MostAfter);
            all = [.. meetings.Concat(await reading.MeetingsAsync(filter, cancel).ConfigureAwait(false)).DistinctBy(meeting => meeting.Id)];
        }

        var statements = await reading.StatementsAsync(new(all.Select(meeting => meeting.Id).ToHashSet(), Limit: int.MaxValue),
            cancel).ConfigureAwait(false);
        return new(await RuledMinutesReader.ReadAsync(reading, all, cancel).ConfigureAwait(false), statements, roll);
    }

    /// <summary>A directive as it stands now.</summary>
    public Listed After(DirectiveEntry entry, MeetingEntry meeting, Passage passage)
    {
        var directive = entry.Directive;
        var ruling = rulings.GetValueOrDefault((meeting.File, directive.Span));
        var correction = CorrectionOf(passage, directive.Text);
        var (day, when) = Term(directive.Deadline, ruling, correction);
        var owners = Owners(directive, correction);
        return new(day, when, owners, directive.Text, meeting, passage, directive.Authority != Authority.Report)
        {
            HasItsOwners = correction is null || owners.SequenceEqual(directive.Owners),
            Corrected = correction is null ? null : LaterMark.Of(correction),
            Closed = ruling?.Fate is DutyState.Done or DutyState.Superseded ? Closing(ruling) : null,
        };
    }

    /// <summary>A day that is no directive's, as it stands now.</summary>
    public Listed After(DateMention date, string words, MeetingEntry meeting, Passage passage)
    {
        var correction = CorrectionOf(passage, words);
        var end = correction is not null && Overlap(date.Text, correction.Amendment.Old!) ? correction.Named ?? date.End!
            : date.End!;
        return new(end.Value.Day, OfficeSpeech.At(end.Value), passage.Item.Unit is { } unit ? [unit] : [], words, meeting, passage, false)
        {
            Corrected = correction is null ? null : LaterMark.Of(correction),
        };
    }

    private static (DateOnly? Day, string When) Term(Deadline? deadline, Ruling? ruling, LaterCorrection? correction)
    {
        if (ruling is { Recurs: null, Term: { } term })
        {
            return (term.Day, OfficeSpeech.At(new(term.Day, term.Time)));
        }

        return deadline is not null && correction is not null && Overlap(deadline.Text, correction.Amendment.Old!)
            && correction.Named is { } moved
            ? (moved.Day, OfficeSpeech.At(moved))
            : (deadline?.LastDay, deadline is null ? "" : OfficeSpeech.Of(deadline));
    }

    private static string[] Owners(Directive directive, LaterCorrection? correction) => correction is null
        ? OfficeSpeech.Owners(directive) is { Length: > 0 } owners ? owners.Split('、') : []
        : [.. directive.Owners.Select(owner => Fold.Name(owner) == Fold.Name(correction.Amendment.Old) ? correction.Amendment.New : owner)];

    private LaterCorrection? CorrectionOf(Passage passage, string words) => corrections.FirstOrDefault(one =>
        one.Corrected.Any(corrected => corrected.Id == passage.Id)
            && Fold.Name(words).Contains(Fold.Name(one.Amendment.Old), StringComparison.Ordinal));

    // 解除列管, 併入10-4案; another order in the same case stands where that is.
    private LaterMark Closing(Ruling ruling)
    {
        if (ruling.ReplacedBy is { } place && byFile.GetValueOrDefault(plan[place].Origin.File) is { } other)
        {
            var there = other.Passages.Values.FirstOrDefault(passage => passage.Ordinal == plan[place].Origin.Passage);
            return there is null ? Ended : new($"{LaterMark.Sitting(other.Meeting)}另有裁示", new(other.Meeting, there.Id, plan[place].Text));
        }

        var word = ruling.Later.LastOrDefault(later => !later.Said.Contains("修正為", StringComparison.Ordinal));
        return word is not null
            && byFile.GetValueOrDefault(word.File) is { Meeting: var later }
            && said[later.Id].LastOrDefault(one => IsOf(ruling, one.Statement)) is { } statement
            ? new($"{LaterMark.Sitting(later)}{word.Said}", new(later, statement.Passage, statement.Statement.Text))
            : Ended;
    }

    private static bool IsOf(Ruling ruling, CaseStatement said) =>
        said.Status is CaseStatus.Released or CaseStatus.Merged && ruling.Cases.Any(number => Fold.Name(number) == Fold.Name(said.Number));

    private static IEnumerable<LaterCorrection> CorrectionsIn(IReadOnlyList<RuledMinutes> minutes)
    {
        var order = minutes.Select(one => one.Meeting).ToList();
        for (var place = order.Count - 1; place > 0; place--)
        {
            if (SittingOrder.CorrectedBy(order, place) is { } earlier)
            {
                var there = minutes[earlier].Passages.Values.OrderBy(passage => passage.Ordinal).ToList();
                foreach (var (amendment, said) in Amended.In(order[place],
                    [.. minutes[place].Passages.Values.OrderBy(passage => passage.Ordinal)]))
                {
                    yield return new(amendment, order[place], said, [.. AmendedPlace.Of(amendment, said, there)]);
                }
            }
        }
    }

    // Whose a ruling is must not hang on whether somebody wrote a people file: here every unit that the minutes name is one.
    private static Roll WithUnitsOf(Roll roll, IReadOnlyList<RuledMinutes> minutes, IReadOnlyList<LaterCorrection> corrections)
    {
        var names = minutes.SelectMany(one => one.Tasks)
            .SelectMany(task => task.Directive.Owners.Zip(task.Directive.Units, (owner, unit) => unit ?? owner))
            .Concat(corrections.Select(one => one.Amendment.New));
        var more = names.Where(name => UnitNames.IsUnit(name) && !IsOutside(name) && roll.FindUnit(name) is null).DistinctBy(Fold.Name)
            .Select(name => new Unit(name, [], null)).ToList();
        return new([.. roll.Units, .. more], [], [], []);
    }

    // 資訊局會同得標廠商 is 資訊局's.
    private static bool IsOutside(string name) => name.EndsWith('商') || name.EndsWith("公司", StringComparison.Ordinal);

    private static bool Overlap(string term, string old)
    {
        var (one, other) = (Fold.Name(term).TrimEnd('前', '底'), Fold.Name(old));
        return one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);
    }
}
