using MeetingBot.Archive.Office;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;

namespace MeetingBot.Tasks;

/// <summary>The office at one moment, which everything about one click is decided by: who is who, who is away, which days it works.</summary>
internal sealed record OfficeToday(Roll Roll, OfficeDays Days, IReadOnlyList<Absence> Absences, DateTimeOffset Now)
{
    private readonly ILookup<string, Absence> away = Absences.ToLookup(absence => absence.Person, StringComparer.Ordinal);

    public DateOnly Today { get; } = Now.InTaipei().Day;

    public Owners Owners { get; } = new(Roll);

    /// <param name="day">Today where none is named.</param>
    public bool IsAway(string person, DateOnly? day = null) => away[person].Any(absence => absence.Covers(day ?? Today));

    /// <summary>The person, and those who are away today and whose deputy (代理人) they are.</summary>
    public IEnumerable<Person> SpeaksFor(Person person) => !person.IsKnown ? [] :
    [
        person, .. Absences.Where(absence => absence.Covers(Today)).Select(absence => Roll.ById(absence.Person)).OfType<Person>()
            .Where(absent => absent.Deputies.Contains(person.Id)).Distinct(),
    ];
}
