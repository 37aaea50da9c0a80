namespace MeetingBot.Archive;

/// <summary>Finds what the settings name, a folder or a file, wherever the program was started from.</summary>
internal static class Whereabouts
{
    public static string? Folder(string path) => Find(path, Directory.Exists);

    public static string? File(string path) => Find(path, System.IO.File.Exists);

    // As it is from the current folder, else from the program's folder upwards: `dotnet run` leaves the program deep in bin/.
    private static string? Find(string path, Func<string, bool> isThere)
    {
        if (isThere(path))
        {
            return path;
        }

        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            var candidate = Path.Combine(above.FullName, path);
            if (isThere(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
