namespace MeetingBot.Archive.Sqlite;

/// <summary>A write that waits for its turn, whatever it results in.</summary>
internal interface IWaitingWrite
{
    /// <summary>False when whoever wanted it does not any more; once it has begun it is too late for that.</summary>
    bool Begin();

    void Run(Session session);

    /// <summary>It is committed.</summary>
    void Tell();

    void Tell(Exception fault);
}
