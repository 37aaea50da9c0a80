using System.Runtime.CompilerServices;

namespace MeetingBot.Intake;

/// <summary>Works on several files at once and hands the results out in the order of the files.</summary>
internal static class InOrder
{
    public static async IAsyncEnumerable<T> DoAsync<T>(
        IEnumerable<Candidate> files, int atOnce, Func<Candidate, Task<T>> work, [EnumeratorCancellation] CancellationToken cancel)
    {
        var ahead = new Queue<Task<T>>();
        foreach (var file in files)
        {
            if (ahead.Count == atOnce)
            {
                yield return await ahead.Dequeue().ConfigureAwait(false);
            }

            ahead.Enqueue(Task.Run(() => work(file), cancel));
        }

        while (ahead.TryDequeue(out var next))
        {
            yield return await next.ConfigureAwait(false);
        }
    }
}
