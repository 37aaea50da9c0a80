using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Words;

namespace MeetingBot.Tasks.Rulings;

/// <summary>
/// Which duty that is kept is which ruling of the minutes as they are now, within one meeting: equal words first, then the nearest under
/// the same heading with a clear margin; place and order only break ties. What is not certain is a new duty: what people did about one
/// sentence never moves to another.
/// </summary>
internal static class RulingMatch
{
    private const double Same = 0.8; // without the words of the term, which a correction moves
    private const double Like = 0.6; // near enough that a person should look
    private const double Margin = 0.1;

    /// <param name="kept">Of one meeting, whatever their state.</param>
    /// <param name="rulings">Of the same meeting, in reading order.</param>
    public static IReadOnlyList<RulingPair> Of(IReadOnlyList<HeldDuty> kept, IReadOnlyList<Ruling> rulings)
    {
        var free = kept.OrderBy(held => held.Number).ToList();
        var pairs = new HeldDuty?[rulings.Count];
        foreach (var same in Enumerable.Range(0, rulings.Count).GroupBy(place => Fold.Name(rulings[place].Text)).ToList())
        {
            TakeEqual(free.Where(held => Fold.Name(held.Duty.Text) == same.Key).ToList(), [.. same], rulings, pairs);
        }

        free.RemoveAll(pairs.Contains);
        var near = TakeNear(free, rulings, pairs);
        return [.. rulings.Select((ruling, place) => new RulingPair(ruling, pairs[place], pairs[place] is null ? near.GetValueOrDefault(place) : null))];
    }

    private static void TakeEqual(List<HeldDuty> held, List<int> places, IReadOnlyList<Ruling> rulings, HeldDuty?[] pairs)
    {
        var best = from one in held
                   from place in places
                   orderby Closeness(Of(one), rulings[place].Origin) descending, one.Number, place
                   select (one, place);
        foreach (var (one, place) in best.ToList())
        {
            if (pairs[place] is null && !places.Any(other => pairs[other] == one))
            {
                pairs[place] = one;
            }
        }
    }

    private static int Closeness(Origin.Ruling? kept, Origin.Ruling now) =>
        (kept?.HeldOn == now.HeldOn ? 4 : 0) + (kept?.Path == now.Path ? 2 : 0) + (kept?.File == now.File ? 1 : 0);

    // Each with the kept duty that it may or may not be.
    private static Dictionary<int, HeldDuty> TakeNear(List<HeldDuty> free, IReadOnlyList<Ruling> rulings, HeldDuty?[] pairs)
    {
        var all = (from place in Enumerable.Range(0, rulings.Count)
                   where pairs[place] is null
                   from held in free
                   where Of(held) is { } origin && Parent(origin.Path) == Parent(rulings[place].Origin.Path) && (held.Duty.Ruled?.Owners ?? held.Duty.Owners) == rulings[place].Owners
                   let likeness = Likeness.Of(WithoutDate(held.Duty), rulings[place].WithoutDate)
                   where likeness >= Like
                   orderby likeness descending
                   select (Place: place, Held: held, Likeness: likeness)).ToList();
        var unsure = new Dictionary<int, HeldDuty>();
        foreach (var one in all)
        {
            var rival = all.Where(other => other != one && (other.Place == one.Place || other.Held == one.Held)).Select(other => other.Likeness).DefaultIfEmpty(0).Max();
            if (one.Likeness >= Same && one.Likeness - rival >= Margin)
            {
                pairs[one.Place] = one.Held;
            }
            else if (pairs[one.Place] is null)
            {
                unsure.TryAdd(one.Place, one.Held);
            }
        }

        return unsure;
    }

    private static string WithoutDate(Duty duty)
    {
        var text = Fold.Name(duty.Text);
        return (duty.Ruled?.Term ?? duty.Term)?.Words is { } words ? text.Replace(Fold.Name(words), "", StringComparison.Ordinal) : text;
    }

    private static string Parent(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : path;

    private static Origin.Ruling? Of(HeldDuty held) => held.Duty.Origin as Origin.Ruling;
}
