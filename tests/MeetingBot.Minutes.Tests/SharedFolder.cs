namespace MeetingBot.Minutes.Tests;

/// <summary>The seed minutes with their annotation, which lie beside the repository and are not part of it.</summary>
internal static class SharedFolder
{
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("MEETINGBOT_SHARED") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = System.IO.Path.Combine(folder.FullName, "shared");
            if (File.Exists(System.IO.Path.Combine(shared, "gold", "dates.jsonl")))
            {
                return shared;
            }
        }

        return null;
    }
}
