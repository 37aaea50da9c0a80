using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Notices;

/// <summary>Why somebody is told nothing (more) of a duty.</summary>
internal abstract record Silence
{
    private Silence()
    {
    }

    /// <summary>It is over.</summary>
    public sealed record NotOpen : Silence;

    /// <summary>The people file knows nobody who owes it.</summary>
    public sealed record OwedByNobody : Silence;

    /// <summary>All staff of a body owe it, and they are none of them.</summary>
    public sealed record NotOfStaff(string Body) : Silence;

    /// <summary>They lead whoever owes it, and are told when it is overdue.</summary>
    public sealed record LeadsOwner : Silence;

    public sealed record OwedByOthers(IReadOnlyList<Owner> Owners) : Silence;

    /// <summary>Their part needs nobody any more: done, or let off.</summary>
    public sealed record Finished(Owner Owner) : Silence;

    public sealed record Paused(DateOnly Until) : Silence;

    /// <summary>Others of their unit hear it: its contacts, or admins where it has none.</summary>
    public sealed record NotTheContact(string Unit) : Silence;

    /// <summary>Their deputy hears it.</summary>
    public sealed record Away : Silence;
}
