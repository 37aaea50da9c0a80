using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// What the newest meeting ruled on a row of tracked cases (項次／指示事項／辦理情形／管考建議): the row itself only reports and proposes.
/// </summary>
internal static class RowRuling
{
    private const int MostMeetings = 500;

    /// <returns>Null where the row has no case number, or no ruling names it.</returns>
    public static async Task<(string Lead, Citation Citation)?> OfAsync(
        IReading reading, MeetingText meeting, Passage row, CancellationToken cancel)
    {
        var header = meeting.Meeting.Header;
        if (TableCells.Of(meeting, row).FirstOrDefault(cell => cell.IsCaseNumber)?.Text is not { } number)
        {
            return null;
        }

        var series = new MeetingFilter(header.Body, header.Series, Limit: MostMeetings);
        var held = await reading.MeetingsAsync(series, cancel).ConfigureAwait(false);
        var said = await reading.StatementsAsync(new(held.Select(m => m.Id).ToHashSet(), [number]), cancel).ConfigureAwait(false);
        var newest = held.Where(m => !(m.Header.HeldAt < header.HeldAt)).FirstOrDefault(m => said.Any(s => s.Meeting == m.Id));
        if (newest is null || await StateAsync(reading, meeting, number, cancel).ConfigureAwait(false) is not { } state)
        {
            return null;
        }

        var ruled = said.Last(s => s.Meeting == newest.Id);
        var passage = (await reading.PassagesAsync([ruled.Passage], cancel).ConfigureAwait(false))[0];
        var day = newest.Header.HeldAt is { } at ? $"，{RocDate.Write(at.Day)}" : "";
        return ($"{OfficeSpeech.Of(state)}（{OfficeSpeech.Name(newest)}{day}）", Cite.Saying(newest, passage, ruled.Statement.Text));
    }

    private static async Task<CaseState?> StateAsync(IReading reading, MeetingText meeting, string number, CancellationToken cancel)
    {
        var header = meeting.Meeting.Header;
        var series = (await reading.CaseSeriesAsync([number], cancel).ConfigureAwait(false))
            .FirstOrDefault(s => Fold.Name(s.Series) == Fold.Name(header.Series) && Fold.Name(s.Body) == Fold.Name(header.Body));
        return series is null
            ? null
            : CaseLineage.Histories(await reading.CaseMinutesAsync([number], series, cancel).ConfigureAwait(false))
                .FirstOrDefault(history => history.Number == number)?.Standing.State;
    }
}
