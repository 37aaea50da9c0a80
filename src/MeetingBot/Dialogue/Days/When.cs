using MeetingBot.Tasks.Acts;

namespace MeetingBot.Dialogue.Days;

/// <summary>A day as somebody typed it, and what was said beside it.</summary>
/// <param name="Day">Null where no such day exists (2/30), or none was named.</param>
/// <param name="Words">As typed; empty where none was named.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="After">What stands behind it: a reason.</param>
internal sealed record When(WishedDay? Day, string Words, string Before, string After)
{
    public DateOnly? On => (Day as WishedDay.On)?.Day;
}
