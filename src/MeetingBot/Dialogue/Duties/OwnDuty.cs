using MeetingBot.Archive.Duties;
using MeetingBot.Tasks;

namespace MeetingBot.Dialogue.Duties;

/// <summary>A part of a duty that somebody is to finish, or to see finished.</summary>
/// <param name="IsOwn">Of their own unit, or of themselves; not of a unit below that they answer for.</param>
internal sealed record OwnDuty(HeldDuty Held, Owner Part, bool IsOwn)
{
    public DateOnly? Due => Held.DueOf(Part.Key);
}
