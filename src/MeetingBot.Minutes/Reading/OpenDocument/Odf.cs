using System.Globalization;
using System.Xml.Linq;

namespace MeetingBot.Minutes.Reading.OpenDocument;

/// <summary>Names of OpenDocument.</summary>
internal static class Odf
{
    public static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public static readonly XNamespace Draw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    public static readonly XNamespace LibreOffice = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    public static string? Value(this XElement element, XName name) => element.Attribute(name)?.Value;

    /// <summary>A number that counts something, or 1 where it is left out or makes no sense.</summary>
    public static int Count(this XElement element, XName name) => Math.Max(1, element.Number(name) ?? 1);

    public static int? Number(this XElement element, XName name) =>
        int.TryParse(element.Value(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) ? n : null;

    public static bool IsTrue(this XElement element, XName name) => element.Value(name) == "true";
}
