using System.Collections.Concurrent;

namespace MeetingBot.Archive.Sqlite;

/// <summary>Connections that read, any number at once; some are kept open for the next.</summary>
internal sealed class Readers(Func<Session> connect) : IDisposable
{
    private const int MostIdle = 8;

    private readonly ConcurrentBag<Session> idle = [];

    public Session Take() => idle.TryTake(out var session) ? session : connect();

    public void GiveBack(Session reader)
    {
        if (idle.Count < MostIdle)
        {
            idle.Add(reader);
        }
        else
        {
            reader.Dispose();
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }
}
