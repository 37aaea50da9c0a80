using Xunit.Abstractions;

[assembly: TestCollectionOrderer("MeetingBot.Browser.LongestFirst", "MeetingBot.Browser")]

namespace MeetingBot.Browser;

/// <summary>The training has three lives of the program and six pages one after the other; everything else fits beside it.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections
        .OrderByDescending(tests => tests.DisplayName.EndsWith(nameof(TrainingTests), StringComparison.Ordinal))
        .ThenBy(tests => tests.UniqueID);
}
