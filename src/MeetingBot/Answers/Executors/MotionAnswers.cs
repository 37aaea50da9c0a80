using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>What became of one motion, asked for by its number: 提案三的決議.</summary>
internal static partial class MotionAnswers
{
    private const int MostMotion = 50;
    private const int MostText = 196;
    private const int MostCitations = 3;

    /// <param name="meetings">Newest first; null where the question names none.</param>
    public static async Task<Answer> AnswerAsync(
        IReading reading, string motion, IReadOnlyList<MeetingEntry>? meetings, CancellationToken cancel)
    {
        if (meetings is null)
        {
            return Answer.No($"請說明是哪一次會議的{motion}，例如「第3次行政會議{motion}的決議是什麼？」。", Intent.Summary);
        }

        var meeting = meetings[0];
        var passages = (await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false))
            .Where(p => p.Item.Path.Split('/').Any(step => IsCalled(step, motion)))
            .ToList();
        var rulings = passages.Where(p => p.Item.Kind == ItemKind.Resolution).ToList();
        if (rulings.Count == 0)
        {
            return Answer.No($"很抱歉，{OfficeSpeech.NameAndDay(meeting)}的紀錄沒有記載{motion}的決議。", Intent.Summary);
        }

        var about = passages.Find(p => p.Item.Kind is ItemKind.Motion or ItemKind.Heading && p.Item.Text.Length > MostMotion / 10);
        var what = about is null ? "" : $"（{OfficeSpeech.Short(about.Item.Text.TrimEnd('。'), MostMotion)}）";
        var text = $"{OfficeSpeech.NameAndDay(meeting)}{motion}{what}：{string.Concat(rulings.Select(r => r.Item.Text))}";
        return new(
            true, OfficeSpeech.Short(text, MostText - WhichSitting.Newest(meetings).Length) + WhichSitting.Newest(meetings),
            [.. rulings.Append(about).OfType<Passage>().DistinctBy(p => p.Id).Take(MostCitations).Select(p => Cite.Of(meeting, p))],
            Intent.Summary);
    }

    // 提案三, 提案3 and 第三案 are one; 提案三十 is another.
    private static bool IsCalled(string step, string motion) =>
        Numbered().Match(step) is { Success: true } here
        && Numbered().Match(motion) is { Success: true } asked
        && Plain.Of($"第{here.Groups["n"]}") == Plain.Of($"第{asked.Groups["n"]}")
        && (here.Groups["k"].Value == asked.Groups["k"].Value || !here.Groups["k"].Success);

    [GeneratedRegex("^((?<k>提案|案由|議題|討論案|報告案)(?<n>[一二三四五六七八九十]{1,3}|[0-9]{1,2})|第(?<n>[一二三四五六七八九十]{1,3}|[0-9]{1,2})案)(?![一二三四五六七八九十0-9])")]
    private static partial Regex Numbered();
}
