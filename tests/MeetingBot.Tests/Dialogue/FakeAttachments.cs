using MeetingBot.Dialogue;

namespace MeetingBot.Tests.Dialogue;

/// <summary>Files that a channel keeps under a token.</summary>
internal sealed class FakeAttachments : IAttachments
{
    public Dictionary<string, byte[]> Files { get; } = [];

    public Exception? Fault { get; set; }

    public int Fetched { get; private set; }

    public Task<byte[]?> FetchAsync(string channel, string token, long most, CancellationToken cancel)
    {
        Fetched++;
        return Fault is null ? Task.FromResult(Files.GetValueOrDefault(token)) : Task.FromException<byte[]?>(Fault);
    }
}
