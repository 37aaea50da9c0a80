namespace MeetingBot.Archive.Duties;

/// <summary>Something about a duty that waits for another person's consent (申請).</summary>
/// <param name="Id">Unique in its duty, and never given again; the first need not be 1: it counts on from the duty's version.</param>
/// <param name="Owner">Whose part it is about.</param>
/// <param name="By">Id of who asked.</param>
/// <param name="To">Ids of those who may consent, at the time.</param>
/// <param name="Extend">The day wanted; null where it is a handing over or an exemption.</param>
/// <param name="HandTo">The unit that should take it over; null where it is an extension or an exemption, or nobody knows whose it is.</param>
/// <param name="IsExemption">One of all staff says that it does not concern them (不適用), as what is meant for those who owe a declaration.</param>
internal sealed record Request(
    int Id, string Owner, string By, IReadOnlyList<string> To, DateTimeOffset At, DateOnly? Extend, string? HandTo, string Why, bool IsExemption = false)
{
    /// <summary>Whose it is instead, nobody has said yet.</summary>
    public bool IsWithoutUnit => Extend is null && HandTo is null && !IsExemption;
}
