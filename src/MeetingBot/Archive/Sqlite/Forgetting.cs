namespace MeetingBot.Archive.Sqlite;

/// <summary>Deletes what is old, a little at a time.</summary>
internal static class Forgetting
{
    private const int AtOnce = 500; // rows; others write in between

    /// <param name="sql">Deletes at most ?2 rows of before ?1.</param>
    public static async Task<int> DeleteAsync(Database database, string sql, DateTimeOffset moment, CancellationToken cancel)
    {
        var (all, last) = (0, AtOnce);
        while (last == AtOnce)
        {
            last = await database.WriteSlowlyAsync(session => session.Run(sql, moment.ToUnixTimeMilliseconds(), AtOnce), cancel).ConfigureAwait(false);
            all += last;
        }

        return all;
    }
}
