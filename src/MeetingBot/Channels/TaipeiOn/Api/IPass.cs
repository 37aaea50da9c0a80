namespace MeetingBot.Channels.TaipeiOn.Api;

/// <summary>What a request carries so that it is let in.</summary>
internal interface IPass
{
    /// <exception cref="NoPassException">None is to be had now.</exception>
    Task StampAsync(HttpRequestMessage request, byte[] body, CancellationToken cancel);

    /// <summary>The token in it was not taken: false where no other can be had.</summary>
    bool ForgetToken(HttpRequestMessage refused);

    /// <summary>The sign block in it was not taken: false where there are none.</summary>
    bool ForgetSignBlock(HttpRequestMessage refused);
}
