using System.Buffers;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>Says what one segment of a sentence does, and to whom.</summary>
internal static class ActReader
{
    private const int LongestDone = 10; // 名單已陳市長核定

    private static readonly SearchValues<string> Done = SearchValues.Create(["已陳", "已奉", "已由", "已報", "業奉"], StringComparison.Ordinal);

    /// <param name="segment">Between two commas, the comma included.</param>
    /// <param name="isRuling">The chair's or the meeting's words: an 應 binds there, and only describes in a report.</param>
    public static Act Read(string text, Clause segment, bool isRuling)
    {
        var words = text.AsSpan(segment.Start, segment.Length);
        return Amendment(text, segment, words, isRuling)
            ?? Thanks(text, segment, words)
            ?? TrackingReader.Read(text, segment, words)
            ?? RequestReader.Read(text, segment, isRuling)
            ?? RequestReader.Reminder(text, segment, words)
            ?? DutyReader.Read(text, segment, words, isRuling)
            ?? (isRuling ? DutyReader.Passed(text, segment) ?? DutyReader.Agent(text, segment) ?? WishReader.Read(text, segment, words) : WishReader.Advice(text, segment, words) ?? SubjectReader.Named(text, segment))
            ?? (isRuling ? Decision(words) ?? Order(text, segment) : null)
            ?? Act.None;
    }

    private static Act? Thanks(string text, Clause segment, ReadOnlySpan<char> words)
    {
        if (words.IndexOfAny(ActWords.Praise) is >= 0 and var praise && !words.Contains('請') && !IsReward(words[praise..]))
        {
            return new(ActKind.Thanks, OwnerReader.Read(text, segment.Start, segment.End).Owners, segment.Start);
        }

        var at = words.IndexOfAny(ActWords.Thanks);
        if (at < 0 || at > 14 || words[at..].StartsWith("感謝之意", StringComparison.Ordinal) || words[at..].StartsWith("感謝狀", StringComparison.Ordinal))
        {
            return null;
        }

        var (owners, end) = OwnerReader.Read(text, segment.Start + at + 2, segment.End);
        return new(ActKind.Thanks, owners, end);
    }

    // 出勤1次核給嘉勉積分2點
    private static bool IsReward(ReadOnlySpan<char> praise) =>
        praise.StartsWith("嘉勉", StringComparison.Ordinal) && praise.Length > 3 && praise[2..4] is "積分" or "點數" or "次數" or "狀。" or "獎金";

    // 「請…於10月底前」修正為「請…於11月底前」: what is quoted asks nobody, the correction decides.
    private static Act? Amendment(string text, Clause segment, ReadOnlySpan<char> words, bool isRuling) =>
        words.IndexOfAny(ActWords.Amends) is > 0 and var at
        && (isRuling || !words[at..].StartsWith("改為", StringComparison.Ordinal) || words[..at].Contains('」')) // 博愛座改為「優先席」 is told
        && words.IndexOf('「') is >= 0 and var quote
        && RequestReader.At(text, new(segment.Start, segment.Start + quote)) is null
            ? new(ActKind.Decision, [], 0)
            : null;

    private static Act? Decision(ReadOnlySpan<char> words)
    {
        var at = words.StartsWith("採", StringComparison.Ordinal) && words.TrimEnd("，。；")[^1] == '案' ? 0 : DecisionAt(words);
        return at >= 0 && !words.Contains("後再", StringComparison.Ordinal) ? new(ActKind.Decision, [], 0) : null;
    }

    private static int DecisionAt(ReadOnlySpan<char> words)
    {
        for (var from = 0; words[from..].IndexOfAny(ActWords.Decisions) is >= 0 and var found; from += found + 2)
        {
            var at = from + found;
            var isOver = at > 0 && (words[at - 1] is '經' or '已' or '獲' or '未' or '尚' or '待' or '再'
                || words[Math.Max(0, at - LongestDone)..at].IndexOfAny(Done) >= 0);
            if (!isOver && !IsCounted(words, at))
            {
                return at;
            }
        }

        return -1;
    }

    // 申請 94 件、核定 31 件 is told; 核定者, 可行性
    private static bool IsCounted(ReadOnlySpan<char> words, int at)
    {
        var next = at + 2 < words.Length ? words[at + 2] : '\0';
        var isOfMatter = words[at..].StartsWith("核定", StringComparison.Ordinal) || words[at..].StartsWith("通過", StringComparison.Ordinal);
        if (words[at..].StartsWith("保留", StringComparison.Ordinal) && (next is '款' or '權' or '期' || words[at..].StartsWith("保留申請", StringComparison.Ordinal) || words[at..].StartsWith("保留金額", StringComparison.Ordinal) || words[at..].StartsWith("保留名額", StringComparison.Ordinal)))
        {
            return true; // 預算保留申請 is a paper
        }

        return isOfMatter ? next == '者' || (char.IsAsciiDigit(next) && words[..at].Contains("申請", StringComparison.Ordinal))
            : words[at..].StartsWith("可行", StringComparison.Ordinal) && next == '性';
    }

    private static Act? Order(string text, Clause segment)
    {
        var at = SubjectReader.AfterLinks(text, segment);
        return segment.End - at >= 4 && (ActWords.Orders.Starts(text.AsSpan(at)) || ActWords.Orders.Starts(text.AsSpan(segment.Start))
            || text.AsSpan(segment.Start, segment.Length).IndexOfAny(ActWords.Hurries) > 0)
            ? new(ActKind.Order, [], at)
            : null;
    }
}
