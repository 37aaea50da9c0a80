using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Header;

/// <summary>Finds the lines that are the title, and what stands above them when the title is broken over several.</summary>
internal static class TitleFinder
{
    private const int MostBlocks = 25;
    private static readonly string[] Names = ["紀錄", "記錄", "議事錄", "會議", "會報", "工作報告", "座談會", "說明會", "協調會", "研商會"];

    public static (string? Folded, string? Written) Find(List<Block> blocks)
    {
        var best = -1;
        for (var i = 0; i < Math.Min(blocks.Count, MostBlocks); i++)
        {
            var block = blocks[i];
            if (block.Label is { Kind: not LabelKind.Section } || block.Row is not null || (block.Marker is not null && best < 0))
            {
                if (best >= 0)
                {
                    break;
                }

                continue;
            }

            if (block.Region is not (Region.Header or Region.Heading or Region.None) || block.Flow.Length > 60 || block.Flow.Text.AsSpan().IndexOfAny("。，；\t") >= 0)
            {
                continue;
            }

            var rank = Rank(block.Flow.Text);
            best = rank > 0 && (best < 0 || rank > Rank(blocks[best].Flow.Text)) ? i : best;
        }

        return best < 0 ? (null, null) : Whole(blocks, best);
    }

    // 2 for minutes by name, 1 for a meeting.
    private static int Rank(string text) =>
        text.Contains("紀錄", StringComparison.Ordinal) || text.Contains("記錄", StringComparison.Ordinal) || text.Contains("議事錄", StringComparison.Ordinal) || text.EndsWith("工作報告", StringComparison.Ordinal) ? 3
        : text.Contains('第', StringComparison.Ordinal) && text.Contains('次', StringComparison.Ordinal) ? 2
        : Names.Any(n => text.EndsWith(n, StringComparison.Ordinal)) ? 1 : 0;

    private static (string Folded, string Written) Whole(List<Block> blocks, int best)
    {
        var from = best;
        var text = blocks[best].Flow.Text;
        if (TitleReader.Read(text).Body is null)
        {
            while (from > 0 && IsPart(blocks[from - 1]) && best - from < 2)
            {
                from--;
            }
        }

        var to = best;
        if (Rank(text) < 3 && best + 1 < blocks.Count && IsPart(blocks[best + 1]) && Rank(blocks[best + 1].Flow.Text) > 0)
        {
            to++;
        }

        var parts = blocks.Skip(from).Take(to - from + 1).ToList();
        return (string.Concat(parts.Select(b => b.Flow.Text)), string.Concat(parts.Select(b => b.Flow.Original(0, b.Flow.Length))));
    }

    private static bool IsPart(Block block) =>
        block.Label is null && block.Marker is null && block.Row is null && block.Flow.Length is >= 3 and <= 40 && block.Flow.Text.AsSpan().IndexOfAny("：。，；/") < 0
        && block.Region is Region.Header;
}
