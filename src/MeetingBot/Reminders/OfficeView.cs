using MeetingBot.Archive.Office;
using MeetingBot.Archive.Post;
using MeetingBot.People;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders;

/// <summary>The office as it is at one moment, for one run over many duties: who is who, which days it works, who is away, which channels are open.</summary>
/// <param name="ways">Channels and what each can do; every channel counts as open where there are none.</param>
/// <param name="refused">Recipients and channels that refused them today.</param>
internal sealed class OfficeView(Roll roll, OfficeDays days, IReadOnlyList<Absence> absences, IReadOnlyDictionary<string, Abilities> ways,
    IReadOnlySet<(string Recipient, string Channel)>? refused = null)
{
    private readonly ILookup<string, Absence> away = absences.ToLookup(absence => absence.Person, StringComparer.Ordinal);

    public Roll Roll => roll;

    public OfficeDays Days => days;

    public Owners Owners { get; } = new(roll);

    public bool IsAway(string person, DateOnly day) => away[person].Any(absence => day >= absence.From && day <= absence.To);

    public bool IsOpen(string channel) => ways.Count == 0 || ways.ContainsKey(channel);

    /// <summary>Whether somebody can be written to there: it is open, and has not refused them today.</summary>
    /// <param name="recipient">person/wang, group/road.</param>
    public bool Takes(string recipient, string channel) => IsOpen(channel) && refused?.Contains((recipient, channel)) != true;

    public Abilities? AbilitiesOf(string channel) => ways.GetValueOrDefault(channel);
}
