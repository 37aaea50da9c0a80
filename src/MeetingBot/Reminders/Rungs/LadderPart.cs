using MeetingBot.Archive.Duties;

namespace MeetingBot.Reminders.Rungs;

/// <summary>What an owner's ladder is built on: by when, and from when on that counts.</summary>
internal sealed record LadderPart(DateOnly Due, DateTimeOffset Since, DateOnly? PausedUntil)
{
    /// <summary>Null where there is no day.</summary>
    public static LadderPart? Of(HeldDuty held, Share share)
    {
        if ((share.ExtendedTo ?? held.Duty.Term?.Day) is not { } due)
        {
            return null;
        }

        var since = share.ExtendedTo is null ? held.Duty.TermSince : share.ExtendedAt ?? held.Duty.TermSince;
        return new(due, share.IsTakenOver && share.At is { } taken && share.ExtendedTo is null && taken > since ? taken : since, share.PausedUntil);
    }

    public bool IsPaused(DateOnly day) => day < PausedUntil;
}
