using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.TaipeiOn.Api;
using MeetingBot.Channels.TaipeiOn.Writing;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.TaipeiOn;

/// <summary>The way out to the city's messenger: private messages to people, and posts to group chats.</summary>
internal sealed class TaipeiOnChannel(IOptions<TaipeiOnOptions> settings, Harmless harmless, Lazy<TeamPlusClient> client, Lazy<GroupPoster> groups, PicturePost pictures) : IChannel
{
    private readonly TaipeiOnOptions options = settings.Value;
    private readonly RateRules rates = settings.Value.Rates;

    public static Abilities Abilities(TaipeiOnOptions options, bool canDraw) =>
        new(Buttons: options.HasFlex, Receipts: true, Pictures: canDraw, MaxLength: options.MaxLength);

    public bool Serves(string channel) => options.Enabled && channel == TaipeiOnAddress.Channel;

    public IReadOnlyDictionary<string, Abilities> Ways => options.Enabled
        ? new Dictionary<string, Abilities> { [TaipeiOnAddress.Channel] = Abilities(options, pictures.CanDraw) }
        : new Dictionary<string, Abilities>();

    public RateRules RatesOf(string channel) => rates;

    public IReadOnlyList<Outgoing> Split(Outgoing message) => MessageParts.Split(message, options.MaxLength, harmless);

    public Task<SendResult> SendAsync(OutboxEntry entry, CancellationToken cancel)
    {
        var (to, message, isAgain) = (entry.Message.To, entry.Message.Message, entry.IsAgain);
        if (TaipeiOnAddress.ChatSn(to) is { } chat && entry.Message.OnlyFor is null)
        {
            // Nothing that is said there comes back to us, so there are no buttons.
            return groups.Value.PostAsync(chat, harmless.Write(MessageText.Write(message, isAgain, hasButtons: false)), cancel);
        }

        return (entry.Message.OnlyFor ?? to.Account ?? to.Conversation) is { } person
            ? SendAsync(person, message, isAgain, cancel)
            : Task.FromResult<SendResult>(new SendResult.Refused("沒有收件人的帳號。", IsClosed: false));
    }

    /// <summary>team+ shows no such thing.</summary>
    public Task TypingAsync(Address place, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Nor does it tell who is in a group chat.</summary>
    public Task<IReadOnlyList<string>?> MembersAsync(Address group, CancellationToken cancel) => Task.FromResult<IReadOnlyList<string>?>(null);

    public Task<byte[]?> FetchAsync(string token, long most, CancellationToken cancel) => client.Value.DownloadAsync(token, most, cancel);

    private async Task<SendResult> SendAsync(string person, Message message, bool isAgain, CancellationToken cancel)
    {
        var result = await client.Value.SendAsync(person, Form(message, isAgain), cancel).ConfigureAwait(false);
        if (result is SendResult.Sent && message.Picture is { } picture)
        {
            pictures.Add(person, picture);
        }

        return result;
    }

    private JsonObject Form(Message message, bool isAgain) => options.HasFlex && message.Buttons.Count > 0
        ? FlexCard.Write(message, isAgain, harmless)
        : new() { ["type"] = "text", ["text"] = harmless.Write(MessageText.Write(message, isAgain, hasButtons: true)) };
}
