using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive;

/// <summary>A generation in the making. Nobody sees it before it is published; disposed before that, or crashed, it leaves no trace.</summary>
internal interface IReload : IAsyncDisposable
{
    /// <summary>What the current generation holds: file and the mark it was put with.</summary>
    IReadOnlyDictionary<string, string> Marks { get; }

    /// <summary>A new file, or one that replaces its earlier version.</summary>
    /// <param name="text">The text its spans are offsets of, kept with it.</param>
    /// <param name="mark">What tells this version from another: content hash and reader.</param>
    Task PutAsync(MinutesFile minutes, string text, string mark, CancellationToken cancel);

    Task RemoveAsync(string file, CancellationToken cancel);

    /// <summary>The switch: from here on new readers see this generation. One that changes nothing is no generation: the current one is returned.</summary>
    /// <param name="report">The report of the reload, as it was shown, for whoever asks later what changed.</param>
    Task<Generation> PublishAsync(string report, CancellationToken cancel);
}
