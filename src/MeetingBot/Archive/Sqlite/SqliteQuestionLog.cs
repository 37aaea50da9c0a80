using MeetingBot.Archive.Words;

namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteQuestionLog(Database database) : IQuestionLog
{
    public Task KeepAsync(AskedQuestion question, CancellationToken cancel) => database.WriteAsync(
        session => session.Run(
            "INSERT INTO question(at, asker, question, key, answered, answer, intent, generation) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            question.At.ToUnixTimeMilliseconds(), question.Asker, question.Question, Key(question.Question), question.Answered, question.Answer,
            question.Intent, question.Generation),
        cancel);

    // With a bare column beside max(), SQLite takes it from the row that has the maximum: the last wording.
    public Task<IReadOnlyList<UnansweredQuestion>> UnansweredAsync(int limit, CancellationToken cancel) =>
        Task.FromResult(database.Read<IReadOnlyList<UnansweredQuestion>>(session => session.All(
            "SELECT question, count(*) AS times, max(at) AS last FROM question WHERE answered = 0 GROUP BY key ORDER BY times DESC, last DESC LIMIT ?1",
            row => new UnansweredQuestion(row.GetString(0), row.GetInt32(1), row.Moment(2)),
            limit)));

    public Task EraseAsync(string asker, string question, CancellationToken cancel) =>
        database.WriteAsync(session => session.Run("DELETE FROM question WHERE asker = ?1 AND question = ?2", asker, question), cancel);

    public Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancel) => Forgetting.DeleteAsync(
        database, "DELETE FROM question WHERE id IN (SELECT id FROM question WHERE at < ?1 LIMIT ?2)", moment, cancel);

    // Alike: the same letters, whatever their width, marks and blanks.
    private static string Key(string question) => string.Concat(Fold.Of(question).Where(char.IsLetterOrDigit));
}
