using MeetingBot.Archive.Office;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;

namespace MeetingBot.Tasks;

/// <summary>The office at one moment, which everything about one click is decided by: who is who, who is away, which days it works.</summary>
internal sealed record OfficeToday(Roll Roll, OfficeDays Days, IReadOnlyList<Absence> Absences, DateTimeOffset Now)
{
    public DateOnly Today { get; } = Now.InTaipei().Day;

    public Owners Owners { get; } = new(Roll);

    public bool IsAway(string person) => Absences.Any(absence => absence.Person == person && absence.From <= Today && Today <= absence.To);

    /// <summary>The person, and those who are away today and whose deputy (代理人) they are.</summary>
    public IEnumerable<Person> SpeaksFor(Person person) => !person.IsKnown ? [] :
    [
        person, .. Absences.Where(absence => IsAway(absence.Person)).Select(absence => Roll.ById(absence.Person)).OfType<Person>()
            .Where(away => away.Deputies.Contains(person.Id)).Distinct(),
    ];
}
