using Xunit.Abstractions;

[assembly: TestCollectionOrderer("MeetingBot.Tests.LongestFirst", "MeetingBot.Tests")]

namespace MeetingBot.Tests;

/// <summary>What takes longest begins first, so that the other cores have work beside it: at the end it would run alone.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections
        .OrderByDescending(tests => tests.CollectionDefinition is not null) // many classes, one after the other
        .ThenByDescending(tests => tests.DisplayName.Contains(".Console.", StringComparison.Ordinal)) // a process for each call
        .ThenBy(tests => tests.UniqueID);
}
