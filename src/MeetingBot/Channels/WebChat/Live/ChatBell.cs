namespace MeetingBot.Channels.WebChat.Live;

/// <summary>Rung when this process has put a line into a room, so that it is shown at once; what other processes put is looked for.</summary>
internal sealed class ChatBell : IDisposable
{
    private readonly Bell bell = new();

    public void Ring() => bell.Ring();

    public Task WaitAsync(TimeSpan most, CancellationToken cancel) => bell.WaitAsync(most, cancel);

    public void Dispose() => bell.Dispose();
}
