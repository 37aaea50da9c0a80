using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>TaipeiON's hand that delivers events: signed, and again until it is told that they are accepted.</summary>
internal sealed class WebhookSender(HttpClient http, Uri webhook, string secret = "channel-secret")
{
    public const string Header = "X-TeamPlus-Signature";

    public static string Sign(string secret, byte[] body) => Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

    public Task<HttpResponseMessage> SendAsync(string json) => SendAsync(Encoding.UTF8.GetBytes(json));

    public Task<HttpResponseMessage> SendAsync(byte[] body) => SendAsync(body, Sign(secret, body));

    public async Task<HttpResponseMessage> SendAsync(byte[] body, string? signature, string header = Header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook) { Content = new ByteArrayContent(body) };
        request.Headers.ExpectContinue = body.Length > 1 << 20; // is refused for its size: the line may be cut while it is sent
        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation(header, signature);
        }

        return await http.SendAsync(request);
    }

    /// <summary>How often it had to be sent.</summary>
    public async Task<int> DeliverAsync(string json, int most = 5)
    {
        for (var times = 1; times <= most; times++)
        {
            using var response = await SendAsync(json);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                return times;
            }
        }

        throw new InvalidOperationException($"not accepted in {most} times");
    }
}
