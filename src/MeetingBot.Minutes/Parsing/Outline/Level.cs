namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>One step of the path that is open while the outline is read.</summary>
internal sealed class Level(Level? parent, string name, Block block)
{
    private Dictionary<string, int>? names;
    private string? path;
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
    public string Path() => path ??= Parent is { Name.Length: > 0 } ? $"{Parent.Path()}/{OwnName}" : OwnName;

    /// <summary>The numbered matter that it belongs to: what stands under a label (辦法/一) belongs to the matter above that.</summary>
    public Block? Item()
    {
        Block? item = null;
        for (var at = this; at is not null; at = at.Parent)
        {
            if (at.Label is not null and not LabelKind.Section)
            {
                item = null;
            }
            else if (at.IsMatter)
            {
                item ??= at.Block;
            }
        }

        return item;
    }

    private bool IsMatter =>
        Marker is not null && Region is not (Region.Resolution or Region.Remark) && Block.Label is not { Kind: LabelKind.Section };

    private string OwnName => Parent?.names is { } siblings && siblings[Name] > 1 ? $"{Name}[{ordinalAmongSame}]" : Name;

    private int Count(string child)
    {
        names ??= [];
        return names[child] = names.GetValueOrDefault(child) + 1;
    }
}
