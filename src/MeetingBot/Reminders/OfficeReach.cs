using MeetingBot.Archive.Post;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders;

/// <summary>The office at one moment, and by which channels its people can be written to then.</summary>
/// <param name="ways">Channels and what each can do; every channel counts as open where there are none.</param>
/// <param name="refused">Recipients and channels that refused them today.</param>
internal sealed class OfficeReach(
    OfficeToday office, IReadOnlyDictionary<string, Abilities> ways, IReadOnlySet<(string Recipient, string Channel)>? refused = null)
{
    public OfficeToday Office => office;

    public bool IsOpen(string channel) => ways.Count == 0 || ways.ContainsKey(channel);

    /// <summary>Whether somebody can be written to there: it is open, and has not refused them today.</summary>
    /// <param name="recipient">person/wang, group/road.</param>
    public bool Takes(string recipient, string channel) => IsOpen(channel) && refused?.Contains((recipient, channel)) != true;

    public Abilities? AbilitiesOf(string channel) => ways.GetValueOrDefault(channel);
}
