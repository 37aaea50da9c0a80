using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Tasks.Rulings;

/// <summary>A correction (「…」修正為「…」) that later minutes of the series made.</summary>
/// <param name="Meeting">The one that corrects.</param>
/// <param name="Said">Where it says so.</param>
/// <param name="Corrected">The passages of the earlier minutes that are corrected.</param>
internal sealed record LaterCorrection(Amendment Amendment, MeetingEntry Meeting, Passage Said, IReadOnlyList<Passage> Corrected)
{
    // Minutes are corrected by the next ones. Meetings come newest first, so that without an end the next ones of an old meeting were cut off.
    private const int DaysAfter = 800;
    private const int MostAfter = 200;

    /// <summary>The day that it names; null where it names none.</summary>
    public Moment? Named => DateFinder.Find(Amendment.New, Meeting.Header.HeldAt?.Day) is [{ End: { } end }, ..] ? end : null;

    /// <summary>What later minutes corrected in these, the newest first.</summary>
    public static async Task<IReadOnlyList<LaterCorrection>> AllOfAsync(
        IReading reading, MeetingEntry corrected, IReadOnlyList<Passage> passages, CancellationToken cancel)
    {
        var header = corrected.Header;
        if (header.Series is null || header.HeldAt is not { } held)
        {
            return [];
        }

        var from = new MeetingFilter(header.Body, header.Series, From: held.Day, To: held.Day.AddDays(DaysAfter), Limit: MostAfter);
        var near = await reading.MeetingsAsync(from, cancel).ConfigureAwait(false);
        var order = SittingOrder.Of([corrected, .. near.Where(meeting => meeting.Id != corrected.Id && !IsCopy(meeting.Header, header))]);
        var corrections = new List<LaterCorrection>();
        for (var place = order.Count - 1; place > 0; place--)
        {
            if (SittingOrder.CorrectedBy(order, place) is { } earlier && order[earlier].Id == corrected.Id)
            {
                var said = await reading.PassagesAsync(order[place].Id, cancel).ConfigureAwait(false);
                corrections.AddRange(Amended.In(order[place], said).Select(one =>
                    new LaterCorrection(one.Amendment, order[place], one.Said, [.. AmendedPlace.Of(one.Amendment, one.Said, passages)])));
            }
        }

        return corrections;
    }

    // Another file of the same sitting: whoever reads this one is shown what was corrected in either.
    private static bool IsCopy(Meeting one, Meeting other) =>
        one.HeldAt?.Day == other.HeldAt?.Day && (one.Session is null || other.Session is null || one.Session == other.Session);
}
