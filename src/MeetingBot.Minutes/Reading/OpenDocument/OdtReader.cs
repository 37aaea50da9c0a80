using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace MeetingBot.Minutes.Reading.OpenDocument;

/// <summary>Reads .odt: paragraphs as lines with the numbers LibreOffice would show, tables as records, deleted text left out.</summary>
internal static class OdtReader
{
    public static ReadResult Read(Stream file, string name, ReadingOptions options, CancellationToken cancel)
    {
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (IsEncrypted(zip)) // before the guard, to which ciphertext is broken XML
            {
                return new ReadResult.Refused(name, $"「{name}」有密碼保護。請解除密碼後另存新檔，再重新放入。");
            }

            if (PackageGuard.Refuse(file, name, options, cancel) is { } why)
            {
                return new ReadResult.Refused(name, why);
            }

            return zip.GetEntry("content.xml") is { } content
                ? Read(content, Styles(zip), name, cancel)
                : new ReadResult.Refused(name, PackageGuard.Damaged(name));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            return new ReadResult.Refused(name, PackageGuard.Damaged(name));
        }
    }

    private static ReadResult Read(ZipArchiveEntry content, OdtStyles styles, string name, CancellationToken cancel)
    {
        var writer = new SourceWriter(name);
        var blocks = new OdtBlocks(writer, new(styles), new(styles));
        using var stream = content.Open();
        using var reader = XmlReader.Create(stream, PackageGuard.XmlSettings);
        var isText = false;
        reader.MoveToContent();
        reader.Read();
        while (!reader.EOF)
        {
            cancel.ThrowIfCancellationRequested();
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
            }
            else if (reader is { LocalName: "body" } || (reader is { LocalName: "text" } && reader.NamespaceURI == Odf.Office))
            {
                isText |= reader.LocalName == "text";
                reader.Read();
            }
            else if (XNode.ReadFrom(reader) is XElement element) // one block at a time: the tree of all takes many times the file
            {
                if (isText)
                {
                    blocks.Write(element);
                }
                else
                {
                    styles.Add(element);
                }
            }
        }

        var source = writer.Build();
        return !isText ? new ReadResult.Refused(name, $"「{name}」不是 OpenDocument 文字文件（可能是試算表或簡報）。請另存成 .odt 文字文件後再放入。")
            : string.IsNullOrWhiteSpace(source.Text) ? new ReadResult.Refused(name, $"「{name}」裡沒有任何文字（可能只有圖片）。請提供有文字的檔案。")
            : new ReadResult.Read(source);
    }

    private static OdtStyles Styles(ZipArchive zip)
    {
        var styles = new OdtStyles();
        if (zip.GetEntry("styles.xml") is { } entry)
        {
            using var stream = entry.Open();
            using var reader = XmlReader.Create(stream, PackageGuard.XmlSettings);
            foreach (var section in XElement.Load(reader).Elements())
            {
                styles.Add(section);
            }
        }

        return styles;
    }

    private static bool IsEncrypted(ZipArchive zip)
    {
        if (zip.GetEntry("META-INF/manifest.xml") is not { } entry)
        {
            return false;
        }

        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, PackageGuard.XmlSettings);
        while (reader.Read())
        {
            if (reader.LocalName == "encryption-data")
            {
                return true;
            }
        }

        return false;
    }
}
