namespace MeetingBot.Archive.Sqlite;

internal sealed class WaitingWrite<T> : IWaitingWrite
{
    private readonly Func<Session, T> work;
    private readonly CancellationToken cancel;
    private readonly CancellationTokenRegistration cancelled;
    private readonly TaskCompletionSource<T> told = new(TaskCreationOptions.RunContinuationsAsynchronously); // whoever writes goes on writing
    private int isDecided;
    private T? result;

    public WaitingWrite(Func<Session, T> work, CancellationToken cancel)
    {
        (this.work, this.cancel) = (work, cancel);
        cancelled = cancel.UnsafeRegister(static write => ((WaitingWrite<T>)write!).Cancel(), this);
    }

    public Task<T> Result => told.Task;

    public bool Begin()
    {
        cancelled.Unregister();
        return Interlocked.Exchange(ref isDecided, 1) == 0;
    }

    public void Run(Session session) => result = work(session);

    public void Tell() => told.SetResult(result!);

    public void Tell(Exception fault) => told.SetException(fault);

    private void Cancel()
    {
        if (Interlocked.Exchange(ref isDecided, 1) == 0)
        {
            told.SetCanceled(cancel);
        }
    }
}
