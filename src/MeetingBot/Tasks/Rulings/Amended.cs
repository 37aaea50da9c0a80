using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Tasks.Rulings;

/// <summary>The corrections that minutes make of earlier ones (「…」修正為「…」), each with where it stands.</summary>
internal static class Amended
{
    /// <param name="passages">Of the minutes that correct, in reading order.</param>
    public static IEnumerable<(Amendment Amendment, Passage Said)> In(MeetingEntry correcting, IReadOnlyList<Passage> passages) =>
        from amendment in correcting.Header.Previous?.Amendments ?? []
        where amendment.Old is { Length: > 1 } // a single letter stands in half of all sentences
        let said = passages.FirstOrDefault(passage => passage.Item.Span.Overlaps(amendment.Span))
        where said is not null
        select (amendment, said);
}
