using MeetingBot.Archive.Sqlite;

namespace MeetingBot.Tests.Archive.Sqlite;

/// <summary>Writes that wait for each other share a transaction; nobody may notice.</summary>
public sealed class SqliteWriteTests : IDisposable
{
    private readonly SqliteStores stores = new();
    private readonly Database database;

    public SqliteWriteTests()
    {
        database = stores.OpenDatabase();
        database.Read(session => session.Number("SELECT 1")); // the tables are there
    }

    public void Dispose()
    {
        database.Dispose();
        stores.Dispose();
    }

    [Fact]
    public async Task One_that_fails_takes_none_of_the_others_with_it()
    {
        var all = await BehindASlowOneAsync(() => [.. Enumerable.Range(0, 10).Select(i => AddAsync(i, fails: i == 4))]);

        Assert.Equal([4], Enumerable.Range(0, 10).Where(i => all[i].IsFaulted));
        Assert.IsType<InvalidOperationException>(all[4].Exception!.InnerException);
        Assert.Equal([0, 1, 2, 3, 5, 6, 7, 8, 9], Kept());
    }

    [Fact]
    public async Task Those_that_wait_are_done_in_the_order_they_came()
    {
        var order = new List<int>();
        await BehindASlowOneAsync(() => [.. Enumerable.Range(0, 250).Select(i => database.WriteAsync(_ => { order.Add(i); return i; }, default))]);

        Assert.Equal(Enumerable.Range(0, 250), order);
    }

    [Fact]
    public async Task One_that_is_given_up_while_it_waits_is_not_done()
    {
        using var cancel = new CancellationTokenSource();
        var all = await BehindASlowOneAsync(() =>
        {
            List<Task<int>> writes = [AddAsync(1, cancel: cancel.Token), AddAsync(2)];
            cancel.Cancel();
            return writes;
        });

        Assert.True(all[0].IsCanceled);
        Assert.Equal([2], Kept());
    }

    [Fact]
    public async Task One_that_is_done_tells_so_only_when_it_is_committed()
    {
        using var other = stores.OpenDatabase();
        await BehindASlowOneAsync(() => [.. Enumerable.Range(0, 50).Select(async i =>
        {
            await AddAsync(i);
            Assert.Equal(1, other.Read(session => session.Number("SELECT count(*) FROM state WHERE key = ?1", $"test {i}")));
            return i;
        })]);

        Assert.Equal(50, Kept().Count);
    }

    private async Task<List<Task<int>>> BehindASlowOneAsync(Func<List<Task<int>>> writes)
    {
        using var begun = new SemaphoreSlim(0);
        using var end = new SemaphoreSlim(0);
        var slow = Task.Run(() => database.WriteSlowlyAsync(
            _ =>
            {
                begun.Release();
                end.Wait();
                return true;
            },
            default));
        await begun.WaitAsync();
        var all = writes();
        end.Release();
        await slow;
        await Task.WhenAny(Task.WhenAll(all));
        return all;
    }

    private Task<int> AddAsync(int i, bool fails = false, CancellationToken cancel = default) => database.WriteAsync(
        session => session.Run("INSERT INTO state(key, value) VALUES (?1, ?2)", $"test {i}", i) is var rows && fails ? throw new InvalidOperationException() : rows,
        cancel);

    private List<int> Kept() => database.Read(session => session.All("SELECT value FROM state WHERE key LIKE 'test %' ORDER BY value", row => row.GetInt32(0)));
}
