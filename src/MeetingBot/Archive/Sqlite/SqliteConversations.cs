namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteConversations(Database database, TimeProvider clock) : IConversations
{
    public Task<string?> FocusAsync(string conversation, TimeSpan fresh, CancellationToken cancel) => Task.FromResult(database.Read(session => (string?)session.Value(
        "SELECT focus FROM focus WHERE conversation = ?1 AND at >= ?2", conversation, (clock.GetUtcNow() - fresh).ToUnixTimeMilliseconds())));

    public Task KeepFocusAsync(string conversation, string focus, CancellationToken cancel) => database.WriteAsync(
        session => session.Run(
            "INSERT INTO focus(conversation, focus, at) VALUES (?1, ?2, ?3) ON CONFLICT(conversation) DO UPDATE SET focus = excluded.focus, at = excluded.at",
            conversation, focus, clock.GetUtcNow().ToUnixTimeMilliseconds()),
        cancel);

    public Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancel) => Forgetting.DeleteAsync(
        database, "DELETE FROM focus WHERE conversation IN (SELECT conversation FROM focus WHERE at < ?1 LIMIT ?2)", moment, cancel);
}
