using System.Text.RegularExpressions;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>Reads the lines of the heading that say who was there, one name after the other.</summary>
internal static partial class AttendanceList
{
    private const int LongestName = 60;

    public static IReadOnlyList<AttendanceEntry> Of(IReadOnlyList<Passage> passages) =>
    [
        .. passages
            .TakeWhile(p => p.Item.Kind is ItemKind.Header or ItemKind.Attendance or ItemKind.Heading or ItemKind.Table or ItemKind.Other)
            .SelectMany(p => p.Item.Kind == ItemKind.Attendance ? Names(p) : ChairLabel().IsMatch(p.Source) ? [Chair(p)] : []),
    ];

    private static AttendanceEntry Chair(Passage passage) =>
        Entry(Recorder().Replace(passage.Item.Text, "").Trim(), false, true, passage);

    private static IEnumerable<AttendanceEntry> Names(Passage passage)
    {
        var isAbsentList = AbsentLabel().IsMatch(passage.Source);
        foreach (var part in Parts(passage.Item.Text, "；。;"))
        {
            var signed = SignedElsewhere().Match(part);
            var absent = AbsentLabel().Match(part);
            isAbsentList |= absent.Success;
            foreach (var name in signed.Success ? Parts(signed.Groups["in"].Value, "；、;") : Parts(part[absent.Length..], "、"))
            {
                if (name.Length is > 1 and <= LongestName && !Count().IsMatch(name))
                {
                    yield return Entry(name, isAbsentList, false, passage);
                }
            }
        }
    }

    private static AttendanceEntry Entry(string name, bool isAbsent, bool isChair, Passage passage) => new(
        name,
        isAbsent || AbsentWords().IsMatch(name),
        DeputyName().Match(name) is { Success: true } deputy ? deputy.Groups["n"].Value.Trim() : null,
        isChair,
        passage);

    // What stands in brackets belongs to the name before.
    private static IEnumerable<string> Parts(string text, string separators)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            depth += at == text.Length ? 0 : text[at] is '（' or '(' ? 1 : text[at] is '）' or ')' ? -1 : 0;
            if (at == text.Length || (depth <= 0 && separators.Contains(text[at], StringComparison.Ordinal)))
            {
                yield return text[start..at].Trim();
                start = at + 1;
            }
        }
    }

    [GeneratedRegex("^\\s*[一二三四五六七八九十]*[、.]?\\s*(主\\s*席|主\\s*持\\s*人)")]
    private static partial Regex ChairLabel();

    [GeneratedRegex("\\s*[紀記]\\s*錄\\s*(人員?)?\\s*[：:].*$")]
    private static partial Regex Recorder();

    [GeneratedRegex("^\\s*(請假|缺席|公假|公出|未出席)[^：:，、]{0,4}[：:]\\s*")]
    private static partial Regex AbsentLabel();

    // 如簽到單（謝主任秘書公出，專門委員湯以恩代；地方稅務局未派員）
    [GeneratedRegex("^(詳?如|詳)[^（(]{0,10}([（(](?<in>.*)[）)])?")]
    private static partial Regex SignedElsewhere();

    [GeneratedRegex("請假|公假|公出|公差|病假|事假|休假|出國|缺席|未出席|未到|未派員|不克")]
    private static partial Regex AbsentWords();

    [GeneratedRegex("(?:^|[，,（(])\\s*(由)?(?<n>[^，,（）()；、]{2,16}?)(代理|代)(出席|主持|為報告)?[）)]?$")]
    private static partial Regex DeputyName();

    [GeneratedRegex("出席[0-9 ]+人|[0-9]+人$")]
    private static partial Regex Count();
}
