using MeetingBot.Answers.Executors;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Passages;

/// <summary>Whether later minutes of the series corrected what a passage says (「…」修正為「…」); then the correction is the fact.</summary>
internal static class Amendments
{
    public static async Task<(string Lead, Citation Citation)?> OfAsync(IReading reading, Evidence evidence, DateOnly today, CancellationToken cancel)
    {
        var header = evidence.Meeting.Meeting.Header;
        if (header.Series is null || header.HeldAt is not { } held)
        {
            return null;
        }

        var later = await reading.MeetingsAsync(new MeetingFilter(header.Body, header.Series, From: held.Day.AddDays(1)), cancel).ConfigureAwait(false);
        foreach (var meeting in later.Where(m => m.Header.Previous is { Amendments.Count: > 0 } previous && (previous.Session is null || previous.Session == header.Session)))
        {
            var passages = await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false);
            foreach (var amendment in meeting.Header.Previous!.Amendments.Where(a => a.Old is { Length: > 1 }))
            {
                var correction = passages.FirstOrDefault(p => p.Item.Span.Overlaps(amendment.Span));
                if (correction is not null && AmendedPlace.Of(amendment, correction, evidence.Meeting.Passages).Any(p => p.Id == evidence.Passage.Id))
                {
                    return (Lead(amendment, meeting, today), Cite.Of(meeting, correction));
                }
            }
        }

        return null;
    }

    private static string Lead(Amendment amendment, MeetingEntry meeting, DateOnly today)
    {
        var day = DateFinder.Find(amendment.New, meeting.Header.HeldAt?.Day) is [{ End: { } end }, ..] ? $"{OfficeSpeech.At(end)}（{OfficeSpeech.DaysLeft(end.Day, today)}）" : amendment.New;
        return $"{day}，原紀錄「{amendment.Old}」，經{OfficeSpeech.Name(meeting)}修正";
    }
}
