namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>One step of the path that is open while the outline is read.</summary>
internal sealed class Level(Level? parent, string name, Block block)
{
    private readonly Dictionary<string, int> names = [];
    private readonly int ordinalAmongSame = parent?.Count(name) ?? 1;

    public Level? Parent { get; } = parent;

    public string Name { get; } = name;

    public Block Block { get; } = block;

    /// <summary>Null for a label.</summary>
    public Marker? Marker { get; init; }

    public LabelKind? Label { get; init; }

    /// <summary>Shared by the items of one list.</summary>
    public ListTrait List { get; init; } = new();

    public Region Region { get; set; }

    /// <summary>Ask when the whole outline is read: a second child of the same name turns both into [1] and [2].</summary>
    public string Path()
    {
        var own = Parent is not null && Parent.names[Name] > 1 ? $"{Name}[{ordinalAmongSame}]" : Name;
        return Parent is { Name.Length: > 0 } ? $"{Parent.Path()}/{own}" : own;
    }

    private int Count(string child) => names[child] = names.GetValueOrDefault(child) + 1;
}
