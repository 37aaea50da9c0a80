using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>第12次會議的上一次是幾號開的: as its own minutes have it, else as those of the sitting that is named read them out.</summary>
internal static class SittingBefore
{
    /// <param name="scope">Newest first: of a kind of meeting alone the newest is the last one, and that is asked for.</param>
    /// <returns>Null where nobody knows which one is meant, or no minutes say it.</returns>
    public static async Task<Answer?> AnswerAsync(
        IReading reading, Question question, IReadOnlyList<MeetingEntry> scope, CancellationToken cancel)
    {
        IReadOnlyList<MeetingField> fields = question.Fields.Count > 0 ? question.Fields : [MeetingField.HeldAt];
        if (question.Meeting is not ({ Session: not null } or { From: not null } or { Month: not null } or { Day: not null }))
        {
            return await MeetingAnswers.FactAsync(reading, fields, scope, cancel).ConfigureAwait(false);
        }

        if (scope is not [{ Header.Previous: { } previous } meeting])
        {
            return null;
        }

        return await KeptAsync(reading, meeting, previous, cancel).ConfigureAwait(false) is [var only]
            ? await MeetingAnswers.FactAsync(reading, fields, [only], cancel).ConfigureAwait(false)
            : fields is [MeetingField.HeldAt] ? await ReadOutAsync(reading, meeting, previous, cancel).ConfigureAwait(false)
            : null;
    }

    private static async Task<List<MeetingEntry>> KeptAsync(
        IReading reading, MeetingEntry meeting, PreviousMinutes previous, CancellationToken cancel)
    {
        var (header, day) = (meeting.Header, previous.Date);
        if (header.Series is null || (day ?? (object?)previous.Session) is null)
        {
            return [];
        }

        var kept = await reading.MeetingsAsync(
            new MeetingFilter(header.Body, header.Series, previous.Session, header.Year, day, day), cancel).ConfigureAwait(false);
        return [.. kept.Where(other => other.Id != meeting.Id)];
    }

    private static async Task<Answer?> ReadOutAsync(
        IReading reading, MeetingEntry meeting, PreviousMinutes previous, CancellationToken cancel)
    {
        var passages = await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false);
        return previous is { Session: { } session, Date: { } held } && SittingElsewhere.Saying(passages, session) is { } line
            ? new(
                true,
                $"{NameOf(meeting, session)}的開會時間是{RocDate.Write(held)}（依{OfficeSpeech.Name(meeting)}的紀錄）。",
                [Cite.Of(meeting, line, line.Source)],
                Intent.MeetingFact)
            : null;
    }

    private static string NameOf(MeetingEntry meeting, int session) =>
        OfficeSpeech.Name(meeting with { Header = meeting.Header with { Title = null, Session = session } });
}
