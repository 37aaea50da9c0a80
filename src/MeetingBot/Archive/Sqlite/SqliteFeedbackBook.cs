using MeetingBot.Archive.Post;
using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteFeedbackBook(Database database) : IFeedbackBook
{
    public Task KeepAsync(Feedback feedback, CancellationToken cancel) => database.WriteAsync(
        session => session.Run(
            """
            INSERT INTO feedback(channel, account, message, at, is_good, words, question, answer, generation) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            ON CONFLICT(channel, account, message) DO UPDATE SET at = excluded.at, is_good = excluded.is_good, words = excluded.words,
                question = excluded.question, answer = excluded.answer, generation = excluded.generation
            """,
            feedback.Channel, feedback.Account, feedback.Message, feedback.At.ToUnixTimeMilliseconds(), feedback.IsGood, feedback.Words, feedback.Question,
            feedback.Answer, feedback.Generation),
        cancel);

    public Task RemoveAsync(string channel, string account, string message, CancellationToken cancel) => database.WriteAsync(
        session => session.Run("DELETE FROM feedback WHERE channel = ?1 AND account = ?2 AND message = ?3", channel, account, message), cancel);

    public Task<IReadOnlyList<Feedback>> ListAsync(bool complaintsOnly, int limit, CancellationToken cancel) =>
        Task.FromResult(database.Read<IReadOnlyList<Feedback>>(session => session.All(
            """
            SELECT at, channel, account, message, is_good, words, question, answer, generation FROM feedback
            WHERE ?1 = 0 OR is_good IS NOT 1 ORDER BY at DESC, rowid DESC LIMIT ?2
            """,
            Read, complaintsOnly ? 1 : 0, limit)));

    public Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancel) => Forgetting.DeleteAsync(
        database, "DELETE FROM feedback WHERE rowid IN (SELECT rowid FROM feedback WHERE at < ?1 LIMIT ?2)", moment, cancel);

    private static Feedback Read(SqliteDataReader row) => new(
        row.Moment(0), row.GetString(1), row.GetString(2), row.GetString(3), row.Number(4) is { } good ? good == 1 : null, row.Text(5), row.GetString(6),
        row.GetString(7), row.GetInt64(8));
}
