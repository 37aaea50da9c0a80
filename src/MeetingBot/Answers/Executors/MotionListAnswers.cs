using System.Text.RegularExpressions;
using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>The motions of a meeting and what became of each: of all, or of those adopted or put off.</summary>
internal static partial class MotionListAnswers
{
    private const int MostListed = 8;
    private const int LineLength = 66;

    /// <param name="meetings">Newest first.</param>
    /// <returns>Null where the meeting has no motions.</returns>
    public static async Task<Answer?> AnswerAsync(
        IReading reading, AskedMotions asked, IReadOnlyList<MeetingEntry> meetings, CancellationToken cancel)
    {
        var meeting = new MeetingText(meetings[0], await reading.PassagesAsync(meetings[0].Id, cancel).ConfigureAwait(false));
        var causes = meeting.Passages.Where(p => p.Item.Kind == ItemKind.Motion && IsCause(p))
            .Select(p => (Motion: p, Ruling: meeting.Rulings(p) is [var ruling, ..] ? ruling : null))
            .ToList();
        var listed = MotionList.Of(meeting.Passages);
        var every = causes.Count > 0 && causes.Count >= listed.Count ? causes : listed;
        var all = every.Where(one => IsAskedFor(one.Ruling, asked)).ToList();
        if (every.Count == 0)
        {
            return null;
        }

        if (all.Count == 0)
        {
            return Answer.No($"{OfficeSpeech.NameAndDay(meetings[0])}的紀錄裡沒有{Sort(asked)}提案。", Intent.Summary);
        }

        var motions = all.Take(MostListed / 2).ToList();
        var lines = motions
            .Select(m => (Motion: m.Motion.Item.Text, Ruling: m.Ruling?.Item.Text ?? "未記載"))
            .Select((m, i) => $"{i + 1}. {OfficeSpeech.Short(m.Motion, LineLength)}決議：{OfficeSpeech.Short(m.Ruling, LineLength)}");
        var count = all.Count > motions.Count ? $"（共{all.Count}項，先列{motions.Count}項）" : asked.Count ? $"共{all.Count}項" : "";
        return new(
            true,
            $"{OfficeSpeech.NameAndDay(meetings[0])}{Sort(asked)}提案{count}{WhichSitting.Newest(meetings)}：\n{string.Join('\n', lines)}",
            [.. motions.SelectMany(m => m.Ruling is null ? [m.Motion] : new[] { m.Motion, m.Ruling })
                .Take(MostListed)
                .Select(p => Cite.Of(meetings[0], p))], Intent.Summary);
    }

    private static string Sort(AskedMotions asked) => asked.PutOff ? "未通過或暫緩的" : asked.Passed ? "通過的" : "的";

    private static bool IsAskedFor(Passage? ruling, AskedMotions asked) => asked switch
    {
        { PutOff: true } => ruling is not null && NotAdopted().IsMatch(ruling.Item.Text),
        { Passed: true } => ruling is not null && !NotAdopted().IsMatch(ruling.Item.Text) && Adopted().IsMatch(ruling.Item.Text),
        _ => true,
    };

    // What is said for a motion beneath it (說明：…提請審議) is none.
    private static bool IsCause(Passage passage) =>
        !Beneath().IsMatch(passage.Item.Path[(passage.Item.Path.LastIndexOf('/') + 1)..])
            && (passage.Item.Path.Contains("案由", StringComparison.Ordinal)
                || passage.Item.Text.Contains("提請", StringComparison.Ordinal)
                || passage.Item.Text.Contains("審議", StringComparison.Ordinal));

    [GeneratedRegex("^(說明|辦法|擬辦|提案單位|提案人|討論|發言)")]
    private static partial Regex Beneath();

    [GeneratedRegex("^[^，。；]{0,12}(緩議|再議|再提|退回|不予|不通過|未通過|不同意|否決|撤回|撤案|保留|暫緩|擱置|免議|暫不|不宜|續審|再審)|(本案|全案)(緩議|再議|退回|撤回|保留|暫緩|擱置|下次)")]
    private static partial Regex NotAdopted();

    [GeneratedRegex("通過|同意|照案|准|可行|如擬|核定|追認|照辦|實施|施行|調為|改為|修正為|辦理")]
    private static partial Regex Adopted();
}
