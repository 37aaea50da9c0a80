using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>Whether later minutes of the series corrected what a sentence says (「…」修正為「…」).</summary>
internal static class Amendments
{
    public static async Task<string?> OfAsync(IReading reading, Evidence evidence, CancellationToken cancel)
    {
        var header = evidence.Meeting.Meeting.Header;
        if (header.Series is null || header.HeldAt is not { } held)
        {
            return null;
        }

        var later = await reading.MeetingsAsync(new MeetingFilter(header.Body, header.Series, From: held.Day.AddDays(1)), cancel).ConfigureAwait(false);
        var quote = Fold.Name(evidence.Passage.Item.Text);
        foreach (var meeting in later)
        {
            var corrects = meeting.Header.Previous is { } previous && (previous.Session is null || previous.Session == header.Session);
            var amendment = corrects
                ? meeting.Header.Previous!.Amendments.FirstOrDefault(a => a.Old is { Length: > 1 } old && quote.Contains(Fold.Name(old), StringComparison.Ordinal))
                : null;
            if (amendment is not null)
            {
                return $"「{amendment.Old}」已由{OfficeSpeech.Name(meeting)}修正為「{amendment.New}」。原文：";
            }
        }

        return null;
    }
}
