using System.Xml.Linq;

namespace MeetingBot.Minutes.Reading.OpenDocument;

/// <summary>What styles say about numbers and hidden text, from styles.xml and the automatic styles of content.xml.</summary>
internal sealed class OdtStyles
{
    private readonly Dictionary<string, Dictionary<int, OdtLevel>> lists = [];
    private readonly HashSet<string> hidden = [];
    private Dictionary<int, OdtLevel> outline = [];

    /// <param name="section">office:styles or office:automatic-styles.</param>
    public void Add(XElement section)
    {
        foreach (var style in section.Elements())
        {
            if (style.Name == Odf.Text + "outline-style")
            {
                outline = Levels(style);
            }
            else if (style.Value(Odf.Style + "name") is { } name)
            {
                if (style.Name == Odf.Text + "list-style")
                {
                    lists[name] = Levels(style);
                }
                else if (style.Elements(Odf.Style + "text-properties").Any(p => p.Value(Odf.Text + "display") == "none"))
                {
                    hidden.Add(name);
                }
            }
        }
    }

    public OdtLevel? Level(string? list, int level) =>
        list is not null && lists.TryGetValue(list, out var levels) ? levels.GetValueOrDefault(level) : null;

    /// <summary>How a heading of this level is numbered outside of lists.</summary>
    public OdtLevel? Outline(int level) => outline.GetValueOrDefault(level);

    public bool IsHidden(XElement element) => element.Value(Odf.Text + "style-name") is { } name && hidden.Contains(name);

    private static Dictionary<int, OdtLevel> Levels(XElement style)
    {
        var levels = new Dictionary<int, OdtLevel>();
        foreach (var level in style.Elements())
        {
            levels[level.Count(Odf.Text + "level")] = OdtLevel.From(level);
        }

        return levels;
    }
}
