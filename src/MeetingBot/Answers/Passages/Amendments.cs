using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Tasks.Rulings;

namespace MeetingBot.Answers.Passages;

/// <summary>Whether later minutes of the series corrected what a passage says (「…」修正為「…」); then the correction is the fact.</summary>
internal static class Amendments
{
    public static async Task<(string Lead, DateOnly? Day, Citation Citation)?> OfAsync(
        IReading reading, MeetingText text, Passage passage, DateOnly today, CancellationToken cancel) =>
        Of(await LaterCorrection.AllOfAsync(reading, text.Meeting, text.Passages, cancel).ConfigureAwait(false), passage, today);

    /// <param name="all">What later minutes corrected in the passage's meeting, the newest first.</param>
    /// <returns>Day: the one it names, where it names one.</returns>
    public static (
        string Lead, DateOnly? Day, Citation Citation)? Of(IReadOnlyList<LaterCorrection> all, Passage passage, DateOnly today) =>
        all.FirstOrDefault(one => one.Corrected.Any(corrected => corrected.Id == passage.Id)) is { } correction
            ? (Lead(correction, today), correction.Named?.Day, Cite.Of(correction.Meeting, correction.Said))
            : null;

    private static string Lead(LaterCorrection correction, DateOnly today)
    {
        var day = correction.Named is { } end
            ? $"{OfficeSpeech.At(end)}（{OfficeSpeech.DaysLeft(end.Day, today)}）"
            : correction.Amendment.New;
        return $"{day}，原紀錄「{correction.Amendment.Old}」，經{OfficeSpeech.Name(correction.Meeting)}修正";
    }
}
