using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MeetingBot.Minutes.Reading.Word;

/// <summary>The visible text of a paragraph, changes accepted, and what hangs beside it (notes, text boxes).</summary>
/// <remarks>Elements are told by name, and unknown ones are looked into: text is never lost to a newer Word.</remarks>
internal sealed class WordInlines(WordStyles styles)
{
    private readonly StringBuilder text = new();
    private readonly List<OpenXmlElement> asides = [];
    private readonly Stack<bool> fields = new(); // each true once its result has begun

    public void Add(Paragraph paragraph)
    {
        fields.Clear(); // a result may go on into the next paragraph, but an instruction that never ends would hide the rest of the file
        Walk(paragraph);
    }

    /// <summary>Hands over what was gathered and starts anew.</summary>
    public (string Text, List<OpenXmlElement> Asides) Take()
    {
        var result = (text.ToString(), asides.ToList());
        text.Clear();
        asides.Clear();
        return result;
    }

    private void Walk(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            Visit(child);
        }
    }

    private void Visit(OpenXmlElement element)
    {
        switch (element.LocalName)
        {
            case "del" or "moveFrom" or "pPr" or "rPr" or "sdtPr" or "instrText" or "delText" or "delInstrText" or "rt":
                break;
            case "r" when IsHidden(element as Run):
                break;
            case "t":
                Append(element.InnerText.Replace('\n', ' ')); // Word's line breaks are elements
                break;
            case "tab" or "ptab":
                Append("\t");
                break;
            case "br" or "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "sym" when element is SymbolChar symbol:
                Append(WordSymbols.Of(symbol));
                break;
            case "lastRenderedPageBreak":
                text.Append(SourceWriter.PageMark);
                break;
            case "fldChar" when element is FieldChar mark:
                Field(mark.FieldCharType?.InnerText);
                break;
            case "footnoteReference" or "endnoteReference" or "txbxContent":
                asides.Add(element);
                break;
            case "AlternateContent":
                Walk(ElementsOf.Alternative(element));
                break;
            default:
                Walk(element);
                break;
        }
    }

    // Between begin and separate stands the instruction; a field inside it is part of it.
    private void Field(string? mark)
    {
        if (mark == "begin")
        {
            fields.Push(false);
        }
        else if (fields.TryPop(out _) && mark == "separate")
        {
            fields.Push(true);
        }
    }

    private void Append(string words)
    {
        if (!fields.Contains(false))
        {
            text.Append(words);
        }
    }

    private bool IsHidden(Run? run) => run?.RunProperties is { } properties
        && (properties.Vanish is { } vanish ? vanish.IsOn() : styles.IsHidden(properties.RunStyle?.Val?.Value));
}
