namespace MeetingBot.People;

/// <summary>A folder of minutes that not everybody may see.</summary>
/// <param name="Folder">A folder of the minutes folder, with everything below it; the most exact rule counts. The empty string is the whole of it.</param>
/// <param name="Units">Names of the units whose people may see it, with the units below them; with none, admins alone may.</param>
internal sealed record FolderRule(string Folder, IReadOnlyList<string> Units);
