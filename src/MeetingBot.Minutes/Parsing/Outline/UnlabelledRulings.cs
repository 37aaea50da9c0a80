using System.Buffers;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Minutes that call nothing a ruling hold only rulings: lists under 報告 and 工作事項, or under no heading at all.</summary>
internal static class UnlabelledRulings
{
    private const int Opening = 12;

    // What stands under such a heading was ruled before.
    private static readonly SearchValues<string> Earlier =
        SearchValues.Create(["上次", "前次", "歷次", "執行情形", "辦理情形", "追蹤", "宣讀"], StringComparison.Ordinal);

    public static void Find(List<Block> blocks)
    {
        if (blocks.Any(b => b.Region == Region.Resolution) || blocks.All(b => b.Region is not (Region.Header or Region.Attendance)) || blocks.Count > 0 && IsReport(blocks))
        {
            return;
        }

        var (isHistory, depth) = (false, 0);
        foreach (var block in blocks)
        {
            if (block.Depth <= depth || block.Kind == ItemKind.Heading)
            {
                (isHistory, depth) = block.Kind == ItemKind.Heading && block.Flow.Text.AsSpan().IndexOfAny(Earlier) >= 0 ? (true, block.Depth)
                    : block.Depth <= depth ? (false, 0) : (isHistory, depth);
            }

            if (!isHistory && block.Region is Region.Report or Region.None && block.Kind is ItemKind.Other or ItemKind.Remark && block.Row is null)
            {
                (block.Region, block.Kind) = (Region.Resolution, ItemKind.Resolution);
            }
        }
    }

    private static bool IsReport(List<Block> blocks) =>
        blocks.Take(Opening).Any(b => b.Flow.Text.EndsWith("工作報告", StringComparison.Ordinal) || b.Flow.Text.EndsWith("業務報告", StringComparison.Ordinal))
        && !blocks.Take(Opening).Any(b => b.Flow.Text.Contains("紀錄", StringComparison.Ordinal));
}
