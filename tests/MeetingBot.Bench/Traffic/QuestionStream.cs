using System.Diagnostics;

namespace MeetingBot.Bench.Traffic;

/// <summary>Questions at a steady rate, whatever the answers do: who waits for answers would not see that they come late.</summary>
internal sealed class QuestionStream(WayIn way, HttpClient bot, string name, int aSecond, int conversations)
{
    private int number;

    /// <summary>Until it is told to stop, or this long; returns when every question has been accepted or refused.</summary>
    public async Task RunAsync(TimeSpan length, CancellationToken stop)
    {
        var begun = Stopwatch.StartNew();
        var pending = new List<Task>();
        while (begun.Elapsed < length && !stop.IsCancellationRequested)
        {
            for (var due = (int)(begun.Elapsed.TotalSeconds * aSecond); number < due && !stop.IsCancellationRequested; number++)
            {
                pending.Add(AskAsync(number));
            }

            pending.RemoveAll(task => task.IsCompleted);
            await Task.Delay(2, CancellationToken.None);
        }

        await Task.WhenAll(pending);
    }

    private async Task AskAsync(int index)
    {
        var id = $"{name}-{index}";
        var asked = way.Tally.Ask(id);
        try
        {
            if (await way.AskAsync(bot, id, SampleQuestions.At(index), index % conversations))
            {
                asked.AcceptedAt = Stopwatch.GetTimestamp();
            }
        }
        catch (HttpRequestException)
        {
            // Killed before it could say that it had accepted: it may answer or not.
        }
        catch (TaskCanceledException)
        {
            // It never said.
        }
    }
}
