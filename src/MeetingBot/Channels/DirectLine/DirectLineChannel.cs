using MeetingBot.Archive.Post;
using MeetingBot.Channels.Protocol;
using MeetingBot.Dialogue;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.DirectLine;

/// <summary>The way out to Web Chat and other clients of Direct Line: what is sent is written down, and they read it.</summary>
internal sealed class DirectLineChannel(
    IPlaces places, TranscriptFeed feed, FileShelf shelf, IOptions<DirectLineOptions> options, IOptions<DialogueOptions> dialogue, IHostEnvironment environment,
    TimeProvider clock) : IChannel
{
    public const string Name = "directline";

    private readonly ChannelAccount bot = new("meetingbot", dialogue.Value.Name, Role: "bot");

    public static Abilities Abilities { get; } = new(Buttons: true, Pictures: true, MaxLength: 8000);

    /// <summary>Whether anybody can get a token at all.</summary>
    public bool IsOn => options.Value.Secrets.Count > 0 || environment.IsDevelopment();

    public bool Serves(string channel) => channel == Name && IsOn;

    public IReadOnlyDictionary<string, Abilities> Ways => IsOn ? new Dictionary<string, Abilities> { [Name] = Abilities } : new Dictionary<string, Abilities>();

    /// <summary>A repeat is known by its key and written once, so there is never a doubt.</summary>
    public async Task<SendResult> SendAsync(OutboxEntry entry, CancellationToken cancel)
    {
        var (message, to) = (entry.Message, entry.Message.To);
        var place = to.Conversation is { } told
            ? await places.FindAsync(Name, told, cancel).ConfigureAwait(false)
            : await places.FindPrivateAsync(Name, to.Account ?? "", cancel).ConfigureAwait(false);
        if (place is not { ClosedWhy: null, Address.Conversation: { } conversation })
        {
            return new SendResult.Refused("沒有這個對話，或已經結束。", IsClosed: false);
        }

        if (message.IsNotice && !await Departure.AnnounceAsync().ConfigureAwait(false))
        {
            return new SendResult.NotNow("提醒已收回，或由另一個程式接手。", null);
        }

        var activity = BotActivity.Of(message, bot, conversation, clock.GetUtcNow());
        await feed.AddAsync(conversation, message.Key, ProtocolJson.Text(activity), cancel).ConfigureAwait(false);
        return new SendResult.Sent(message.Key);
    }

    public Task TypingAsync(Address place, CancellationToken cancel)
    {
        if (place.Conversation is { } conversation)
        {
            feed.Pass(conversation, ProtocolJson.Text(BotActivity.Typing(bot, conversation, clock.GetUtcNow())));
        }

        return Task.CompletedTask;
    }

    /// <summary>There are no groups here.</summary>
    public Task<IReadOnlyList<string>?> MembersAsync(Address group, CancellationToken cancel) => Task.FromResult<IReadOnlyList<string>?>(null);

    public Task<byte[]?> FetchAsync(string token, long most, CancellationToken cancel) => shelf.FetchAsync(token, most, cancel);
}
