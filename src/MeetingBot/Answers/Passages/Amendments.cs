using MeetingBot.Answers.Executors;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Passages;

/// <summary>Whether later minutes of the series corrected what a passage says (「…」修正為「…」); then the correction is the fact.</summary>
internal static class Amendments
{
    public static async Task<(string Lead, Citation Citation)?> OfAsync(
        IReading reading, MeetingText text, Passage passage, DateOnly today, CancellationToken cancel)
    {
        var all = await LaterCorrection.AllOfAsync(reading, text.Meeting, text.Passages, cancel).ConfigureAwait(false);
        return all.FirstOrDefault(one => one.Corrected.Any(corrected => corrected.Id == passage.Id)) is { } correction
            ? (Lead(correction.Amendment, correction.Meeting, today), Cite.Of(correction.Meeting, correction.Said))
            : null;
    }

    private static string Lead(Amendment amendment, MeetingEntry meeting, DateOnly today)
    {
        var day = DateFinder.Find(amendment.New, meeting.Header.HeldAt?.Day) is [{ End: { } end }, ..] ? $"{OfficeSpeech.At(end)}（{OfficeSpeech.DaysLeft(end.Day, today)}）" : amendment.New;
        return $"{day}，原紀錄「{amendment.Old}」，經{OfficeSpeech.Name(meeting)}修正";
    }
}
