using MeetingBot.Minutes.Parsing.Directives;
using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Tells a numbered title from a numbered paragraph.</summary>
internal static class TitleForm
{
    private const int LongestTitle = 60;
    private const int ShortTitle = 16;
    private const int NoSentence = 4; // 無。 略。

    // A title has something under it, or is a title in form.
    public static bool Is(List<Block> blocks, int i)
    {
        var words = blocks[i].Words.TrimEnd("。：");
        if (words.Length > LongestTitle || words.IndexOf('。') >= 0 || Asks(words) || Rules(words) || IsLastPoint(blocks[i]))
        {
            return false;
        }

        var kind = blocks[i].Marker!.Value.Kind;
        var next = i + 1 < blocks.Count && blocks[i + 1].Marker?.Kind != kind ? blocks[i + 1] : null; // the next of its list is not under it
        return next?.Label is { Kind: not LabelKind.Closing } || words.Length == 0 || HeadingRegions.Of(words) is not null
            || next?.Marker is { Ordinal: 1 }
            || (words.Length <= ShortTitle && words.IndexOfAny("，；請") < 0 && (blocks[i].Words[^1] != '。' || words.Length <= NoSentence));
    }

    /// <summary>汛期整備情形。（水利科）: a matter and whose it is, of which nothing is reported yet.</summary>
    public static bool NamesWhose(Block block)
    {
        var words = block.Words;
        return block is { Marker: not null, Label: null } && words is [.., ')']
            && words.LastIndexOf('(') is > 1 and var open && words[open - 1] == '。' && UnitWords.EndsAsUnit(words[(open + 1)..^1])
            && open <= LongestTitle && words[..(open - 1)].IndexOfAny("。；") < 0 && !Asks(words[..open]) && !Rules(words[..open]);
    }

    // 4. 申訴件數 12 件，較上月減少。 before 裁示： is the last of what was reported, no title of what follows.
    private static bool IsLastPoint(Block block) =>
        block.Marker!.Value.Ordinal > 1 && block.Words is [.., var last] && last == '。' && block.Words.IndexOfAny('，', '；') >= 0 && !EndsAsMotion(block.Words);

    private static bool EndsAsMotion(ReadOnlySpan<char> words) =>
        words.LastIndexOf('，') is >= 0 and var comma && words[comma..].IndexOf('請') is > 0 and <= 2;

    // 案號 203-1 賡續列管, and 確認上次會議紀錄：紀錄確定 with the ruling on the title's own line.
    private static bool Rules(ReadOnlySpan<char> words) =>
        (words.IndexOfAnyInRange('0', '9') >= 0 && (ActWords.ReleasesAt(words) >= 0 || ActWords.ContinuesAt(words) >= 0 || (words.Contains('併') && words.Contains('案'))))
        || words.EndsWith("，確認", StringComparison.Ordinal) || words.EndsWith("，確定", StringComparison.Ordinal) || words.EndsWith("，洽悉", StringComparison.Ordinal)
        || (words.IndexOf('：') is > 0 and var colon && words[colon..].IndexOfAny(ActWords.Confirmations) > 0);

    // 零用金請於12月26日前結報 asks; 提請討論 and 請鑒核 are how titles end.
    private static bool Asks(ReadOnlySpan<char> words)
    {
        var at = words.IndexOf('請');
        return at >= 0 && at + 1 < words.Length && !(at > 0 && words[at - 1] is '提' or '報' or '敬' or '申' or '邀' or '陳') && words[at + 1] is not ('鑒' or '討' or '審' or '核' or '購' or '假' or '款' or '領' or '公');
    }
}
