using System.IO.Compression;
using System.Text;

namespace MeetingBot.Minutes.Tests.Reading.OpenDocument;

/// <summary>Makes an .odt of the XML that a test is about.</summary>
internal static class SomeOdt
{
    private const string Namespaces = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
        xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
        """;

    /// <param name="body">Inside office:text.</param>
    /// <param name="automatic">Inside office:automatic-styles of content.xml.</param>
    /// <param name="styles">Inside office:styles of styles.xml.</param>
    public static byte[] Of(string body, string automatic = "", string styles = "") => Package(
        ("content.xml", Content(body, automatic)),
        ("styles.xml", $"<office:document-styles {Namespaces}><office:styles>{styles}</office:styles></office:document-styles>"));

    public static string Content(string body, string automatic = "") =>
        $"<office:document-content {Namespaces}><office:automatic-styles>{automatic}</office:automatic-styles>\n"
            + $"<office:body>\n<office:text>\n{body}</office:text></office:body></office:document-content>";

    public static byte[] Package(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = zip.CreateEntry(name).Open();
                writer.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    public static string P(string text) => $"<text:p>{text}</text:p>";

    public static string List(string style, params string[] items) => $"<text:list text:style-name=\"{style}\">{string.Concat(items)}</text:list>";

    public static string Item(params string[] blocks) => $"<text:list-item>{string.Concat(blocks)}</text:list-item>";

    public static string Level(int level, string format, string prefix, string suffix, string more = "") =>
        $"<text:list-level-style-number text:level=\"{level}\" style:num-format=\"{format}\" style:num-prefix=\"{prefix}\" style:num-suffix=\"{suffix}\" {more}/>";

    public static string Style(string name, params string[] levels) =>
        $"<text:list-style style:name=\"{name}\">{string.Concat(levels)}</text:list-style>";

    public static string Row(params string[] cells) =>
        $"<table:table-row>{string.Concat(cells.Select(cell => $"<table:table-cell>{P(cell)}</table:table-cell>"))}</table:table-row>";
}
