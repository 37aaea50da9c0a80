using System.Text.Json;
using MeetingBot.Channels.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.BotFramework.Inbound;

/// <summary>Reads the activity out of a request, within limits.</summary>
internal sealed class ActivityBody(IOptions<BotFrameworkOptions> options)
{
    /// <summary>The activity; or null and the status that says why there is none.</summary>
    public async Task<(Activity? Activity, int Status)> ReadAsync(HttpContext http)
    {
        try
        {
            var bytes = await http.BytesAsync(options.Value.MaxBodyKilobytes * 1024L, http.RequestAborted).ConfigureAwait(false);
            var activity = ProtocolJson.Read<Activity>(bytes.Span);
            activity?.Unknown?.Remove("callerId"); // A2250: only the bot's own side may set it
            return (activity, StatusCodes.Status400BadRequest);
        }
        catch (JsonException)
        {
            return (null, StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException tooLarge)
        {
            return (null, tooLarge.StatusCode);
        }
    }

    /// <summary>The field without which nothing can be done with it; null when all are there.</summary>
    public static string? Lack(Activity activity) =>
        string.IsNullOrEmpty(activity.ChannelId) ? "channelId"
        : string.IsNullOrEmpty(activity.Conversation?.Id) ? "conversation.id"
        : string.IsNullOrEmpty(activity.ServiceUrl) ? "serviceUrl"
        : activity.Type is ActivityTypes.Message or ActivityTypes.Invoke && string.IsNullOrEmpty(activity.From?.Id) ? "from.id"
        : activity.Type is ActivityTypes.Invoke && string.IsNullOrEmpty(activity.Name) ? "name"
        : null;
}
