namespace MeetingBot.Tests.Archive;

/// <summary>One store, which any number of processes may open.</summary>
internal interface IStores : IDisposable
{
    /// <summary>A process more.</summary>
    /// <param name="instance">Its name, which its next life has too; null for one that nobody has.</param>
    Store Open(TimeProvider clock, string? instance = null);
}
