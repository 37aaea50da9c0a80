using MeetingBot.Archive.Office;

namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteAbsences(Database database) : IAbsences
{
    public Task<IReadOnlyList<Absence>> ListAsync(DateOnly from, CancellationToken cancel) => Task.FromResult(database.Read<IReadOnlyList<Absence>>(
        session => session.All(
            "SELECT person, first, last FROM absence WHERE last >= ?1 ORDER BY person, first",
            row => new Absence(row.GetString(0), row.Day(1)!.Value, row.Day(2)!.Value), from.DayNumber)));

    public Task KeepAsync(string person, Absence? absence, DateOnly today, CancellationToken cancel) => database.WriteAsync(
        session =>
        {
            session.Run("DELETE FROM absence WHERE person = ?1 AND last >= ?2", person, today.DayNumber);
            return absence is null ? 0 : session.Run(
                "INSERT OR REPLACE INTO absence(person, first, last) VALUES (?1, ?2, ?3)", person, absence.From.DayNumber, absence.To.DayNumber);
        },
        cancel);
}
