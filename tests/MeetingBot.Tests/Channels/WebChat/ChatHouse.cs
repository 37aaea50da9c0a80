using MeetingBot.Archive.Post;
using MeetingBot.Channels;
using MeetingBot.People;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests.Channels.WebChat;

/// <summary>The whole program, with a small people file.</summary>
internal sealed class ChatHouse : IAsyncDisposable
{
    private readonly List<ChatPerson> people = [];

    private ChatHouse(BotHost host) => Host = host;

    public BotHost Host { get; }

    public static async Task<ChatHouse> OpenAsync(IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? replace = null, string environment = "Development") =>
        new(await BotHost.StartAsync(
            settings,
            services =>
            {
                services.AddSingleton(PeopleBook.Of(ChatPeople.Roll));
                replace?.Invoke(services);
            },
            environment));

    /// <summary>Somebody who has chosen to be this colleague, in a tab of their own.</summary>
    public async Task<ChatPerson> EnterAsync(string account)
    {
        var person = await ChatPerson.ChooseAsync(Host.Address, account);
        people.Add(person);
        return person;
    }

    /// <summary>What the outbox would hand to the channel.</summary>
    public async Task<string?> SendAsync(Outgoing message, bool isAgain = false)
    {
        var entry = new OutboxEntry(1, message, OutboxState.Sending, 1, isAgain, default, default, null, null);
        var sent = await Host.Services.GetRequiredService<ChannelList>().Find("web")!.SendAsync(entry, default);
        return Assert.IsType<SendResult.Sent>(sent).Id;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in people)
        {
            await person.DisposeAsync();
        }

        await Host.DisposeAsync();
    }
}
