using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>Reads what becomes of a tracked case: 解除列管, 賡續列管, 併 N 案.</summary>
internal static class TrackingReader
{
    private static readonly Lexicon Topics = ["有關", "針對", "關於", "就"];

    public static Act? Read(string text, Clause segment, ReadOnlySpan<char> words)
    {
        if (words.IndexOf('併') is >= 0 and var merge && words[merge..].IndexOf('案') > 0 && words[merge..].IndexOfAnyInRange('0', '9') is > 0 and <= 6)
        {
            return new(ActKind.Tracking, [], segment.Start + merge);
        }

        var release = ActWords.ReleasesAt(words);
        var at = release < 0 ? ActWords.ContinuesAt(words) : release;
        at = at < 0 ? words.IndexOfAny(ActWords.Opens) : at;
        at = at < 0 ? Tracked(words) : at;
        if (at < 0 || words[at..].StartsWith("解列案件", StringComparison.Ordinal) || words[at..].StartsWith("解除列管案件，", StringComparison.Ordinal))
        {
            return null; // a thing, not an act
        }

        // 請研考會持續列管 gives somebody work; 本案請持續列管 does not.
        return RequestReader.At(text, segment) is { } request && request < segment.Start + at
            && OwnerReader.Read(text, request + 1, segment.End) is { Owners.Count: > 0 } asked && asked.End <= segment.Start + at
            ? null
            : new(ActKind.Tracking, [], segment.Start + at);
    }

    // 列管。 and 列管至…, not 列管案件
    private static int Tracked(ReadOnlySpan<char> words)
    {
        var at = words.LastIndexOf("列管", StringComparison.Ordinal);
        return at >= 0 && !Topics.Starts(words) && (at + 2 >= words.Length || words[at + 2] is '，' or '。' or '；' or '至' or ')') ? at : -1;
    }
}
