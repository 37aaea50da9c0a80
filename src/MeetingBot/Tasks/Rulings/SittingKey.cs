using System.Globalization;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using static System.FormattableString;

namespace MeetingBot.Tasks.Rulings;

/// <summary>What one meeting is known by, over reloads and in whichever file it stands: body, kind, year and session; without a session, the day.</summary>
internal static class SittingKey
{
    public static string Of(MeetingEntry meeting)
    {
        var header = meeting.Header;
        return SeriesOf(meeting) + (header.Session is { } session
            ? Invariant($"{header.Year}#{session}")
            : header.HeldAt is { } held ? held.Day.ToString("O", CultureInfo.InvariantCulture) : meeting.File);
    }

    /// <summary>What the keys of all meetings of its kind begin with; minutes that do not say their kind stand alone.</summary>
    public static string SeriesOf(MeetingEntry meeting) => SeriesOf(new MeetingName(meeting.Id, meeting.File, meeting.Header.Body, meeting.Header.Series));

    public static string SeriesOf(MeetingName meeting) => $"{Fold.Name(meeting.Body)}|{(meeting.Series is { } series ? Fold.Name(series) : $"file:{meeting.File}")}|";

    /// <summary>The same of a key.</summary>
    public static string SeriesOf(string sitting) => sitting[..(sitting.LastIndexOf('|') + 1)];
}
