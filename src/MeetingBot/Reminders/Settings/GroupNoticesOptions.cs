namespace MeetingBot.Reminders.Settings;

/// <summary>What groups hear of the duties of their units: never what is overdue.</summary>
internal sealed class GroupNoticesOptions
{
    private int[] before = [7, 1];

    /// <summary>Whether groups are told at all.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>So many office days before the term; new duties and the day itself are told besides.</summary>
    public int[] Before
    {
        get => before;
        init => before = BoundList.Of(before, value);
    }
}
