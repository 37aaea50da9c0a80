using DocumentFormat.OpenXml.Wordprocessing;

namespace MeetingBot.Minutes.Reading.Word;

/// <summary>What styles say about numbers and hidden text; everything else about them is looks.</summary>
internal sealed class WordStyles
{
    private const int DeepestChain = 20; // a style may claim to be based on itself

    private readonly Dictionary<string, Style> styles = [];
    private readonly string? paragraphDefault;

    public WordStyles(Styles? part)
    {
        foreach (var style in part?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                styles[id] = style;
                paragraphDefault = style.Default?.Value == true && style.Type?.Value == StyleValues.Paragraph ? id : paragraphDefault;
            }
        }
    }

    /// <summary>The list a paragraph of this style belongs to, the style that says so, and the level where it says that too.</summary>
    public (int NumId, int? Level, string Style)? Numbering(string? id)
    {
        int? level = null;
        foreach (var style in Chain(id ?? paragraphDefault))
        {
            var own = style.StyleParagraphProperties?.NumberingProperties;
            level ??= own?.NumberingLevelReference?.Val?.Value;
            if (own?.NumberingId?.Val?.Value is { } numId)
            {
                return (numId, level, style.StyleId!.Value!);
            }
        }

        return null;
    }

    public bool IsHidden(string? id) =>
        Chain(id).Select(style => style.StyleRunProperties?.Vanish).FirstOrDefault(vanish => vanish is not null).IsOn();

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < DeepestChain && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
