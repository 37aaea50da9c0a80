namespace MeetingBot.Bench.Steps;

/// <summary>What lies where in the benchmark's folder.</summary>
internal sealed record Places(string Folder)
{
    public string Minutes => Path.Join(Folder, "minutes");

    public string Archive => Path.Join(Folder, "archive.db");

    public string PlainFts => Path.Join(Folder, "plain-fts.db");

    public string Xapian => Path.Join(Folder, "xapian");

    /// <summary>With what SQLite keeps beside it.</summary>
    public void DeleteArchive()
    {
        foreach (var ending in new[] { "", "-wal", "-shm" })
        {
            File.Delete(Archive + ending);
        }
    }
}
