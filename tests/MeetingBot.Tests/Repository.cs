namespace MeetingBot.Tests;

/// <summary>Where things lie around the tests.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution, above the built tests.</summary>
    public static string Root { get; } = Above("MeetingBot.sln")
        ?? throw new InvalidOperationException("The tests run from outside the repository: no MeetingBot.sln above them.");

    private static string? Above(string wanted)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, wanted)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
