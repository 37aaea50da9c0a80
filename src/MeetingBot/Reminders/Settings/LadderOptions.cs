namespace MeetingBot.Reminders.Settings;

/// <summary>One kind of ladder, in office days.</summary>
internal sealed class LadderOptions
{
    private int[] before = [14, 7, 3, 1];

    /// <summary>So many office days before the term.</summary>
    public int[] Before
    {
        get => before;
        init => before = BoundList.Of(before, value);
    }

    /// <summary>Whether the morning of the day is told.</summary>
    public bool OnDay { get; init; } = true;

    /// <summary>So many office days after the term whoever owes it hears that it is overdue; 0 for never.</summary>
    public int OverdueAfter { get; init; } = 1;

    /// <summary>And again every so many office days; 0 for once only.</summary>
    public int OverdueEvery { get; init; } = 5;

    /// <summary>So many office days after the term the manager hears it; 0 for never.</summary>
    public int ManagerAt { get; init; } = 1;

    /// <summary>So many office days after the term the manager's manager hears it; 0 for never.</summary>
    public int ManagerAboveAt { get; init; } = 10;
}
