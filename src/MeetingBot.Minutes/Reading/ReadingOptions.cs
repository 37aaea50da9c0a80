namespace MeetingBot.Minutes.Reading;

/// <summary>How much a file may cost. Minutes are small; whatever is far bigger is a mistake or an attack.</summary>
public sealed record ReadingOptions
{
    public static ReadingOptions Default { get; } = new();

    public long MaxFileMegabytes { get; init; } = 50;

    /// <summary>All parts of a .docx or .odt together, unpacked, pictures included.</summary>
    public long MaxUnpackedMegabytes { get; init; } = 200;

    /// <summary>The XML of a .docx or .odt, or what poppler may write about one .pdf.</summary>
    public long MaxMarkupMegabytes { get; init; } = 64;

    /// <summary>Poppler's text extractor: a name to look up in PATH, or a path.</summary>
    public string PdfProgram { get; init; } = "pdftotext";

    public TimeSpan PdfTime { get; init; } = TimeSpan.FromSeconds(60);

    public long PdfMemoryMegabytes { get; init; } = 1024;

    internal long MaxFileBytes => MaxFileMegabytes << 20;

    internal long MaxUnpackedBytes => MaxUnpackedMegabytes << 20;

    internal long MaxMarkupBytes => MaxMarkupMegabytes << 20;
}
