using System.IO.Compression;
using System.Xml;

namespace MeetingBot.Minutes.Reading;

/// <summary>
/// Looks through a zipped document before anything is built from it: how large it really is unpacked (never as declared), and
/// whether its XML is sound, shallow and free of entities. What passes can be read without fear for memory or stack.
/// </summary>
internal static class PackageGuard
{
    private const int MaxParts = 10_000;
    private const int MaxDepth = 200;
    private const int MaxNodes = 5_000_000;
    private const int MaxRatio = 250;
    private const int SmallBytes = 16 << 20; // below this no ratio is a bomb

    public static XmlReaderSettings XmlSettings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 1 << 27,
        CloseInput = false,
    };

    /// <summary>Why the package must not be opened, or null.</summary>
    public static string? Refuse(Stream file, string name, ReadingOptions options, CancellationToken cancel)
    {
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return zip.Entries.Count > MaxParts
                ? TooLarge(name)
                : RefuseSize(zip, file.Length, name, options, cancel) ?? RefuseMarkup(zip, name, cancel);
        }
        catch (InvalidDataException)
        {
            return Damaged(name);
        }
        catch (XmlException)
        {
            return $"「{name}」的內容損壞，或含有基於安全不接受的外部實體。請用 Word 或 LibreOffice 開啟並另存新檔後再放入。";
        }
        finally
        {
            file.Position = 0;
        }
    }

    public static string Damaged(string name) => $"「{name}」已損壞或沒有下載完整，無法開啟。請重新取得檔案，或用 Word、LibreOffice 修復並另存後再放入。";

    private static string TooLarge(string name) => $"「{name}」解壓縮後過於龐大，可能是惡意檔案，因此不讀取。請確認來源，或分成數個檔案後再放入。";

    private static string? RefuseSize(ZipArchive zip, long packed, string name, ReadingOptions options, CancellationToken cancel)
    {
        var buffer = new byte[1 << 16];
        long total = 0, markup = 0;
        foreach (var part in zip.Entries)
        {
            using var stream = part.Open();
            while (stream.Read(buffer) is var read and > 0)
            {
                cancel.ThrowIfCancellationRequested();
                total += read;
                markup += IsMarkup(part) ? read : 0;
                var isBomb = total > SmallBytes && total / MaxRatio > packed;
                if (isBomb || total > options.MaxUnpackedBytes || markup > options.MaxMarkupBytes)
                {
                    return TooLarge(name);
                }
            }
        }

        return null;
    }

    private static string? RefuseMarkup(ZipArchive zip, string name, CancellationToken cancel)
    {
        var nodes = 0;
        foreach (var part in zip.Entries.Where(part => IsMarkup(part) && part.Length > 0))
        {
            using var stream = part.Open();
            using var reader = XmlReader.Create(stream, XmlSettings);
            while (reader.Read())
            {
                if (reader.Depth > MaxDepth || ++nodes > MaxNodes)
                {
                    return $"「{name}」的結構過於複雜（層次過深或項目過多），因此不讀取。請簡化或分成數個檔案後再放入。";
                }

                if (nodes % 4096 == 0)
                {
                    cancel.ThrowIfCancellationRequested();
                }
            }
        }

        return null;
    }

    private static bool IsMarkup(ZipArchiveEntry part) =>
        part.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
