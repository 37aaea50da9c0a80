using System.Buffers;
using System.Text;

namespace MeetingBot.Minutes.Reading.PlainText;

/// <summary>Finds out how a text file is encoded and decodes it.</summary>
/// <remarks>
/// A byte-order mark decides. Else valid UTF-8 is UTF-8 (Big5 text hardly ever is), a zero byte beside every ASCII character is
/// UTF-16, and what is left is Big5 if it reads like Chinese in it.
/// </remarks>
internal static class TextDecoder
{
    /// <summary>The text, or null if these bytes are no text in any encoding we know.</summary>
    public static DecodedText? Decode(byte[] bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Utf8(bytes, 3),
            [0xFF, 0xFE, ..] => Utf16(bytes, 2, bigEndian: false),
            [0xFE, 0xFF, ..] => Utf16(bytes, 2, bigEndian: true),
            _ => Guess(bytes),
        };
        return text is { IsMostlySound: true } && !IsBinary(text.Text) ? text : null;
    }

    public static DecodedText Utf8(byte[] bytes, int start)
    {
        var map = new ByteMap(c => c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3);
        var bad = new List<int>();
        var text = new StringBuilder(bytes.Length / 2);
        Span<char> chunk = stackalloc char[ByteMap.Interval];
        while (start < bytes.Length && bad.Count <= DecodedText.MostBad(bytes.Length))
        {
            map.Add(text.Length, start);
            var status = System.Text.Unicode.Utf8.ToUtf16(
                bytes.AsSpan(start), chunk, out var read, out var written, replaceInvalidSequences: false);
            text.Append(chunk[..written]);
            start += read;
            if (status is OperationStatus.InvalidData or OperationStatus.NeedMoreData)
            {
                Rune.DecodeFromUtf8(bytes.AsSpan(start), out _, out var consumed);
                start += consumed;
                bad.Add(text.Length);
                text.Append('\uFFFD');
            }
        }

        map.Add(text.Length, start);
        return new(text.ToString(), map, bad);
    }

    public static DecodedText Utf16(byte[] bytes, int start, bool bigEndian)
    {
        var map = new ByteMap(_ => 2);
        map.Add(0, start);
        var odd = (bytes.Length - start) % 2;
        var text = (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes, start, bytes.Length - start - odd);
        var bad = new List<int>(); // the decoder has put U+FFFD, one for one, for every half of a pair that stands alone
        for (var i = text.IndexOf('\uFFFD', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\uFFFD', i + 1))
        {
            bad.Add(i);
        }

        return new(odd == 0 ? text : text + '\uFFFD', map, odd == 0 ? bad : [.. bad, text.Length]);
    }

    private static DecodedText? Guess(byte[] bytes)
    {
        if (bytes.AsSpan().Contains((byte)0))
        {
            return GuessUtf16(bytes);
        }

        var utf8 = Utf8(bytes, 0);
        if (utf8.Bad.Count == 0 || (utf8.IsMostlySound && utf8.Text.Count(c => c is > '\u007F' and not '\uFFFD') > utf8.Bad.Count * 10L))
        {
            return utf8;
        }

        var big5 = Big5.Decode(bytes);
        return Big5.IsPlausible(big5.Text, bytes) ? big5 : null;
    }

    // Zero bytes stand beside ASCII in UTF-16, but 一 has one too (4E 00): the order of bytes that gives ordinary characters is right.
    private static DecodedText? GuessUtf16(byte[] bytes)
    {
        var little = Utf16(bytes, 0, bigEndian: false);
        if (IsOrdinary(little.Text))
        {
            return little;
        }

        var big = Utf16(bytes, 0, bigEndian: true);
        return IsOrdinary(big.Text) ? big : null;
    }

    private static bool IsOrdinary(string text) => text.Length * 0.9 <= text.Count(c =>
        c is (>= ' ' and <= '~') or '\r' or '\n' or '\t'
            or (>= '\u2010' and <= '\u33FF') or (>= '一' and <= '\u9FFF') or (>= '\uFE30' and <= '\uFFEF'));

    private static bool IsBinary(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return true;
        }

        var controls = text.Count(c => char.IsControl(c) && !char.IsWhiteSpace(c));
        return controls > 3 && controls * 50L > text.Length;
    }
}
