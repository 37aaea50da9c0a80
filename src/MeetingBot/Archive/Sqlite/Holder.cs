using Microsoft.Extensions.Options;

namespace MeetingBot.Archive.Sqlite;

/// <summary>Who has something in hand: this life of this instance. Another life of the same instance is over.</summary>
internal sealed class Holder
{
    public Holder(IOptions<ArchiveOptions> options)
    {
        Instance = (string.IsNullOrWhiteSpace(options.Value.Instance) ? Environment.MachineName : options.Value.Instance) + "\n";
        Name = $"{Instance}{Guid.NewGuid():N}";
    }

    /// <summary>What the names of all lives of this instance begin with. It ends in a line break: the name of none begins with that of another.</summary>
    public string Instance { get; }

    public string Name { get; }
}
