using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.BotFramework;

/// <summary>Whether the channel is open, and to whom.</summary>
internal sealed class BotMode(IOptions<BotFrameworkOptions> options, IHostEnvironment environment)
{
    /// <summary>Tokens are asked for and checked.</summary>
    public bool IsTrusted => options.Value.HasAppId;

    /// <summary>Tools on this machine may talk with the bot without a token.</summary>
    public bool IsAnonymous => !IsTrusted && environment.IsDevelopment() && options.Value.AllowAnonymous is not false;

    public bool IsOff => !IsTrusted && !IsAnonymous;

    /// <summary>Loopback is for tools and tests, never for the office.</summary>
    public bool MayUseLoopback => environment.IsDevelopment();
}
