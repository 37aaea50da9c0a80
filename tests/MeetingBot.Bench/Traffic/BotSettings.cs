namespace MeetingBot.Bench.Traffic;

/// <summary>The settings of a bot over the samples, with an archive of its own.</summary>
internal static class BotSettings
{
    public static Dictionary<string, string> Over(string folder, params IEnumerable<IReadOnlyDictionary<string, string>> more)
    {
        Directory.CreateDirectory(folder);
        var settings = new Dictionary<string, string>
        {
            ["DOTNET_ENVIRONMENT"] = "Development",
            ["Archive__Path"] = Path.Combine(folder, "meetingbot.db"),
        };
        foreach (var (key, value) in more.SelectMany(one => one))
        {
            settings[key] = value;
        }

        return settings;
    }
}
