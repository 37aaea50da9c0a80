using Microsoft.Extensions.Options;

namespace MeetingBot.Tests;

/// <summary>What every section of the settings is held to: a wrong value stops the host and is named, and no secret is told.</summary>
internal static class WrongSetting
{
    public static async Task StopsAsync(Func<Task> start, string named, params string[] secrets)
    {
        var wrong = await Assert.ThrowsAsync<OptionsValidationException>(start);

        Assert.Contains(named, wrong.Message, StringComparison.Ordinal);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, wrong.ToString(), StringComparison.Ordinal));
    }
}
