namespace MeetingBot.Archive;

/// <summary>
/// Which minutes a reader may see; every look-up takes one. A folder is open or closed with everything below it, and the most exact
/// folder counts: "all but these, except …" can be said, and what several readers see in common. Two that show the same are equal.
/// </summary>
/// <remarks>Folders are compared as they are written, segment by segment: 機 is not 機密, Personnel not personnel, Ａ not A.</remarks>
internal sealed record Sight
{
    private readonly Dictionary<string, bool> folders = new(StringComparer.Ordinal); // only where one differs from the folder above it

    /// <param name="folders">Folders of the minutes folder that are open; null for all, the empty string for the top itself.</param>
    public Sight(IReadOnlyList<string>? folders)
        : this(folders is null ? [new("", true)] : folders.Select(folder => KeyValuePair.Create(folder, true)))
    {
    }

    private Sight(IEnumerable<KeyValuePair<string, bool>> marks)
    {
        // A folder sorts before what is below it. What is said twice is open only when both say so.
        folders[""] = false;
        foreach (var same in marks.GroupBy(mark => mark.Key.Trim('/'), mark => mark.Value, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal))
        {
            var isOpen = same.All(open => open);
            if (same.Key.Length == 0 || IsOpen(same.Key) != isOpen)
            {
                folders[same.Key] = isOpen;
            }
        }

        Key = string.Join("//", folders.OrderBy(folder => folder.Key, StringComparer.Ordinal).Select(folder => (folder.Value ? '+' : '-') + folder.Key));
    }

    public static Sight All { get; } = new((IReadOnlyList<string>?)null);

    /// <summary>The same for all that show the same, in this run and the next.</summary>
    public string Key { get; }

    public bool IsAll => folders.Count == 1 && folders[""];

    /// <summary>Each of these folders open or closed; what is in none of them is closed, unless the top itself, the empty string, is open.</summary>
    public static Sight Of(IEnumerable<KeyValuePair<string, bool>> folders) => new(folders);

    /// <summary>Whether what lies in a folder itself is open; a more exact folder below it may be another matter.</summary>
    public bool Opens(string folder) => IsOpen(folder.Trim('/'));

    public bool Includes(string file) => IsOpen(file.AsSpan(0, Math.Max(0, file.LastIndexOf('/'))));

    /// <summary>What this reader and all the others may see.</summary>
    public Sight And(params IReadOnlyCollection<Sight> others) => others.All(Equals) ? this : new(
        others.Append(this).SelectMany(sight => sight.folders.Keys).Distinct().Select(folder =>
            KeyValuePair.Create(folder, IsOpen(folder) && others.All(other => other.IsOpen(folder)))));

    public bool Equals(Sight? other) => Key == other?.Key;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    private bool IsOpen(ReadOnlySpan<char> folder)
    {
        var marks = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var inside = folder; inside.Length > 0; inside = inside[..Math.Max(0, inside.LastIndexOf('/'))])
        {
            if (marks.TryGetValue(inside, out var isOpen))
            {
                return isOpen;
            }
        }

        return folders[""];
    }
}
