namespace MeetingBot.Reminders.Rungs;

/// <summary>What a step of a ladder is (提醒階), in the order in which they come.</summary>
internal enum RungKind
{
    /// <summary>A new duty, or a new term: told at the next opening.</summary>
    Told,

    /// <summary>So many office days before the term.</summary>
    Before,

    /// <summary>The morning of the day.</summary>
    Day,

    /// <summary>So many office days after the term, to whoever owes it.</summary>
    Overdue,

    /// <summary>The manager hears it.</summary>
    Manager,

    /// <summary>The manager's manager hears it.</summary>
    Above,

    /// <summary>On a day of somebody's own choice (提醒我).</summary>
    Wish,

    /// <summary>In the list of a week: what is overdue, what has no day.</summary>
    Weekly,

    /// <summary>An admin is to settle it first.</summary>
    Doubt,
}
