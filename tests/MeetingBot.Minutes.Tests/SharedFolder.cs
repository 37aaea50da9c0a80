namespace MeetingBot.Minutes.Tests;

/// <summary>
/// The seed minutes with their annotation, which lie beside the repository and are not part of it. Where MEETINGBOT_SHARED says that they
/// are there, tests that need them fail without them; elsewhere they are skipped.
/// </summary>
internal static class SharedFolder
{
    private static readonly string? Named = Environment.GetEnvironmentVariable("MEETINGBOT_SHARED") is { Length: > 0 } named ? named : null;

    /// <summary>Null when they are not there.</summary>
    public static string? Path { get; } = Named is null ? Beside() : HasGold(Named) ? Named : null;

    /// <summary>For the tests that need them.</summary>
    public static string Needed => Path ?? throw new InvalidOperationException($"MEETINGBOT_SHARED names {Named}, where there are no annotated minutes.");

    /// <summary>Why those tests do not run; null when they do.</summary>
    public static string? WhyNot =>
        Path is null && Named is null ? "No annotated minutes: MEETINGBOT_SHARED names no folder, and there is no 'shared' beside the repository." : null;

    private static string? Beside()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = System.IO.Path.Combine(folder.FullName, "shared");
            if (HasGold(shared))
            {
                return shared;
            }
        }

        return null;
    }

    private static bool HasGold(string folder) => File.Exists(System.IO.Path.Combine(folder, "gold", "dates.jsonl"));
}
