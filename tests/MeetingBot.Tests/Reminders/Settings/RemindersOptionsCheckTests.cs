using MeetingBot.Archive;
using MeetingBot.Reminders;
using MeetingBot.Reminders.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Reminders.Settings;

public sealed class RemindersOptionsCheckTests
{
    [Theory]
    [InlineData("Reminders:Opens", "8:30")]
    [InlineData("Reminders:Closes", "24:00")]
    [InlineData("Reminders:Opens", "17:30")] // not before it closes
    [InlineData("Reminders:Channels:0", " ", "Reminders:Channels")]
    [InlineData("Reminders:MaxItems", "0")]
    [InlineData("Reminders:MaxNames", "-1")]
    [InlineData("Reminders:Ladders:Default:Before:0", "0", "Reminders:Ladders:Default:Before")]
    [InlineData("Reminders:Ladders:Legal:OverdueAfter", "-1")]
    [InlineData("Reminders:Ladders:Staff:OverdueEvery", "251")]
    [InlineData("Reminders:Ladders:Recurring:ManagerAt", "-1")]
    [InlineData("Reminders:Ladders:Default:ManagerAboveAt", "300")]
    [InlineData("Reminders:Groups:Before:0", "-7", "Reminders:Groups:Before")]
    [InlineData("Reminders:Ladders:Default:OverdueEvry", "5")] // a slip of the pen
    public void What_cannot_be_is_refused_by_the_name_of_its_key(string key, string value, string? named = null)
    {
        var refused = Assert.Throws<OptionsValidationException>(() => Read((key, value)));

        Assert.Contains(refused.Failures, failure => failure.Contains($"設定 {named ?? key} ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_number_of_days_twice_is_refused() => Assert.Contains("設定 Reminders:Ladders:Default:Before ", Assert.Throws<OptionsValidationException>(
        () => Read(("Reminders:Ladders:Default:Before:0", "3"), ("Reminders:Ladders:Default:Before:1", "3"))).Message, StringComparison.Ordinal);

    [Fact]
    public void What_stands_in_the_settings_replaces_the_list_that_is_usual() =>
        Assert.Equal([5, 2], Read(("Reminders:Ladders:Default:Before:0", "5"), ("Reminders:Ladders:Default:Before:1", "2")).Ladders.Default.Before);

    private static RemindersOptions Read(params (string Key, string Value)[] settings) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(one => one.Key, one => (string?)one.Value)).Build())
        .AddArchive().AddReminders().BuildServiceProvider().GetRequiredService<IOptions<RemindersOptions>>().Value;
}
