namespace MeetingBot.Archive.Office;

/// <summary>Who is away when.</summary>
internal interface IAbsences
{
    /// <summary>Those that have not ended before this day.</summary>
    Task<IReadOnlyList<Absence>> ListAsync(DateOnly from, CancellationToken cancel);

    /// <summary>What is kept of that person and not over yet is replaced; null when they are back.</summary>
    Task KeepAsync(string person, Absence? absence, DateOnly today, CancellationToken cancel);
}
