namespace MeetingBot.Archive.Duties;

/// <summary>Up to where duties are in step with the minutes.</summary>
/// <param name="Generation">Of the minutes; 0 at first.</param>
/// <param name="Basis">A digest of what else they follow from: people file, calendar, program. Another one means comparing everything.</param>
internal readonly record struct InStep(long Generation, long Basis);
