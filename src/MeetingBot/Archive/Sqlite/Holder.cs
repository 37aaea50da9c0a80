using Microsoft.Extensions.Options;

namespace MeetingBot.Archive.Sqlite;

/// <summary>Who has something in hand: this life of this instance. Another life of the same instance is over.</summary>
internal sealed class Holder(IOptions<ArchiveOptions> options)
{
    /// <summary>What the names of all lives of this instance begin with.</summary>
    public string Instance { get; } = options.Value.Instance + "\n"; // a line break: the name of none begins with that of another

    public string Name { get; } = $"{options.Value.Instance}\n{Guid.NewGuid():N}";
}
