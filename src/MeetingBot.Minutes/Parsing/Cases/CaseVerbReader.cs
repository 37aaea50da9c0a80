using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Directives;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Reads 解除列管, 賡續列管, 併 N 案辦理. A proposal (建議解除列管) and a refusal (暫不解除列管) are no release.</summary>
internal static class CaseVerbReader
{
    private static readonly string[] Proposals = ["建議", "建請", "擬請", "擬", "提報", "提請", "再提", "申請", "是否", "可否", "得"];
    private static readonly string[] Refusals = ["不予", "暫不", "不同意", "尚不", "未能", "不得", "未", "不", "暫緩", "免予", "不宜", "未達", "不符"];
    private static readonly string[] Waits =
    [
        "後再", "後，再", "後始", "後方", "後予以", "後解除", "後，解除", "後得", "後即", "俟", "再行", "始得", "方得", "完成後",
        "後同意",
    ];

    /// <param name="subjectEnd">Where what it is said of ends; the condition stands between.</param>
    public static CaseVerb? Read(string text, int subjectEnd, int end)
    {
        var words = text.AsSpan(subjectEnd, end - subjectEnd);
        if (Merge(text, subjectEnd, end) is { } merge)
        {
            return merge;
        }

        var release = ActWords.ReleasesAt(words);
        var refused = RefusedRelease.At(words);
        if (refused >= 0 && (release < 0 || refused <= release + 2))
        {
            return new(CaseStatus.Continued, subjectEnd + refused, subjectEnd + Math.Min(words.Length, refused + 4), null, null);
        }

        var goesOn = ActWords.ContinuesAt(words);
        var opens = words.IndexOfAny(ActWords.Opens);
        if (opens >= 0 && (release < 0 || opens < release) && (goesOn < 0 || opens <= goesOn))
        {
            return new(CaseStatus.Opened, subjectEnd + opens, subjectEnd + opens + 4, null, null);
        }

        if (release >= 0 && (goesOn < 0 || release < goesOn || Waits.Any(w => text.AsSpan(subjectEnd + goesOn, release - goesOn).Contains(w, StringComparison.Ordinal))))
        {
            var before = words[Math.Max(0, release - 4)..release];
            before = before.EndsWith("始得", StringComparison.Ordinal) || before.EndsWith("方得", StringComparison.Ordinal) ? before[..^2] : before;
            if (EndsWithAny(before, Refusals) || RefusedRelease.IsRefused(words[release..]))
            {
                return new(CaseStatus.Continued, subjectEnd + release, subjectEnd + release + 4, null, null);
            }

            if (EndsWithAny(before.TrimEnd("予以"), Proposals) || words[..release].Contains("建議：", StringComparison.Ordinal))
            {
                return new(CaseStatus.Progress, subjectEnd + release, subjectEnd + release + 4, null, null);
            }

            var condition = Condition(words[..release]);
            return new(condition is null ? CaseStatus.Released : CaseStatus.Continued, subjectEnd + release, subjectEnd + release + 4, null, condition);
        }

        return goesOn >= 0 ? new(CaseStatus.Continued, subjectEnd + goesOn, subjectEnd + goesOn + 4, null, null) : null;
    }

    /// <summary>A cell of rulings says it in a word: 解除, 同意解除, 繼續，剩2所完成再提.</summary>
    public static CaseVerb? Brief(string text)
    {
        var start = text.StartsWith("同意", StringComparison.Ordinal) || text.StartsWith("准予", StringComparison.Ordinal) ? 2 : 0;
        var said = text.AsSpan(start);
        return said.StartsWith("解除", StringComparison.Ordinal) || said is "結" ? new(CaseStatus.Released, start, text.Length, null, null)
            : said.StartsWith("繼續", StringComparison.Ordinal) || said.StartsWith("持續", StringComparison.Ordinal)
                || said.StartsWith("賡續", StringComparison.Ordinal)
                || said is "列管" or "追蹤" or "續列" or "續辦" ? new(CaseStatus.Continued, start, text.Length, null, null)
            : null;
    }

    // 併 205-1 案辦理, 併入案號 5203, 與 203-1 案併案
    private static CaseVerb? Merge(string text, int start, int end)
    {
        for (var at = text.AsSpan(start, end - start).IndexOf('併'); at >= 0;)
        {
            var verb = start + at;
            var stop = Math.Min(end, verb + 24);
            var list = CaseListReader.Find(text, verb + 1, stop, isTracking: true).FirstOrDefault() ?? Plain(text, verb + 1, stop);
            if (list is { Cases.Count: 1 } && list.Start - verb <= 6)
            {
                return new(CaseStatus.Merged, verb, list.End, list.Cases[0].Number, null);
            }

            var next = text.AsSpan(verb + 1, end - verb - 1).IndexOf('併');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    private static CaseList? Plain(string text, int start, int end)
    {
        var digits = text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9');
        if (digits is < 0 or > 5)
        {
            return null;
        }

        var stop = 0;
        while (start + digits + stop < end && (char.IsAsciiDigit(text[start + digits + stop]) || text[start + digits + stop] == '-'))
        {
            stop++;
        }

        // 併案1案 counts them.
        var isCount = text[start] == '案' && stop < 3 && !text.AsSpan(start + digits, stop).Contains('-');
        return !isCount && start + digits + stop < end && text[start + digits + stop] == '案'
            ? new(start + digits, start + digits + stop, [new(text.Substring(start + digits, stop), null)], null)
            : null;
    }

    private static string? Condition(ReadOnlySpan<char> before)
    {
        if (IndexOf(before, Waits) < 0 && !before.EndsWith("後", StringComparison.Ordinal))
        {
            return null;
        }

        var words = before.TrimStart("案，、：等").TrimEnd("，同意予以始方得再行即");
        // 請資訊科先行複測，複測通過後再解除: what it waits for is said last.
        words = words.LastIndexOf('，') is > 0 and var comma && words.Length - comma > 3 ? words[(comma + 1)..] : words;
        words = words.EndsWith("後始得報請", StringComparison.Ordinal) || words.EndsWith("後再報請", StringComparison.Ordinal)
            ? words[..(words.LastIndexOf('後') + 1)]
            : words;
        return words.Length >= 3 ? words.ToString() : null;
    }

    private static int IndexOf(ReadOnlySpan<char> text, string[] words)
    {
        var first = -1;
        foreach (var word in words)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }

        return first;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
