namespace MeetingBot.Tests.Archive;

/// <summary>One store, which any number of processes may open.</summary>
internal interface IStores : IDisposable
{
    /// <summary>A process more; a killed one ends without a word to the store.</summary>
    Store Open(TimeProvider clock);
}
