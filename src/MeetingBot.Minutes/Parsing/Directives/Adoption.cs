using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>
/// Which motions were adopted: what 照案通過 adopts stands in the motion's own 辦法 or 擬辦. A motion whose ruling says something
/// else, or puts it off, obliges nobody.
/// </summary>
internal static class Adoption
{
    private static readonly string[] Adopts = ["照案通過", "修正通過", "修正後通過", "照擬辦", "照辦法", "同意照案", "同意辦理", "照案辦理", "依擬辦", "依辦法", "無異議通過", "同意本案", "照提案通過", "通過"];
    private static readonly string[] Refuses = ["不通過", "未通過", "緩議", "保留", "另擇期", "退回", "撤案", "再議", "不予", "改為", "修正為", "延至", "展延", "期限", "週內", "日內", "月內"];
    // A ruling with a term of its own has taken the motion's place.
    private static readonly string[] Plans = ["辦法", "擬辦", "建議", "擬議", "建議事項", "擬處意見"];

    public static HashSet<Block> Of(List<Block> blocks)
    {
        var adopted = new HashSet<Block>();
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
                adopted.UnionWith(motions);
            }
        }

        return adopted;
    }

    private static bool IsAdoption(ReadOnlySpan<char> words) => !Has(words, Refuses) && Has(words, Adopts);

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
