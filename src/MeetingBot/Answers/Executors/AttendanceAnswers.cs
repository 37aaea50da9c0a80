using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Executors;

/// <summary>Who was there, who was not, and who came or presided in somebody's place, as the list of attendance has it.</summary>
internal static partial class AttendanceAnswers
{
    private const int MostText = 150;

    /// <param name="meetings">Newest first.</param>
    public static async Task<Answer?> AnswerAsync(
        IReading reading, Question question, IReadOnlyList<MeetingEntry> meetings, CancellationToken cancel)
    {
        var meeting = meetings[0];
        var all = AttendanceList.Of(await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false));
        var asked = question.Asked.Meeting;
        var units = question.Units.Where(u => meeting.Header.Body is not { } body || !BodyName.IsCalled(body, u)).ToList();
        var title = Title().Match(question.Text);
        var of = all.Where(e => asked.Chairing && asked.Deputy ? e.IsChair : units.Count == 0 || units.Any(u => IsOf(e, u))).ToList();
        var found = asked.Deputy ? of.Where(e => e.Deputy is not null && (asked.Chairing || units.Count > 0 || !title.Success
                || e.Text.Contains(title.Value, StringComparison.Ordinal))).ToList()
            : asked.Absent ? of.Where(e => e.IsAbsent).ToList()
            : of.Where(e => !e.IsChair && (!e.IsAbsent || e.Deputy is not null)).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var names = OfficeSpeech.Short(string.Join('、', found.Select(e => e.Text)), MostText);
        return new(
            true, $"{OfficeSpeech.Name(meeting)}{Lead(asked, found)}{names}。{WhichSitting.Newest(meetings)}",
            [.. found.Select(e => e.Passage).DistinctBy(p => p.Id).Take(2).Select(p => Cite.Of(meeting, p, p.Source))], Intent.MeetingFact);
    }

    private static string Lead(AskedMeeting asked, List<AttendanceEntry> found) =>
        asked is { Deputy: true, Chairing: true } ? $"由{found[0].Deputy}代理主持："
        : asked.Deputy && found is [{ Deputy: { } deputy }] ? $"由{deputy}代："
        : asked.Deputy ? "由他人代的有："
        : asked.Absent ? "請假或未出席的有："
        : "出席的有：";

    private static bool IsOf(AttendanceEntry entry, string unit) => entry.Text.Contains(unit, StringComparison.Ordinal);

    [GeneratedRegex($"({AskedPost.Titles})(?=.{{0,6}}(請假|沒|未|公出|公假|缺席))")]
    private static partial Regex Title();
}
