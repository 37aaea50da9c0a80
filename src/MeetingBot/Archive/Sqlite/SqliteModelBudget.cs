namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteModelBudget(Database database) : IModelBudget
{
    // Counted and taken in one transaction: two who ask at once cannot both take the last call.
    public Task<bool> TryTakeAsync(DateOnly day, string person, int mostOfPerson, int mostOfDay, CancellationToken cancel) => database.WriteAsync(
        session =>
        {
            var ofDay = session.Number("SELECT sum(taken) FROM model_call WHERE day = ?1", day.DayNumber);
            var ofPerson = session.Number("SELECT taken FROM model_call WHERE day = ?1 AND person = ?2", day.DayNumber, person);
            return ofDay < mostOfDay && ofPerson < mostOfPerson && session.Run(
                "INSERT INTO model_call(day, person, taken) VALUES (?1, ?2, 1) ON CONFLICT(day, person) DO UPDATE SET taken = taken + 1",
                day.DayNumber, person) > 0;
        },
        cancel);
}
