using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

/// <summary>A fault of the file is told in words.</summary>
internal sealed class FaultNames(string path)
{
    public T Named<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException(Faults.InWords(fault, path), fault);
        }
    }
}
