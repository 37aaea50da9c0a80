using MeetingBot.Archive.Duties;
using MeetingBot.Reminders.Notices;
using MeetingBot.Reminders.Settings;
using MeetingBot.Tasks;
using Microsoft.Extensions.Options;

namespace MeetingBot.Reminders;

/// <summary>Where somebody is told what they did not ask for: as reminders choose it; their deputy while they are away.</summary>
internal sealed class Mailbox(ReachBook ways, IOptions<RemindersOptions> options)
{
    /// <summary>Null where they have no account in a channel that is open.</summary>
    /// <param name="held">What they are told of: standing in for somebody opens no minutes.</param>
    public async Task<Reached?> ToAsync(string person, HeldDuty held, OfficeToday office, CancellationToken cancel)
    {
        if (office.Roll.ById(person) is not { } known)
        {
            return null;
        }

        var reach = await ways.ReadAsync(office, cancel).ConfigureAwait(false);
        var able = known with { Deputies = [.. known.Deputies.Where(id => office.Roll.ById(id) is { } deputy && DutyRights.CanSee(deputy, held, office))] };
        return new Recipients(reach, options.Value.Channels, office.Today).To(able, "");
    }
}
