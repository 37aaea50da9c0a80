using System.Buffers;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Without one of these a sentence says nothing of a case; most do not, and need no closer look.</summary>
internal static class CaseWords
{
    /// <summary>What is longer is no name of a case but a sentence.</summary>
    public const int LongestName = 40;

    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["列管", "追蹤", "案號", "編號", "解列", "解管", "續管", "結案", "除管", "銷管", "解除", "管制", "併"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Collections = SearchValues.Create(
        ["執行情形", "辦理情形", "列管情形", "列管事項", "列管案件", "追蹤事項", "交辦事項", "示事項", "決議事項", "工作報告", "業務報告"], StringComparison.Ordinal);

    /// <summary>上次會議決議事項執行情形 is no case, and what is said of one beneath it is not said of all.</summary>
    public static bool AreManyIn(ReadOnlySpan<char> text) => text.IndexOfAny(Collections) >= 0;

    public static bool MayStandIn(ReadOnlySpan<char> text) => text.IndexOfAny(Words) >= 0;
}
