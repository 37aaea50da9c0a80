using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>Which cases a meeting released, continued, merged or opened.</summary>
internal static partial class CaseListAnswers
{
    private const int MostCitations = 8;

    public static async Task<Answer?> AnswerAsync(IReading reading, Question question, IReadOnlyList<MeetingEntry> meetings, CancellationToken cancel)
    {
        var meeting = meetings[0];
        var wanted = Wanted(question.Text);
        var said = (await reading.StatementsAsync(new(Meetings: new HashSet<long> { meeting.Id }), cancel).ConfigureAwait(false))
            .Where(s => wanted.Count == 0 ? s.Statement.Status != CaseStatus.Progress : wanted.Contains(s.Statement.Status))
            .ToList();
        if (said.Count == 0)
        {
            return null;
        }

        var groups = said.GroupBy(s => s.Statement.Status).OrderBy(g => wanted.IndexOf(g.Key)).Select(same =>
        {
            var names = same.Select(s => Name(s.Statement)).Distinct().ToList();
            return $"{OfficeSpeech.Of(same.Key)}{names.Count}案（{string.Join('、', names)}）";
        });
        var passages = (await reading.PassagesAsync([.. said.Select(s => s.Passage).Distinct()], cancel).ConfigureAwait(false)).ToDictionary(p => p.Id);
        var citations = said.Where(s => passages.ContainsKey(s.Passage)).DistinctBy(s => (s.Passage, s.Statement.Text)).Take(MostCitations)
            .Select(s => Cite.Of(meeting, passages[s.Passage], passages[s.Passage].Item.Text.Contains(s.Statement.Text, StringComparison.Ordinal) ? s.Statement.Text : null));
        return new(true, $"{OfficeSpeech.NameAndDay(meeting)}：{string.Join('；', groups)}。", [.. citations], Intent.CaseList);
    }

    private static string Name(CaseStatement said) =>
        (said.Number ?? OfficeSpeech.Short(said.Name ?? "未編號", 24)) + (said.Part is { } part ? $"（{part}）" : "") + (said.Into is { } into ? $"→{into}" : "");

    private static List<CaseStatus> Wanted(string text)
    {
        var wanted = new List<CaseStatus>();
        if (Released().IsMatch(text))
        {
            wanted.Add(CaseStatus.Released);
        }

        if (Continued().IsMatch(text))
        {
            wanted.Add(CaseStatus.Continued);
        }

        if (Opened().IsMatch(text))
        {
            wanted.Add(CaseStatus.Opened);
        }

        return wanted;
    }

    [GeneratedRegex("解除|放掉|結掉|解列|解管|銷案|結案")]
    private static partial Regex Released();

    [GeneratedRegex("賡續|繼續|持續|續列管|還在")]
    private static partial Regex Continued();

    [GeneratedRegex("新增|新列管|新案")]
    private static partial Regex Opened();
}
