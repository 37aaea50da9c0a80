namespace MeetingBot.Channels.TaipeiOn.Writing;

/// <summary>
/// Cuts a text at the length that a message may have: where a paragraph, a line or a sentence ends if that is not too early, else at a
/// comma or a blank, else anywhere but within a character or an address. Only white space at the cuts is lost.
/// </summary>
internal static class TextSplitter
{
    private static readonly string[][] Ends = [["\n\n"], ["\n"], ["。", "！", "？", "；", "!\u0020", "?\u0020"], ["，", "、", " ", "　"]];

    public static IReadOnlyList<string> Split(string text, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 2); // a character may take two
        var (parts, rest) = (new List<string>(), text.Trim());
        while (rest.Length > most)
        {
            var cut = Cut(rest, most);
            parts.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }

        return rest.Length > 0 || parts.Count == 0 ? [.. parts, rest] : parts;
    }

    private static int Cut(string text, int most)
    {
        foreach (var ends in Ends)
        {
            var cut = OutsideLink(text, ends.Max(end => Last(text, end, most)));
            if (cut >= most / 2)
            {
                return cut;
            }
        }

        return OutsideLink(text, most) is > 0 and var whole ? whole : InsideNone(text, most);
    }

    /// <summary>Behind the last one that still fits; 0 where there is none.</summary>
    private static int Last(string text, string end, int most) =>
        text.LastIndexOf(end, most - 1, most, StringComparison.Ordinal) is >= 0 and var at ? at + end.Length : 0;

    /// <summary>Before the address that this would cut.</summary>
    private static int OutsideLink(string text, int cut)
    {
        var link = Links.In().Matches(text).FirstOrDefault(link => link.Index < cut && cut < link.Index + link.Length);
        return link?.Index ?? InsideNone(text, cut);
    }

    private static int InsideNone(string text, int cut) =>
        cut > 0 && cut < text.Length && char.IsLowSurrogate(text[cut]) && char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut;
}
