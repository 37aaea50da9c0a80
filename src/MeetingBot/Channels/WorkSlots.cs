namespace MeetingBot.Channels;

/// <summary>So many pieces of work at a time, each on its own: what one throws is told, and harms no other.</summary>
internal sealed class WorkSlots(int most)
{
    private readonly Lock gate = new();
    private int busy;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Until there is room; for how many.</summary>
    public async Task<int> WaitAsync(CancellationToken cancel)
    {
        while (true)
        {
            Task change;
            lock (gate)
            {
                if (busy < most)
                {
                    return most - busy;
                }

                change = changed.Task;
            }

            await change.WaitAsync(cancel).ConfigureAwait(false);
        }
    }

    public void Start(Func<Task> work, Action<Exception> tell)
    {
        lock (gate)
        {
            busy++;
        }

        _ = Task.Run(async () =>
        {
            try
            {
                await work().ConfigureAwait(false);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                tell(fault); // nobody else would: no one waits for this task
            }
            finally
            {
                End();
            }
        });
    }

    /// <summary>Until all that was started has ended.</summary>
    public async Task EmptyAsync(CancellationToken cancel)
    {
        while (true)
        {
            Task change;
            lock (gate)
            {
                if (busy == 0)
                {
                    return;
                }

                change = changed.Task;
            }

            await change.WaitAsync(cancel).ConfigureAwait(false);
        }
    }

    private void End()
    {
        TaskCompletionSource before;
        lock (gate)
        {
            busy--;
            (before, changed) = (changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        before.SetResult();
    }
}
