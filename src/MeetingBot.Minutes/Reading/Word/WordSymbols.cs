using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MeetingBot.Minutes.Reading.Word;

/// <summary>Characters of symbol fonts, which have no meaning outside their font, as the ordinary ones they look like.</summary>
internal static class WordSymbols
{
    public static string Of(SymbolChar symbol)
    {
        if (!int.TryParse(symbol.Char?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
            || code is < ' ' or > 0xFFFF)
        {
            return "";
        }

        var font = symbol.Font?.Value ?? "";
        return font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) ? Wingding(font.Length, code & 0xFF)
            : code is >= 0xD800 and <= 0xF8FF ? Labels.Bullet
            : ((char)code).ToString();
    }

    // Boxes and ticks say something in a form: 是否列管 ☑ ☐.
    private static string Wingding(int font, int code) => (font == "Wingdings".Length, code) switch
    {
        (true, 0x6F or 0x71 or 0x72 or 0xA8) or (false, 0x2A or 0xA3) => "☐",
        (true, 0xFE) or (false, 0x52) => "☑",
        (true, 0xFD or 0x78) or (false, 0x51 or 0x53 or 0x54) => "☒",
        (true, 0xFC) or (false, 0x50) => "✓",
        (true, 0xFB) or (false, 0x4F) => "✗",
        (true, 0x6E) => "■",
        (true, >= 0x80 and <= 0x8A) => code == 0x80 ? "⓪" : Numerals.Circled(code - 0x80),
        (true, >= 0x8B and <= 0x95) => code == 0x8B ? "⓿" : Numerals.Circled(code - 0x8B),
        (true, 0xE0 or 0xE8) => "→",
        _ => Labels.Bullet,
    };
}
