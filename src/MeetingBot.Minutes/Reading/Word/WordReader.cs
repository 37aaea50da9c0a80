using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MeetingBot.Minutes.Reading.Word;

/// <summary>Reads .docx: paragraphs as lines with the numbers Word would show, tables as records, changes as accepted.</summary>
internal static class WordReader
{
    public static ReadResult Read(Stream file, string name, ReadingOptions options, CancellationToken cancel)
    {
        if (PackageGuard.Refuse(file, name, options, cancel) is { } why)
        {
            return new ReadResult.Refused(name, why);
        }

        try
        {
            using var document = Open(file);
            return document.MainDocumentPart is { } main
                ? Read(main, name, cancel)
                : new ReadResult.Refused(name, PackageGuard.Damaged(name));
        }
        catch (Exception e) when (e is OpenXmlPackageException or XmlException or InvalidDataException or FormatException
            or OverflowException or IOException or InvalidOperationException or ArgumentException or NotSupportedException)
        {
            // The library has no one exception for a broken document; whatever it throws means the same to the reader.
            return new ReadResult.Refused(name, PackageGuard.Damaged(name));
        }
    }

    private static WordprocessingDocument Open(Stream file)
    {
        try
        {
            return WordprocessingDocument.Open(file, isEditable: false);
        }
        catch (OpenXmlPackageException)
        {
            // A malformed address in a hyperlink is common, and no reason not to read the text; but only a copy can be mended.
            var copy = new MemoryStream();
            file.Position = 0;
            file.CopyTo(copy);
            var settings = new OpenSettings { AutoSave = false, RelationshipErrorHandlerFactory = _ => new ForgivingRelationships() };
            return WordprocessingDocument.Open(copy, isEditable: true, settings);
        }
    }

    private static ReadResult Read(MainDocumentPart main, string name, CancellationToken cancel)
    {
        var writer = new SourceWriter(name);
        var styles = new WordStyles(main.StyleDefinitionsPart?.Styles);
        var numbering = new WordNumbering(new(main.NumberingDefinitionsPart?.Numbering, styles));
        var blocks = new WordBlocks(writer, new(styles), new(numbering, styles), new(main));
        foreach (var block in TopBlocks(main))
        {
            cancel.ThrowIfCancellationRequested();
            blocks.Write(block);
        }

        blocks.Flush();
        var source = writer.Build();
        return string.IsNullOrWhiteSpace(source.Text)
            ? new ReadResult.Refused(name, $"「{name}」裡沒有任何文字（可能只有圖片）。請提供有文字的檔案。")
            : new ReadResult.Read(source);
    }

    // One block at a time: the tree of a whole document takes many times its size.
    private static IEnumerable<OpenXmlElement> TopBlocks(MainDocumentPart main)
    {
        using var reader = OpenXmlReader.Create(main);
        var found = reader.Read() && reader.ReadFirstChild();
        while (found && reader.ElementType != typeof(Body))
        {
            found = reader.ReadNextSibling();
        }

        found = found && reader.ReadFirstChild();
        while (found)
        {
            yield return reader.LoadCurrentElement()!;
            found = reader.ReadNextSibling();
        }
    }

    private sealed class ForgivingRelationships : RelationshipErrorHandler
    {
        public override string Rewrite(Uri partUri, string? id, string? uri) => "http://invalid/";
    }
}
