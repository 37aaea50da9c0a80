using System.Diagnostics.CodeAnalysis;

namespace MeetingBot.Channels.TaipeiOn.Api;

/// <summary>
/// One request to team+, with the pass it needs. It is repeated only where it certainly did nothing: a token or a sign block that is not
/// taken any more.
/// </summary>
internal sealed class TeamPlusCall(HttpClient http, IPass pass, TimeProvider clock, TimeSpan patience)
{
    private const int MostTokens = 1;
    private const int MostSignBlocks = 3; // as often as the gateway's own console
    private const string Json = "application/json; charset=utf-8";

    /// <summary>Any longer one is not an answer to a message.</summary>
    private const int MostReply = 1 << 20;

    public async Task<CallResult> PostAsync(Uri to, byte[] body, CancellationToken cancel, string mediaType = Json, long most = MostReply)
    {
        for (var (tokens, blocks) = (0, 0); ;)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, to);
            switch (await OnceAsync(request, new(body, mediaType), body, most, cancel).ConfigureAwait(false))
            {
                case CallResult.TokenRefused when tokens++ < MostTokens && pass.ForgetToken(request):
                case CallResult.SignBlockStale when blocks++ < MostSignBlocks && pass.ForgetSignBlock(request):
                    break;
                case CallResult.TokenRefused(var why): // a wrong setting: what is owed can wait until it is put right
                    return new CallResult.Failed(new SendResult.NotNow($"TaipeiON 不接受權杖：{why}", null));
                case CallResult.SignBlockStale(var why):
                    return new CallResult.Failed(new SendResult.NotNow($"閘道一再不接受簽章：{why}", null));
                case var settled:
                    return settled;
            }
        }
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The request owns its content and is disposed of by the caller.")]
    private async Task<CallResult> OnceAsync(HttpRequestMessage request, WatchedBody content, byte[] body, long most, CancellationToken cancel)
    {
        request.Content = content;
        using var patient = new CancellationTokenSource(patience, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(patient.Token, cancel);
        try
        {
            await pass.StampAsync(request, body, end.Token).ConfigureAwait(false);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, end.Token).ConfigureAwait(false);
            using var stream = await response.Content.ReadAsStreamAsync(end.Token).ConfigureAwait(false);
            return await BoundedBody.ReadAsync(stream, most, end.Token).ConfigureAwait(false) is { } reply
                ? Verdict.Of(response.StatusCode, reply, RetryAfter.Of(response, clock))
                : Unclear("TaipeiON 的回應太長。");
        }
        catch (NoPassException fault)
        {
            return new CallResult.Failed(new SendResult.NotNow(fault.Message, fault.After));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return content.HasBegun ? Unclear("已送出，但等不到 TaipeiON 的回應。") : NotSent("連線 TaipeiON 逾時。");
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return content.HasBegun ? Unclear($"已送出，但連線中斷：{fault.Message}") : NotSent($"連不上 TaipeiON：{fault.Message}");
        }
    }

    private static CallResult.Failed Unclear(string why) => new(new SendResult.Doubtful(why));

    private static CallResult.Failed NotSent(string why) => new(new SendResult.NotNow(why, null));
}
