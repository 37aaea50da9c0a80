using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace MeetingBot.Minutes.Tests.Reading.Word;

/// <summary>Makes a .docx of the XML that a test is about.</summary>
internal static class SomeDocx
{
    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" mc:Ignorable=""
        """;

    /// <param name="body">Inside w:body.</param>
    /// <param name="numbering">Inside w:numbering.</param>
    /// <param name="styles">Inside w:styles.</param>
    /// <param name="footnotes">Inside w:footnotes.</param>
    public static byte[] Of(string body, string numbering = "", string styles = "", string footnotes = "")
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Fill(main, "document", $"<w:body>{body}<w:sectPr/></w:body>");
            Fill(main.AddNewPart<NumberingDefinitionsPart>(), "numbering", numbering);
            Fill(main.AddNewPart<StyleDefinitionsPart>(), "styles", styles);
            Fill(main.AddNewPart<FootnotesPart>(), "footnotes", footnotes);
        }

        return stream.ToArray();
    }

    public static string P(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A paragraph of list <paramref name="list"/> on level <paramref name="level"/>.</summary>
    public static string Item(string text, int level = 0, int list = 1) =>
        P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    public static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    /// <summary>A shape with these levels and list 1 that uses it.</summary>
    public static string Shape(params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"7\">{string.Concat(levels)}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{P(cell)}</w:tc>"))}</w:tr>";

    /// <summary>The package with one part put in place of its own.</summary>
    public static byte[] With(byte[] package, string part, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)?.Delete();
            using var writer = zip.CreateEntry(part).Open();
            writer.Write(Encoding.UTF8.GetBytes(content));
        }

        return stream.ToArray();
    }

    private static void Fill(OpenXmlPart part, string root, string content)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"<w:{root} {Namespaces}>{content}</w:{root}>"));
        part.FeedData(stream);
    }
}
