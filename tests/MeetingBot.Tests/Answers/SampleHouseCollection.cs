namespace MeetingBot.Tests.Answers;

[CollectionDefinition(SampleHouse.Name)]
#pragma warning disable CA1711 // xunit's own word for it
public sealed class SampleHouseCollection : ICollectionFixture<SampleHouse>;
#pragma warning restore CA1711
