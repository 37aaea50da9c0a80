namespace MeetingBot.Bench.Traffic;

/// <summary>A channel's two ends: how a question gets in, and a fake of what the answer is handed to.</summary>
internal interface IWayIn : IAsyncDisposable
{
    string Name { get; }

    /// <summary>What the bot must be told to talk with this fake.</summary>
    IReadOnlyDictionary<string, string> Settings { get; }

    Tally Tally { get; }

    /// <summary>How long the fake keeps an answer before it acknowledges it, at most.</summary>
    TimeSpan Slowness { get; set; }

    /// <summary>Whether the bot accepted it.</summary>
    Task<bool> AskAsync(HttpClient bot, string id, string question, int conversation);
}
