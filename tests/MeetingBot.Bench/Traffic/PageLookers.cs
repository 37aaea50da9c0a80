namespace MeetingBot.Bench.Traffic;

/// <summary>People who look at pages while others ask.</summary>
internal static class PageLookers
{
    private static readonly string[] Pages = ["", "minutes", "healthz"];

    /// <summary>How many pages were looked at until it was told to stop.</summary>
    public static async Task<int> LookAsync(HttpClient bot, CancellationToken stop)
    {
        var looked = 0;
        while (!stop.IsCancellationRequested)
        {
            using var page = await bot.GetAsync(new Uri(Pages[looked % Pages.Length], UriKind.Relative), CancellationToken.None);
            looked++;
            await Task.Delay(100, CancellationToken.None);
        }

        return looked;
    }
}
