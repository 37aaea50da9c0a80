namespace MeetingBot.Channels.TaipeiOn.Api;

/// <summary>Posts to group chats, through the older service that takes forms. It tells nothing of what is said there.</summary>
internal sealed class GroupPoster(TeamPlusCall call, GroupOptions groups)
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Text = "1";

    public async Task<SendResult> PostAsync(string chatSn, string text, CancellationToken cancel)
    {
        if (groups.IsOff)
        {
            return new SendResult.Refused("沒有設定 TaipeiOn:Groups，不能貼文到交談室。", IsClosed: false);
        }

        using var form = new FormUrlEncodedContent(
            [new("account", groups.Account), new("api_key", groups.ApiKey), new("chat_sn", chatSn), new("content_type", Text), new("msg_content", text)]);
        var body = await form.ReadAsByteArrayAsync(cancel).ConfigureAwait(false);
        return await call.PostAsync(new($"{groups.Endpoint}?ask=sendChatMessage"), body, cancel, Form).ConfigureAwait(false) switch
        {
            CallResult.Answered answer when answer.Object() is { } said => new SendResult.Sent(said.Text("BatchID")),
            CallResult.Answered => new SendResult.Doubtful("IMService 的回應不是 JSON：不確定是否送達。"),
            CallResult.Failed(var why) => why,
            var other => throw new InvalidOperationException($"{other.GetType().Name} is settled by the call."),
        };
    }
}
