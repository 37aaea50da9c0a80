namespace MeetingBot.Minutes.Reading;

/// <summary>Knows a file by its first bytes, so that one with the wrong ending is named instead of read as rubbish.</summary>
internal static class FileKind
{
    private const string Readable = ".txt、.md、.html、.docx、.odt、.pdf";

    public static string UnknownExtension(string name, string extension) => extension switch
    {
        ".doc" => $"「{name}」是舊版 Word 檔。請用 Word 或 LibreOffice 另存成 .docx 後再放入。",
        ".rtf" or ".wps" or ".pages" => $"「{name}」的格式無法讀取。請另存成 .docx 後再放入。",
        "" => $"「{name}」沒有副檔名，無法判斷格式。可讀取的格式：{Readable}。",
        _ => $"無法讀取 {extension} 檔（{name}）。可讀取的格式：{Readable}。",
    };

    /// <summary>Why these bytes cannot be what the name says, or null.</summary>
    public static string? Mismatch(ReadOnlySpan<byte> head, string name, string extension)
    {
        var zipped = head.StartsWith("PK\x03\x04"u8);
        return extension switch
        {
            ".docx" or ".odt" when zipped => null,
            ".pdf" when head.IndexOf("%PDF-"u8) >= 0 => null, // the standard lets some bytes stand before the mark
            ".docx" or ".odt" when head.StartsWith(Ole) =>
                $"「{name}」有密碼保護，或其實是舊版 Word（.doc）檔。請解除密碼或另存成 {extension} 後再放入。",
            ".docx" or ".odt" or ".pdf" => Named(head) is { } other
                ? $"「{name}」的內容其實是{other}。請改正副檔名後再放入。"
                : $"「{name}」不是有效的 {extension} 檔，可能已損壞或沒有下載完整。請重新取得檔案後再放入。",
            _ when Named(head) is { } other => $"「{name}」的內容其實是{other}，不是文字檔。請改正副檔名後再放入。",
            _ => null,
        };
    }

    private static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G'];

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    private static string? Named(ReadOnlySpan<byte> head) =>
        head.StartsWith("%PDF-"u8) ? " PDF 檔"
        : head.StartsWith("PK\x03\x04"u8) ? "壓縮檔或 Word、OpenDocument 文件"
        : head.StartsWith(Ole) ? "舊版 Office 檔"
        : head.StartsWith("{\\rtf"u8) ? " RTF 檔"
        : head.StartsWith(Png) || head.StartsWith(Jpeg) || head.StartsWith("GIF8"u8) ? "圖片檔"
        : null;
}
