using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.People;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Rulings;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>
/// What people did since about what the minutes ordered (回報): finished it, handed it over, got a later day. Each line is known to the
/// duties by the sentence that it came from.
/// </summary>
internal sealed class Reported(IDutyBook duties, Roll roll)
{
    private static readonly LaterMark Finished = new("已回報完成", null);
    private static readonly LaterMark HandedOver = new("已移交其他單位", null);

    private readonly Owners owners = new(roll);
    private readonly HashSet<string> read = new(StringComparer.Ordinal);
    private readonly Dictionary<(string File, TextSpan Span), HeldDuty> bySentence = [];

    /// <summary>Before lines of these meetings are asked for.</summary>
    public async Task ReadAsync(IEnumerable<MeetingEntry> meetings, CancellationToken cancel)
    {
        foreach (var sitting in meetings.Select(SittingKey.Of).Where(read.Add).ToList())
        {
            Take(await duties.ListAsync(new() { Sittings = sitting }, cancel).ConfigureAwait(false));
        }
    }

    /// <summary>Files of minutes that ordered what now is due in these days, or is this unit's.</summary>
    public async Task<IReadOnlyList<string>> FilesMovedIntoAsync(ListQuery query, CancellationToken cancel)
    {
        var moved = query.Days is { } days
            ? await duties.ListAsync(
                new([DutyState.Open]) { ExtendedFrom = days.From ?? DateOnly.MinValue, ExtendedTo = days.To }, cancel).ConfigureAwait(false)
            : [];
        var taken = query.Units.Select(roll.FindUnit).FirstOrDefault(unit => unit is not null) is { } unit
            ? await duties.ListAsync(new() { TakenOverBy = unit.Name }, cancel).ConfigureAwait(false)
            : [];
        return [.. moved.Concat(taken).Select(held => held.Duty.Origin).OfType<Origin.Ruling>().Select(ruling => ruling.File).Distinct()];
    }

    /// <param name="units">Names of the unit whose part is asked for; empty for everybody's.</param>
    public Listed After(Listed line, TextSpan sentence, IReadOnlyList<string> units)
    {
        if (line.Closed is not null
            || !bySentence.TryGetValue((line.Meeting.File, sentence), out var held)
            || held.Duty.Recurs is not null) // what was done is this month's, and the line is of every month
        {
            return line;
        }

        var parts = PartsOf(held, units);
        line = WithWhoTookOver(line, held, parts);
        return held.Duty.State == DutyState.Done || (parts.Count > 0 && parts.All(part => !held.ShareOf(part.Key).IsOpen))
                ? line with { Closed = Finished }
            : parts.Count == 0 && HasHandedOver(held, units) ? line with { Closed = HandedOver }
            : DayOf(held, parts) is { } day && day != line.Day ? Moved(line, held.Duty, day)
            : line;
    }

    private void Take(IReadOnlyList<HeldDuty> held)
    {
        foreach (var one in held)
        {
            if (one.Duty.Origin is Origin.Ruling ruling)
            {
                bySentence[(ruling.File, ruling.Span)] = one;
            }
        }
    }

    private List<Owner> PartsOf(HeldDuty held, IReadOnlyList<string> units) => held.Duty.Owners is Ownership.Staff
        ? [] // thousands, and no line of a list speaks of one of them
        : [.. owners.Of(held).Where(part => units.Count == 0 || IsCalled(part.Key, units))];

    private bool HasHandedOver(HeldDuty held, IReadOnlyList<string> units) =>
        held.Shares.Values.Any(share => share.State == ShareState.HandedOver && IsCalled(share.Owner, units));

    private bool IsCalled(string owner, IReadOnlyList<string> units) =>
        units.Any(unit => roll.FindUnit(unit)?.Name == owner || Fold.Name(unit) == Fold.Name(owner));

    private static Listed WithWhoTookOver(Listed line, HeldDuty held, List<Owner> parts)
    {
        var others = parts.Where(part => held.ShareOf(part.Key).IsTakenOver).Select(part => part.Name).ToList();
        return others.Count == 0 ? line
            : line with { Owners = [.. parts.Select(part => part.Name)], Since = new($"已移交{string.Join('、', others)}", null) };
    }

    // One day for all who still owe it; several days are nobody's.
    private static DateOnly? DayOf(HeldDuty held, List<Owner> parts)
    {
        var open = parts.Select(part => held.ShareOf(part.Key)).Where(share => share.IsOpen).ToList();
        var days = open.Select(share => held.DueOf(share.Owner)).Distinct().ToList();
        return days is [{ } day] && open.Exists(share => share.ExtendedTo is not null) ? day : null;
    }

    private static Listed Moved(Listed line, Duty duty, DateOnly day)
    {
        string?[] words = [line.Since?.Words, "已展延", StateWords.Ruled(duty)];
        return line with { Day = day, When = OfficeSpeech.At(new(day, null)), Since = new(string.Join('，', words.OfType<string>()), null) };
    }
}
