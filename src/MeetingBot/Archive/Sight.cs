namespace MeetingBot.Archive;

/// <summary>Which minutes a reader may see. Every look-up takes one; until people and roles arrive it is <see cref="All"/>.</summary>
/// <param name="Folders">Folders of the minutes folder, with everything below them; null for all, the empty string for the top itself.</param>
internal sealed record Sight(IReadOnlyList<string>? Folders)
{
    public static Sight All { get; } = new((IReadOnlyList<string>?)null);

    public bool Includes(string file) =>
        Folders is null || Folders.Any(folder => folder.Length == 0 || file.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal));
}
