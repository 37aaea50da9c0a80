using MeetingBot.Archive.Duties;

namespace MeetingBot.Tasks.Rulings;

/// <summary>What later minutes do to a duty (其後的會議), against what they had done when they were last looked at.</summary>
/// <param name="Standing">How the duty stands without them.</param>
internal sealed record FateStep(Duty Duty, Ruling Ruling, DutyState Standing, long? ReplacedBy)
{
    private RuledFate? Before => Duty.Ruled?.Fate;

    private bool IsSame => Before?.State == Ruling.Fate && (Ruling.Fate != DutyState.Superseded || Duty.ReplacedBy == ReplacedBy);

    // People may have finished it before the minutes closed it, or an admin opened it again after: the minutes decide only when they say
    // something else than last time.
    private bool IsOverruled => IsSame && Before is not null && IsLive(Before.Before) && Duty.State != Before.State;

    public DutyState State => IsOverruled ? Duty.State : Ruling.Fate is { } fate && IsLive(Standing) ? fate : Standing;

    /// <summary>To be kept for the next time; null where the minutes do nothing.</summary>
    public RuledFate? After => Ruling.Fate is not { } fate ? null : IsOverruled ? Before : new(fate, Standing);

    /// <summary>For the history; null where nothing changed.</summary>
    public string? Words => IsSame ? null
        : Ruling.Fate is not null ? Ending(Ruling, ReplacedBy)
        : Before?.State == DutyState.Withdrawn ? "這一句又在會議紀錄裡，恢復"
        : "後續會議的紀錄已不同，恢復";

    /// <summary>第12次局務會議解除列管，結案</summary>
    public static string Ending(Ruling ruling, long? replacedBy)
    {
        var who = ruling.Later is [.., var last] ? $"{last.Meeting}{last.Said}" : "後續會議";
        return who + (ruling.Fate == DutyState.Done ? "，結案" : replacedBy is { } other ? $"，改由待辦 {other} 辦理" : "，不再單獨催辦");
    }

    /// <summary>How a duty would stand had the minutes not closed it.</summary>
    public static DutyState StandingBeside(Duty duty, RuledFate? fate) =>
        fate is null || !IsLive(fate.Before) || duty.State != fate.State ? duty.State : fate.Before;

    public static bool IsLive(DutyState state) => state is DutyState.Open or DutyState.Historic;
}
