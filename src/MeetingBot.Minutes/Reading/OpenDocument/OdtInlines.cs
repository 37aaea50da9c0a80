using System.Text;
using System.Xml.Linq;

namespace MeetingBot.Minutes.Reading.OpenDocument;

/// <summary>The visible text of a paragraph, and what hangs beside it (notes, text boxes).</summary>
internal sealed class OdtInlines(OdtStyles styles)
{
    private const int MostBlanks = 1000;

    private readonly StringBuilder text = new();
    private readonly List<XElement> asides = [];

    public (string Text, List<XElement> Asides) Read(XElement paragraph)
    {
        text.Clear();
        asides.Clear();
        Walk(paragraph);
        return (text.ToString().TrimEnd(' '), [.. asides]);
    }

    private void Walk(XElement parent)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText words)
            {
                Append(words.Value);
            }
            else if (node is XElement element)
            {
                Visit(element);
            }
        }
    }

    private void Visit(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "annotation" or "ruby-text" or "hidden-text" or "hidden-paragraph" or "script" or "tracked-changes":
            case "span" when styles.IsHidden(element):
                break;
            case "s":
                text.Append(' ', Math.Min(MostBlanks, element.Count(Odf.Text + "c")));
                break;
            case "tab":
                text.Append('\t');
                break;
            case "line-break":
                text.Append('\n');
                break;
            case "soft-page-break":
                text.Append(SourceWriter.PageMark);
                break;
            case "note":
                asides.Add(element);
                break;
            default:
                if (element.Name.Namespace == Odf.Draw)
                {
                    asides.Add(element);
                }
                else
                {
                    Walk(element);
                }

                break;
        }
    }

    // Blanks and line ends in the file are one blank, and none at the start; the rest are text:s.
    private void Append(string words)
    {
        foreach (var c in words)
        {
            if (c is not (' ' or '\t' or '\r' or '\n'))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }
}
