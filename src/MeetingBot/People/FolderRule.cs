namespace MeetingBot.People;

/// <summary>A folder of minutes that not everybody may see.</summary>
/// <param name="Folder">A folder of the minutes folder, with everything below it; the most exact rule counts.</param>
/// <param name="Units">Names of the units whose people may see it, with the units below them.</param>
internal sealed record FolderRule(string Folder, IReadOnlyList<string> Units);
