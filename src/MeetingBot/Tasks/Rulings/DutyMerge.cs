using MeetingBot.Archive.Duties;

namespace MeetingBot.Tasks.Rulings;

/// <summary>Brings the kept duties of one kind of meeting to what its minutes say: new ones, changed ones, those that are gone.</summary>
internal sealed class DutyMerge(IDutyBook book, Owners owners, DateTimeOffset now)
{
    public async Task<DutyTally> KeepAsync(IReadOnlyList<HeldDuty> kept, IReadOnlyList<Ruling> plan, int atOnce, CancellationToken cancel)
    {
        var pairs = Match(kept, plan);
        var numbers = pairs.Select(pair => pair.Held?.Number).ToArray();
        var added = await AddAsync(pairs, numbers, atOnce, cancel).ConfigureAwait(false);
        await FollowAsync(pairs, numbers, atOnce, cancel).ConfigureAwait(false);
        var there = numbers.OfType<long>().ToHashSet();
        foreach (var gone in kept.Where(held => !there.Contains(held.Number) && RulingChange.Withdraw(held, now) is not null).Select(held => held.Number).Chunk(atOnce))
        {
            await book.ChangeAllAsync(gone, held => RulingChange.Withdraw(held, now), cancel).ConfigureAwait(false);
        }

        return added;
    }

    // In the order of the plan: of each, which duty it is.
    private static RulingPair[] Match(IReadOnlyList<HeldDuty> kept, IReadOnlyList<Ruling> plan)
    {
        var bySitting = kept.Where(held => held.Duty.Origin is Origin.Ruling).ToLookup(held => ((Origin.Ruling)held.Duty.Origin).Sitting, StringComparer.Ordinal);
        var pairs = new RulingPair[plan.Count];
        foreach (var sitting in Enumerable.Range(0, plan.Count).GroupBy(place => plan[place].Origin.Sitting, StringComparer.Ordinal))
        {
            int[] places = [.. sitting];
            foreach (var (place, pair) in places.Zip(RulingMatch.Of([.. bySitting[sitting.Key]], [.. places.Select(place => plan[place])])))
            {
                pairs[place] = pair;
            }
        }

        return pairs;
    }

    private async Task<DutyTally> AddAsync(RulingPair[] pairs, long?[] numbers, int atOnce, CancellationToken cancel)
    {
        var tally = DutyTally.None;
        foreach (var places in Enumerable.Range(0, pairs.Length).Where(place => pairs[place].Held is null).Chunk(atOnce))
        {
            var added = await book.AddAsync(
                [.. places.Select(place => RulingChange.Begin(pairs[place].Ruling, pairs[place].Unsure?.Number, null, now))], cancel).ConfigureAwait(false);
            foreach (var (place, duty) in places.Zip(added))
            {
                numbers[place] = duty.Number;
            }

            tally = tally.And(DutyTally.Of(added));
        }

        return tally;
    }

    // New ones too: their replacement, and parts that were released, could only be said once all had numbers.
    private async Task FollowAsync(RulingPair[] pairs, long?[] numbers, int atOnce, CancellationToken cancel)
    {
        long? Replacement(Ruling ruling) => ruling.ReplacedBy is { } place ? numbers[place] : null;
        var wanted = Enumerable.Range(0, pairs.Length)
            .Where(place => pairs[place] is var pair && (pair.Held is { } held
                ? RulingChange.Follow(held, pair.Ruling, Replacement(pair.Ruling), owners, now) is not null
                : pair.Ruling.ReplacedBy is not null || pair.Ruling.Released.Count > 0))
            .ToDictionary(place => numbers[place]!.Value, place => pairs[place].Ruling);
        foreach (var part in wanted.Keys.Order().Chunk(atOnce))
        {
            await book.ChangeAllAsync(part, held => RulingChange.Follow(held, wanted[held.Number], Replacement(wanted[held.Number]), owners, now), cancel).ConfigureAwait(false);
        }
    }
}
