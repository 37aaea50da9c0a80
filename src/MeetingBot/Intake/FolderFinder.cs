namespace MeetingBot.Intake;

/// <summary>Finds the folder of the settings wherever the program was started from.</summary>
internal static class FolderFinder
{
    /// <summary>As it is from the current folder, else from the program's folder upwards: `dotnet run` leaves the program deep in bin/.</summary>
    public static string? Find(string folder)
    {
        if (Directory.Exists(folder))
        {
            return folder;
        }

        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            var candidate = Path.Combine(above.FullName, folder);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
