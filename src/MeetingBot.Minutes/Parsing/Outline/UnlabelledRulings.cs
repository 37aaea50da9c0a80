using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Minutes that call nothing a ruling hold only rulings: lists under 報告 and 工作事項, or under no heading at all.</summary>
internal static class UnlabelledRulings
{
    private const int Opening = 12;

    public static void Find(List<Block> blocks)
    {
        if (blocks.Any(b => b.Region == Region.Resolution) || blocks.All(b => b.Region is not (Region.Header or Region.Attendance)) || blocks.Count > 0 && IsReport(blocks))
        {
            return;
        }

        foreach (var block in blocks)
        {
            if (block.Region is Region.Report or Region.None && block.Kind is ItemKind.Other or ItemKind.Remark && block.Row is null)
            {
                (block.Region, block.Kind) = (Region.Resolution, ItemKind.Resolution);
            }
        }
    }

    private static bool IsReport(List<Block> blocks) =>
        blocks.Take(Opening).Any(b => b.Flow.Text.EndsWith("工作報告", StringComparison.Ordinal) || b.Flow.Text.EndsWith("業務報告", StringComparison.Ordinal))
        && !blocks.Take(Opening).Any(b => b.Flow.Text.Contains("紀錄", StringComparison.Ordinal));
}
