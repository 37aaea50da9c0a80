using MeetingBot.Archive;

namespace MeetingBot.Tests.Answers.Model;

/// <summary>The budget, kept in memory.</summary>
internal sealed class MemoryBudget : IModelBudget
{
    public List<(DateOnly Day, string Person)> Taken { get; } = [];

    public Task<bool> TryTakeAsync(DateOnly day, string person, int mostOfPerson, int mostOfDay, CancellationToken cancel)
    {
        lock (Taken)
        {
            var today = Taken.Where(taken => taken.Day == day).ToList();
            var left = today.Count < mostOfDay && today.Count(taken => taken.Person == person) < mostOfPerson;
            if (left)
            {
                Taken.Add((day, person));
            }

            return Task.FromResult(left);
        }
    }
}
