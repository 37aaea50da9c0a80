using MeetingBot.Archive.Office;

namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteCalendarChanges(Database database) : ICalendarChanges
{
    private static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    public Task<IReadOnlyList<CalendarChange>> ListAsync(CancellationToken cancel) => Task.FromResult(database.Read<IReadOnlyList<CalendarChange>>(
        session => session.All("SELECT said FROM calendar_change ORDER BY day", row => StoredJson.Read<CalendarChange>(row.GetString(0)))));

    public Task KeepAsync(IReadOnlyList<CalendarChange> changes, CancellationToken cancel) => database.WriteAsync(
        session => changes.Sum(change => session.Run(
            "INSERT INTO calendar_change(day, said) VALUES (?1, ?2) ON CONFLICT(day) DO UPDATE SET said = excluded.said",
            change.Day.DayNumber, StoredJson.Write(change))),
        cancel);

    public Task<bool> RemoveAsync(DateOnly day, CancellationToken cancel) =>
        database.WriteAsync(session => session.Run("DELETE FROM calendar_change WHERE day = ?1", day.DayNumber) > 0, cancel);

    public Task ProposeAsync(string id, CalendarDraft draft, DateTimeOffset now, CancellationToken cancel) => database.WriteAsync(
        session => session.Run("DELETE FROM calendar_draft WHERE at < ?1", (now - Patience).ToUnixTimeMilliseconds())
            + session.Run("INSERT OR REPLACE INTO calendar_draft(id, at, said) VALUES (?1, ?2, ?3)", id, now.ToUnixTimeMilliseconds(), StoredJson.Write(draft)),
        cancel);

    public Task<CalendarDraft?> ProposedAsync(string id, CancellationToken cancel) => Task.FromResult(database.Read(session => session.All(
        "SELECT said FROM calendar_draft WHERE id = ?1", row => StoredJson.Read<CalendarDraft>(row.GetString(0)), id).FirstOrDefault()));

    public Task DropProposedAsync(string id, CancellationToken cancel) =>
        database.WriteAsync(session => session.Run("DELETE FROM calendar_draft WHERE id = ?1", id), cancel);
}
