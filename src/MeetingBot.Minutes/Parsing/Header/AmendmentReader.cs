using System.Text.RegularExpressions;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing.Header;

/// <summary>Reads 「…」修正為「…」, 原「…」更正為「…」 and 「…」，因…，修正為「…」.</summary>
internal static partial class AmendmentReader
{
    private static readonly string[] Verbs = ["修正為", "更正為", "修改為", "改為", "修訂為"];

    public static IEnumerable<Amendment> Read(FlowText flow)
    {
        var text = flow.Text;
        foreach (var verb in Verbs)
        {
            for (var at = text.IndexOf(verb, StringComparison.Ordinal); at >= 0; at = text.IndexOf(verb, at + 1, StringComparison.Ordinal))
            {
                var open = at + verb.Length;
                open += open < text.Length && text[open] == '：' ? 1 : 0;
                if (open >= text.Length || text[open] != '「' || text.IndexOf('」', open) is not (> 0 and var close))
                {
                    continue;
                }

                var (start, old) = Old(flow, at);
                yield return new(old, flow.Original(open + 1, close).Trim(), flow.Span(start, close + 1));
            }
        }
    }

    private static (int Start, string? Old) Old(FlowText flow, int verb)
    {
        var text = flow.Text;
        var close = text.LastIndexOf('」', Math.Max(0, verb - 1));
        if (close < 0 || (verb - close > 6 && !Reason().IsMatch(text[(close + 1)..verb])))
        {
            return (verb, null);
        }

        var open = text.LastIndexOf('「', close);
        return open < 0 ? (verb, null) : (open, flow.Original(open + 1, close).Trim());
    }

    // Why it is corrected may stand between.
    [GeneratedRegex("^(一節|部分)?，(因|由於|鑑於|鑒於|配合|經查|查)[^。；：「」]{2,30}，[^，。；：「」]{0,5}$")]
    private static partial Regex Reason();
}
