namespace MeetingBot.Archive.Duties;

/// <summary>
/// What somebody must finish (待辦): a directive's life after its meeting, or something a manager asked for. The house calls it a task;
/// C# has that word for something else.
/// </summary>
/// <param name="Number">Counts up, and is how people name it: 待辦 57. 0 before it is kept.</param>
/// <param name="Text">The words of the ruling as they stand.</param>
/// <param name="Action">The act, short.</param>
/// <param name="Term">By when, as the minutes or the manager have it now; null where there is no day.</param>
/// <param name="TermSince">From when on the term counts: when it came in, or was moved. What a ladder begins with.</param>
/// <param name="CameAt">When its minutes first came in, or it was written.</param>
/// <param name="Doubt">In Chinese: what a person must settle before anybody is reminded; null where all is clear.</param>
internal sealed record Duty(
    long Number,
    Origin Origin,
    string Text,
    string Action,
    Ownership Owners,
    Term? Term,
    DateTimeOffset TermSince,
    DateTimeOffset CameAt,
    DutyState State,
    string? Doubt = null)
{
    /// <summary>Its RFC 5545 rule where it comes again and again (每月 10 日前): Term is the occurrence that is owed now.</summary>
    public string? Recurs { get; init; }

    /// <summary>An event it waits for (系統上線前): a person or later minutes name the day.</summary>
    public string? Awaits { get; init; }

    /// <summary>Numbers of tracked cases it belongs to (列管案).</summary>
    public IReadOnlyList<string> Cases { get; init; } = [];

    /// <summary>Later meetings that spoke of it, the last one last: kept it tracked, moved its term, closed it.</summary>
    public IReadOnlyList<LaterWord> Later { get; init; } = [];

    /// <summary>The duty that stands in its place; null unless it is superseded by one.</summary>
    public long? ReplacedBy { get; init; }

    /// <summary>Its minutes' own day, before anybody moved it: stays shown.</summary>
    public DateOnly? RuledDay { get; init; }

    /// <summary>What the minutes said of it when it was last compared with them; null of one that was asked for by hand.</summary>
    public AsRuled? Ruled { get; init; }

    /// <summary>Where the doubt comes from; says nothing where there is none.</summary>
    public DoubtCause DoubtCause { get; init; }

    /// <summary>Told to nobody but admins, while a person must settle it first.</summary>
    public bool IsDoubtful => Doubt is not null;

    /// <summary>Whether anybody is to do anything.</summary>
    public bool IsOpen => State == DutyState.Open;

    /// <param name="why">Null where all is clear now.</param>
    public Duty WithDoubt(string? why, DoubtCause cause = DoubtCause.Minutes) =>
        this with { Doubt = why, DoubtCause = why is null ? DoubtCause.Minutes : cause };
}
