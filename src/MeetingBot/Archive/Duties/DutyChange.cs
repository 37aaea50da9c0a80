namespace MeetingBot.Archive.Duties;

/// <summary>What becomes of a duty; null or empty is left as it was.</summary>
/// <param name="Shares">Those that change, or are new.</param>
/// <param name="Wishes">All of them from now on.</param>
/// <param name="Requests">All of them from now on.</param>
/// <param name="Events">What the history says of it; never empty.</param>
internal sealed record DutyChange(
    Duty? Duty, IReadOnlyList<Share> Shares, IReadOnlyList<Wish>? Wishes, IReadOnlyList<Request>? Requests, IReadOnlyList<DutyEvent> Events)
{
    public static DutyChange Of(Duty duty, params IReadOnlyList<DutyEvent> events) => new(duty, [], null, null, events);

    public static DutyChange Of(Share share, params IReadOnlyList<DutyEvent> events) => new(null, [share], null, null, events);
}
