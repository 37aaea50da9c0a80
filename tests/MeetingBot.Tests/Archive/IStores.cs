namespace MeetingBot.Tests.Archive;

/// <summary>One store, which any number of processes may open.</summary>
internal interface IStores : IDisposable
{
    /// <summary>A process more.</summary>
    Store Open(TimeProvider clock);
}
