namespace MeetingBot.Channels.TaipeiOn.Api;

/// <summary>For services that find their account in the body.</summary>
internal sealed class NoPass : IPass
{
    public Task StampAsync(HttpRequestMessage request, byte[] body, CancellationToken cancel) => Task.CompletedTask;

    public bool ForgetToken(HttpRequestMessage refused) => false;

    public bool ForgetSignBlock(HttpRequestMessage refused) => false;
}
