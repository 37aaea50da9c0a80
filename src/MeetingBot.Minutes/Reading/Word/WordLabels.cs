using DocumentFormat.OpenXml.Wordprocessing;

namespace MeetingBot.Minutes.Reading.Word;

/// <summary>The number in front of a paragraph, from its own properties or from its style's.</summary>
internal sealed class WordLabels(WordNumbering numbering, WordStyles styles)
{
    public string Next(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var own = properties?.NumberingProperties;
        var styled = styles.Numbering(properties?.ParagraphStyleId?.Val?.Value);
        if ((own?.NumberingId?.Val?.Value ?? styled?.NumId) is not { } list || list == 0)
        {
            return ""; // 0 takes the style's number away
        }

        // A style often names only the list, and the list names the style at one of its levels.
        var level = own?.NumberingLevelReference?.Val?.Value
            ?? styled?.Level
            ?? (styled is { } s ? numbering.Lists.LevelOfStyle(list, s.Style) : null)
            ?? 0;
        return numbering.Next(list, level);
    }
}
