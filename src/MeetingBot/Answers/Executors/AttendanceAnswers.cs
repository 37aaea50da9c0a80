using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Executors;

/// <summary>Who was there, who was not, and who came or presided in somebody's place, as the list of attendance has it.</summary>
internal static class AttendanceAnswers
{
    private const int MostText = 150;
    private const int MostCitations = 8;

    /// <param name="meetings">Newest first.</param>
    public static async Task<Answer?> AnswerAsync(
        IReading reading, Question question, IReadOnlyList<MeetingEntry> meetings, CancellationToken cancel)
    {
        var meeting = meetings[0];
        var all = AttendanceList.Of(await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false), meeting.Header.Attendees);
        var asked = question.Asked.Meeting;
        var of = all.Where(entry => IsOf(entry, question, meeting)).ToList();
        var found = asked.Deputy || asked.Sent ? InPlace(of, asked)
            : asked.Absent ? of.Where(e => e.IsAbsent || (e.Deputy is not null && !asked.OnLeave)).ToList()
            : of.Where(IsThere).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var cited = found.Select(e => e.Passage).DistinctBy(p => p.Id).Take(MostCitations).ToList();
        var told = found.Where(e => cited.Exists(p => p.Id == e.Passage.Id)).ToList();
        var names = OfficeSpeech.Short(string.Join('、', told.Select(e => e.Text)), MostText);
        var more = told.Count < found.Count ? "等" : "";
        return new(
            true, $"{OfficeSpeech.Name(meeting)}{Lead(asked, found)}{names}{more}。{WhichSitting.Newest(meetings)}",
            [.. cited.Select(p => Cite.Of(meeting, p, p.Source))], Intent.MeetingFact);
    }

    // 派誰來 is answered by who came, though it be nobody's deputy; 誰代理 is not.
    private static List<AttendanceEntry> InPlace(List<AttendanceEntry> of, AskedMeeting asked)
    {
        var deputies = of.Where(e => e.Deputy is not null || e.IsDeputy).ToList();
        return deputies.Count > 0 || !asked.Sent ? deputies : [.. of.Where(IsThere)];
    }

    private static bool IsThere(AttendanceEntry entry) => !entry.IsChair && (!entry.IsAbsent || entry.Deputy is not null);

    private static string Lead(AskedMeeting asked, List<AttendanceEntry> found) =>
        (asked.Deputy || asked.Sent) && found is [{ Deputy: { } deputy }] ? $"由{deputy}代："
        : asked.Deputy && found.TrueForAll(e => e.Deputy is not null || e.IsDeputy) ? "由他人代的有："
        : asked.Absent ? "請假或未出席的有："
        : "出席的有：";

    // Whose place it was: every unit, post or person that the question names, beside the meeting's own body.
    private static bool IsOf(AttendanceEntry entry, Question question, MeetingEntry meeting)
    {
        var named = AttendedBy.In(question, meeting);
        return named.TrueForAll(names => names.Any(name => IsCalled(entry.Text, name)));
    }

    // 中研院 is 中央研究院.
    private static bool IsCalled(string entry, string name)
    {
        var (text, asked) = (Fold.Name(entry), Fold.Name(name));
        return text.Contains(asked, StringComparison.Ordinal)
            || (asked.Length > 1 && text.StartsWith(asked[0]) && BodyName.HasInOrder(text, asked));
    }
}
