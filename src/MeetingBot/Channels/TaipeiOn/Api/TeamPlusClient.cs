using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Channels.TaipeiOn.Api;

/// <summary>What a service channel may ask of team+ (MessageFeedService): one address, and the verb in the body.</summary>
internal sealed partial class TeamPlusClient(TeamPlusCall call, Uri endpoint, ILogger<TeamPlusClient> log)
{
    // Written out as it is: the firewall in between reads it, and escapes look worse to it than what they hide.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Task<SendResult> SendAsync(string recipient, JsonObject message, CancellationToken cancel) =>
        DeliverAsync(new() { ["ask"] = "sendMessage", ["recipient"] = recipient, ["message"] = message }, cancel);

    public Task<SendResult> BroadcastAsync(IEnumerable<string> recipients, JsonObject message, CancellationToken cancel) =>
        DeliverAsync(
            new()
            {
                ["ask"] = "broadcastMessageByLoginNameList",
                ["recipientList"] = new JsonArray([.. recipients.Select(recipient => (JsonNode)recipient)]),
                ["message"] = message,
            },
            cancel);

    /// <summary>Null when it is not to be had now.</summary>
    public async Task<ReadStatus?> ReadStatusAsync(string messageSn, CancellationToken cancel)
    {
        if (await AskAsync(new() { ["ask"] = "getMsgReadStatus", ["messageSN"] = Number(messageSn) }, cancel).ConfigureAwait(false) is not { } said)
        {
            return null;
        }

        // One source calls the list ReadDetailList, another ReadDetails.
        var list = said.Field("ReadDetailList") ?? said.Field("ReadDetails");
        var readers = list is { ValueKind: JsonValueKind.Array } details
            ? details.EnumerateArray().Where(reader => reader.Text("Account") is not null).Select(reader => new Reader(reader.Text("Account")!, reader.Text("ReadTime"))).ToList()
            : [];
        return new(int.TryParse(said.Text("ReadCount"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : readers.Count, readers);
    }

    /// <summary>Replaces the buttons of a flex message that was sent, which is all of a message that can be replaced.</summary>
    public async Task<bool> ReplaceFooterAsync(string messageSn, string recipient, string text, CancellationToken cancel) =>
        await AskAsync(
            new()
            {
                ["ask"] = "updateFlexMessageFooter",
                ["messageSN"] = Number(messageSn),
                ["recipient"] = recipient,
                ["flexFooter"] = new JsonObject { ["type"] = "text", ["text"] = text, ["fontColor"] = "#888888", ["align"] = "center", ["fontSize"] = 14 },
            },
            cancel).ConfigureAwait(false) is not null;

    /// <summary>The id to send it by; null when it was not taken.</summary>
    /// <param name="type">png, pdf …</param>
    public async Task<string?> UploadAsync(byte[] file, string name, string type, CancellationToken cancel) =>
        (await AskAsync(
            new() { ["ask"] = "uploadFile", ["file_type"] = type, ["data_binary"] = Convert.ToBase64String(file), ["showName"] = name, ["isAsset"] = false },
            cancel).ConfigureAwait(false))?.Text("FileID");

    /// <summary>Null when it is not to be had, or larger than this.</summary>
    public async Task<byte[]?> DownloadAsync(string token, long most, CancellationToken cancel)
    {
        switch (await call.PostAsync(endpoint, Bytes(new() { ["ask"] = "downloadFile", ["download_token"] = token }), cancel, most: most).ConfigureAwait(false))
        {
            case CallResult.Answered(var file):
                return file;
            case CallResult.Failed(var why):
                LogFailed("downloadFile", Reason(why));
                break;
        }

        return null;
    }

    private async Task<SendResult> DeliverAsync(JsonObject question, CancellationToken cancel) =>
        await call.PostAsync(endpoint, Bytes(question), cancel).ConfigureAwait(false) switch
        {
            CallResult.Answered answer when answer.Object() is { } said => new SendResult.Sent(said.Text("MessageSN")),
            CallResult.Answered => new SendResult.Doubtful("TaipeiON 的回應不是 JSON：不確定是否送達，也可能被防火牆攔下。"),
            CallResult.Failed(var why) => why,
            var other => throw new InvalidOperationException($"{other.GetType().Name} is settled by the call."),
        };

    private async Task<JsonElement?> AskAsync(JsonObject question, CancellationToken cancel)
    {
        var result = await call.PostAsync(endpoint, Bytes(question), cancel).ConfigureAwait(false);
        if (result is CallResult.Answered answer && answer.Object() is { } said)
        {
            return said;
        }

        LogFailed((string)question["ask"]!, result is CallResult.Failed(var why) ? Reason(why) : "回應不是 JSON");
        return null;
    }

    private static string Reason(SendResult result) => result switch
    {
        SendResult.NotNow(var why, _) => why,
        SendResult.Doubtful(var why) => why,
        SendResult.Refused(var why, _) => why,
        _ => "",
    };

    private static JsonValue Number(string sn) =>
        long.TryParse(sn, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(sn);

    private static byte[] Bytes(JsonObject question) => JsonSerializer.SerializeToUtf8Bytes(question, Plain);

    [LoggerMessage(LogLevel.Warning, "TaipeiON 的 {Verb} 沒有成功：{Why}")]
    private partial void LogFailed(string verb, string why);
}
