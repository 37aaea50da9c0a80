using System.Buffers;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Without one of these a sentence says nothing of a case; most do not, and need no closer look.</summary>
internal static class CaseWords
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["列管", "追蹤", "案號", "編號", "解列", "解管", "續管", "結案", "除管", "銷管", "同意解除", "管制", "併"], StringComparison.Ordinal);

    public static bool MayStandIn(ReadOnlySpan<char> text) => text.IndexOfAny(Words) >= 0;
}
