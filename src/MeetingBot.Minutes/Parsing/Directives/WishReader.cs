using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>Reads what is hoped, advised or only kindly said: 希望各中心…, 建議總務中心…, 期勉同仁….</summary>
internal static class WishReader
{
    private static readonly Lexicon Kind = ["歡迎", "祝", "期勉", "期許", "期盼"];

    public static Act? Read(string text, Clause segment, ReadOnlySpan<char> words)
    {
        if (Kind.Starts(words))
        {
            return new(ActKind.Courtesy, [], segment.Start);
        }

        var hope = words.IndexOf("希望", StringComparison.Ordinal);
        if (hope is >= 0 and <= 6)
        {
            var (owners, end) = OwnerReader.Read(text, segment.Start + hope + 2, segment.End);
            var isKind = words.Contains("視為", StringComparison.Ordinal) || words.Contains("順利", StringComparison.Ordinal) || words.Contains("圓滿", StringComparison.Ordinal);
            return new(isKind ? ActKind.Courtesy : ActKind.Wish, owners, end);
        }

        if (words.StartsWith("鼓勵", StringComparison.Ordinal) && OwnerReader.Read(text, segment.Start + 2, segment.End) is { Owners.Count: > 0 } encouraged)
        {
            return new(ActKind.Wish, encouraged.Owners, encouraged.End);
        }

        return words.Contains("可考慮", StringComparison.Ordinal) || words.Contains("可指派", StringComparison.Ordinal) || words.Contains("可研議", StringComparison.Ordinal)
            ? new(ActKind.Wish, [], segment.Start)
            : Advice(text, segment, words);
    }

    // 建議總務中心可按季舉辦…; 建議排除 asks the chair, and 建議解除列管 only proposes.
    public static Act? Advice(string text, Clause segment, ReadOnlySpan<char> words)
    {
        var at = SubjectReader.AfterLinks(text, segment) - segment.Start;
        if (!words[at..].StartsWith("建議", StringComparison.Ordinal))
        {
            return null;
        }

        var (owners, end) = OwnerReader.Read(text, segment.Start + at + 2, segment.End);
        return owners.Count > 0 && end < segment.End && text[end] is not ('，' or '。' or '；' or '部' or '之' or '所') ? new(ActKind.Wish, owners, end) : null;
    }
}
