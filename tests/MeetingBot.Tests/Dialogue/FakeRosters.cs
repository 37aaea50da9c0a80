using MeetingBot.Archive.Post;
using MeetingBot.Dialogue;

namespace MeetingBot.Tests.Dialogue;

/// <summary>A channel that tells who is in a group, or does not.</summary>
internal sealed class FakeRosters : IRosters
{
    public IReadOnlyList<string>? Members { get; set; } = ["chen", "lin"];

    public Exception? Fault { get; set; }

    public int Asked { get; private set; }

    public Task<IReadOnlyList<string>?> MembersAsync(Address group, CancellationToken cancel)
    {
        Asked++;
        return Fault is null ? Task.FromResult(Members) : Task.FromException<IReadOnlyList<string>?>(Fault);
    }
}
