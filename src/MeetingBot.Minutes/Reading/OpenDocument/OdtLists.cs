using System.Xml.Linq;

namespace MeetingBot.Minutes.Reading.OpenDocument;

/// <summary>Knows which list a paragraph is in, on which level, and which earlier list it goes on from.</summary>
internal sealed class OdtLists(OdtStyles styles)
{
    private readonly Dictionary<string, OdtCounter> byId = [];
    private readonly Dictionary<string, OdtCounter> byStyle = [];
    private readonly OdtCounter headings = new();
    private readonly Stack<(OdtCounter Counter, string? Style)> open = new();

    public void Begin(XElement list)
    {
        var style = list.Value(Odf.Text + "style-name") ?? (open.TryPeek(out var outer) ? outer.Style : null);
        var counter = open.Count > 0 ? open.Peek().Counter : Continued(list, style) ?? new();
        open.Push((counter, style));
        if (list.Value(XNamespace.Xml + "id") is { } id)
        {
            byId[id] = counter;
        }

        byStyle[style ?? ""] = counter;
    }

    public void End() => open.Pop();

    public string NextItem(XElement item)
    {
        var (counter, style) = open.Peek();
        return counter.Next(open.Count, item.Number(Odf.Text + "start-value"), level => styles.Level(style, level));
    }

    public string NextHeading(XElement heading)
    {
        var level = heading.Count(Odf.Text + "outline-level");
        return styles.Outline(level) is null || heading.IsTrue(Odf.Text + "is-list-header")
            ? ""
            : headings.Next(level, heading.Number(Odf.Text + "start-value"), styles.Outline);
    }

    private OdtCounter? Continued(XElement list, string? style) =>
        list.Value(Odf.Text + "continue-list") is { } id ? byId.GetValueOrDefault(id)
        : list.IsTrue(Odf.Text + "continue-numbering") ? byStyle.GetValueOrDefault(style ?? "")
        : null;
}
