using DocumentFormat.OpenXml.Wordprocessing;

namespace MeetingBot.Minutes.Reading.Word;

/// <summary>The numbering definitions of a document: which list (w:num) has which levels, and what it shares with other lists.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<int, AbstractNum> shapes = [];
    private readonly Dictionary<int, NumberingInstance> lists = [];
    private readonly Dictionary<(int List, int Level), WordLevel?> levels = [];
    private readonly WordStyles styles;

    public WordLists(Numbering? part, WordStyles styles)
    {
        this.styles = styles;
        foreach (var shape in part?.Elements<AbstractNum>() ?? [])
        {
            shapes[shape.AbstractNumberId?.Value ?? -1] = shape;
        }

        foreach (var list in part?.Elements<NumberingInstance>() ?? [])
        {
            lists[list.NumberID?.Value ?? -1] = list;
        }
    }

    /// <summary>What counts together: lists of one shape go on from each other.</summary>
    public int? ShapeOf(int list) => Shape(list)?.AbstractNumberId?.Value;

    public WordLevel? Level(int list, int level)
    {
        if (!levels.TryGetValue((list, level), out var found))
        {
            var own = Override(list, level)?.Level ?? Shape(list)?.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);
            levels[(list, level)] = found = own is null ? null : WordLevel.From(own);
        }

        return found;
    }

    /// <summary>The number with which this list starts again at this level instead of going on.</summary>
    public int? StartOf(int list, int level) => Override(list, level)?.StartOverrideNumberingValue?.Val?.Value;

    public int? LevelOfStyle(int list, string style)
    {
        for (var level = 0; level < WordNumbering.Levels; level++)
        {
            if (Level(list, level)?.Style == style)
            {
                return level;
            }
        }

        return null;
    }

    private LevelOverride? Override(int list, int level) =>
        lists.GetValueOrDefault(list)?.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level);

    // A shape may point to a list style, whose own list has the levels.
    private AbstractNum? Shape(int list)
    {
        var shape = ShapeNamedBy(list);
        return shape?.NumberingStyleLink?.Val?.Value is { } style && styles.Numbering(style) is { } linked
            ? ShapeNamedBy(linked.NumId) ?? shape
            : shape;
    }

    private AbstractNum? ShapeNamedBy(int list) =>
        lists.GetValueOrDefault(list)?.AbstractNumId?.Val?.Value is { } id ? shapes.GetValueOrDefault(id) : null;
}
