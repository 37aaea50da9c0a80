using MeetingBot.Archive.Office;

namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteCalendarChanges(Database database) : ICalendarChanges
{
    public Task<IReadOnlyList<CalendarChange>> ListAsync(CancellationToken cancel) => Task.FromResult(database.Read<IReadOnlyList<CalendarChange>>(
        session => session.All("SELECT said FROM calendar_change ORDER BY day", row => StoredJson.Read<CalendarChange>(row.GetString(0)))));

    public Task KeepAsync(IReadOnlyList<CalendarChange> changes, CancellationToken cancel) => database.WriteAsync(
        session => changes.Sum(change => session.Run(
            "INSERT INTO calendar_change(day, said) VALUES (?1, ?2) ON CONFLICT(day) DO UPDATE SET said = excluded.said",
            change.Day.DayNumber, StoredJson.Write(change))),
        cancel);

    public Task<bool> RemoveAsync(DateOnly day, CancellationToken cancel) =>
        database.WriteAsync(session => session.Run("DELETE FROM calendar_change WHERE day = ?1", day.DayNumber) > 0, cancel);
}
