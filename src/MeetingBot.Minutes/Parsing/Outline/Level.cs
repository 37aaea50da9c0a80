namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>One step of the path that is open while the outline is read.</summary>
internal sealed class Level(Level? parent, string name, Block block, LabelKind? label = null)
{
    // What the outermost label over it (辦法, 決議) stands under; null where no label is over it.
    private readonly Level? aboveLabels = parent?.aboveLabels ?? (label is null or LabelKind.Section ? null : parent);
    private Dictionary<string, int>? names;
    private string? path;
    private readonly int ordinalAmongSame = parent?.Count(name) ?? 1;

    public Level? Parent { get; } = parent;

    public string Name { get; } = name;

    public Block Block { get; } = block;

    /// <summary>Null for a label.</summary>
    public Marker? Marker { get; init; }

    public LabelKind? Label { get; } = label;

    /// <summary>Shared by the items of one list.</summary>
    public ListTrait List { get; init; } = new();

    public Region Region { get; set; }

    /// <summary>Ask when the whole outline is read: a second child of the same name turns both into [1] and [2].</summary>
    public string Path() => path ??= Parent is { Name.Length: > 0 } ? $"{Parent.Path()}/{OwnName}" : OwnName;

    /// <summary>The numbered matter that it belongs to: what stands under a label (辦法/一) belongs to the matter above that.</summary>
    public Block? Item()
    {
        var at = aboveLabels ?? this;
        while (at is { IsMatter: false })
        {
            at = at.Parent;
        }

        return at?.Block;
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
