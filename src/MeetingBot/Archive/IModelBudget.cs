namespace MeetingBot.Archive;

/// <summary>How often the language model may be asked on a day, over all processes.</summary>
internal interface IModelBudget
{
    /// <summary>Takes one call if both budgets of that day still have one; else takes none.</summary>
    Task<bool> TryTakeAsync(DateOnly day, string person, int mostOfPerson, int mostOfDay, CancellationToken cancel);
}
