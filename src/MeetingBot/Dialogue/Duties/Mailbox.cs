using MeetingBot.Reminders;
using MeetingBot.Tasks;
using Microsoft.Extensions.Options;

namespace MeetingBot.Dialogue.Duties;

/// <summary>Where somebody is told what they did not ask for: as reminders choose it; their deputy while they are away.</summary>
internal sealed class Mailbox(OfficeViews offices, IOptions<RemindersOptions> options)
{
    /// <summary>Null where they have no account in a channel that is open.</summary>
    public async Task<Reached?> ToAsync(string person, OfficeToday office, CancellationToken cancel) => office.Roll.ById(person) is { } known
        ? new Recipients(await offices.ReadAsync(office.Today, cancel).ConfigureAwait(false), options.Value.Channels, office.Today).To(known, "")
        : null;
}
