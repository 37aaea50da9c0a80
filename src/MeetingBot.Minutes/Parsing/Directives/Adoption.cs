using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>
/// Which motions were adopted: what 照案通過 adopts stands in the motion's own 辦法 or 擬辦. A motion whose ruling says something
/// else, or puts it off, obliges nobody.
/// </summary>
internal static class Adoption
{
    private static readonly string[] Adopts =
    [
        "照案通過", "修正通過", "修正後通過", "照擬辦", "照辦法", "同意照案", "同意辦理", "照案辦理", "依擬辦", "依辦法", "無異議通過",
        "同意本案", "照提案通過", "通過",
    ];
    private static readonly string[] Refuses = ["不通過", "未通過", "緩議", "保留", "另擇期", "退回", "撤案", "再議", "不予"];

    // A ruling with a term of its own: the motion's owners and work, the ruling's time.
    private static readonly string[] Terms = ["改為", "修正為", "延至", "展延", "期限", "週內", "日內", "月內"];
    private static readonly string[] Plans = ["辦法", "擬辦", "建議", "擬議", "建議事項", "擬處意見"];

    /// <summary>Each plan that was adopted, with the ruling that changed its term, if one did.</summary>
    public static Dictionary<Block, Block?> Of(List<Block> blocks)
    {
        var adopted = new Dictionary<Block, Block?>();
        var motions = new List<Block>();
        Block? item = null;
        foreach (var block in blocks)
        {
            if (block.Item != item)
            {
                motions.Clear();
                item = block.Item;
            }

            if (block.Region == Region.Motion && Plans.Any(p => block.Path.Contains(p, StringComparison.Ordinal)))
            {
                motions.Add(block);
            }
            else if (block.Region == Region.Resolution && motions.Count > 0 && IsAdoption(block.Words))
            {
                foreach (var motion in motions)
                {
                    adopted[motion] = Has(block.Words, Terms) ? block : null;
                }
            }
        }

        return adopted;
    }

    // 修正通過，請資訊科於二週內…: a ruling that asks by itself has taken the plan's place.
    private static bool IsAdoption(ReadOnlySpan<char> words) => !Has(words, Refuses) && Has(words, Adopts) && !(Has(words, Terms) && words.Contains('請'));

    private static bool Has(ReadOnlySpan<char> words, string[] any)
    {
        foreach (var word in any)
        {
            if (words.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
