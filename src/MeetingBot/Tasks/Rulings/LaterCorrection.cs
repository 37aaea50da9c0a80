using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

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

    /// <summary>What later minutes corrected in these, the newest first.</summary>
    public static async Task<IReadOnlyList<LaterCorrection>> AllOfAsync(
        IReading reading, MeetingEntry corrected, IReadOnlyList<Passage> passages, CancellationToken cancel)
    {
        var header = corrected.Header;
        if (header.Series is null || header.HeldAt is not { } held)
        {
            return [];
        }

        var corrections = new List<LaterCorrection>();
        var after = new MeetingFilter(header.Body, header.Series, From: held.Day.AddDays(1), To: held.Day.AddDays(DaysAfter), Limit: MostAfter);
        var later = await reading.MeetingsAsync(after, cancel).ConfigureAwait(false);
        foreach (var meeting in later.Where(m => m.Header.Previous is { Amendments.Count: > 0 } previous && (previous.Session is null || previous.Session == header.Session)))
        {
            var said = await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false);
            corrections.AddRange(
                from amendment in meeting.Header.Previous!.Amendments
                where amendment.Old is { Length: > 1 }
                let correction = said.FirstOrDefault(p => p.Item.Span.Overlaps(amendment.Span))
                where correction is not null
                select new LaterCorrection(amendment, meeting, correction, [.. AmendedPlace.Of(amendment, correction, passages)]));
        }

        return corrections;
    }
}
