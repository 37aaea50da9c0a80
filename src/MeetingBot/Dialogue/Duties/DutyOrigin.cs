using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Dialogue.Duties;

/// <summary>Where a duty comes from, in words.</summary>
internal static class DutyOrigin
{
    /// <summary>The meeting and its day, or who asked for it.</summary>
    public static string Of(Duty duty) => duty.Origin switch
    {
        Origin.Ruling { HeldOn: { } held } ruling => $"{ruling.Meeting}，{RocDate.Write(held)}",
        Origin.Ruling ruling => ruling.Meeting,
        Origin.ByHand(_, var name) => $"{name}交辦，{RocDate.Write(duty.CameAt.InTaipei().Day)}",
        _ => throw new InvalidOperationException($"A duty comes from a {duty.Origin.GetType().Name}."),
    };
}
