using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MeetingBot.Minutes.Reading.Word;

/// <summary>Footnotes and endnotes, to be written after the paragraph that refers to them.</summary>
internal sealed class WordNotes(MainDocumentPart main)
{
    private readonly Lazy<Dictionary<long, OpenXmlElement>> footnotes = new(() => ById(main.FootnotesPart?.Footnotes));
    private readonly Lazy<Dictionary<long, OpenXmlElement>> endnotes = new(() => ById(main.EndnotesPart?.Endnotes));
    private int written;

    /// <summary>The note this mark refers to, and what to call it.</summary>
    public (string Label, OpenXmlElement Body)? Find(FootnoteEndnoteReferenceType mark)
    {
        var notes = mark is FootnoteReference ? footnotes.Value : endnotes.Value;
        return mark.Id?.Value is { } id && notes.TryGetValue(id, out var body) ? ($"註{Numerals.Decimal(++written)}：", body) : null;
    }

    private static Dictionary<long, OpenXmlElement> ById(OpenXmlPartRootElement? part)
    {
        var notes = new Dictionary<long, OpenXmlElement>();
        foreach (var note in part?.Elements<FootnoteEndnoteType>() ?? [])
        {
            notes[note.Id?.Value ?? -1] = note;
        }

        return notes;
    }
}
