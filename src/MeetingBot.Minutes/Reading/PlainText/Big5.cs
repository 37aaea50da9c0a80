using System.Text;

namespace MeetingBot.Minutes.Reading.PlainText;

/// <summary>Big5 as Windows writes it (CP950), with the circled and bracketed numbers that ETEN added and outlines use.</summary>
internal static class Big5
{
    private const int FirstLead = 0x81;
    private const int FirstTrail = 0x40;
    private const int Trails = 0x100 - FirstTrail;
    private const string EtenNumbers = "①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ"; // from C6A1

    private static readonly Lazy<char[]> Table = new(BuildTable);
    private static readonly Lazy<HashSet<char>> FrequentCharacters = new(() =>
        [.. Table.Value[((0xA4 - FirstLead) * Trails)..((0xC7 - FirstLead) * Trails)].Where(c => c != '\0')]);

    public static DecodedText Decode(byte[] bytes)
    {
        var map = new ByteMap(c => c < 0x80 ? 1 : 2);
        var bad = new List<int>();
        var text = new StringBuilder(bytes.Length / 2);
        var table = Table.Value;
        var marked = -1;
        for (var i = 0; i < bytes.Length && bad.Count <= DecodedText.MostBad(bytes.Length);)
        {
            if (marked < 0 || text.Length - marked >= ByteMap.Interval)
            {
                map.Add(marked = text.Length, i);
            }

            var lead = bytes[i++];
            if (lead < 0x80)
            {
                text.Append((char)lead);
                continue;
            }

            var trail = i < bytes.Length ? bytes[i] : (byte)0;
            var isPair = lead is >= FirstLead and < 0xFF && trail >= FirstTrail;
            var c = isPair ? table[((lead - FirstLead) * Trails) + trail - FirstTrail] : '\0';
            i += c != '\0' || trail >= 0x80 ? 1 : 0; // after a broken character go on at the next ASCII byte
            if (c == '\0')
            {
                bad.Add(text.Length);
                c = '\uFFFD';
                marked = -1;
            }

            text.Append(c);
        }

        map.Add(text.Length, bytes.Length);
        return new(text.ToString(), map, bad);
    }

    /// <summary>
    /// Most of what Chinese texts say is in the first 5401 characters of Big5 (A440–C67E); another encoding read as Big5 falls on the
    /// rare ones as often. GB2312 falls on the frequent ones, but never has a trail byte below 80, which Big5 has four times in ten.
    /// </summary>
    public static bool IsPlausible(string text, byte[] bytes)
    {
        int common = 0, other = 0, pairs = 0;
        var frequent = FrequentCharacters.Value;
        foreach (var c in text)
        {
            pairs += c >= 0x80 ? 1 : 0;
            if (c is >= '\u3400' and <= '\uFAFF' or '\uFFFD')
            {
                _ = frequent.Contains(c) ? common++ : other++;
            }
        }

        var lowTrails = (pairs * 2L) - bytes.LongCount(b => b >= 0x80);
        return common >= other * 4L && (pairs < 24 || lowTrails * 10 > pairs);
    }

    private static char[] BuildTable()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            950, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(""))!;
        var table = new char[(0xFF - FirstLead) * Trails];
        Span<char> decoded = stackalloc char[4];
        for (var lead = FirstLead; lead < 0xFF; lead++)
        {
            for (var trail = FirstTrail; trail < 0xFF; trail++)
            {
                if (encoding.GetChars([(byte)lead, (byte)trail], decoded) == 1 && decoded[0] >= 0x80)
                {
                    table[((lead - FirstLead) * Trails) + trail - FirstTrail] = decoded[0];
                }
            }
        }

        EtenNumbers.CopyTo(table.AsSpan(((0xC6 - FirstLead) * Trails) + 0xA1 - FirstTrail));
        return table;
    }
}
