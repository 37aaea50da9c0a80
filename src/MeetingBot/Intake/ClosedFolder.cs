namespace MeetingBot.Intake;

/// <summary>A folder that may not be entered looks as if its files were gone. They are not, and their answers must stay.</summary>
internal static class ClosedFolder
{
    /// <summary>The outermost folder above the file, in this one, that is there and cannot be listed; null where all can.</summary>
    public static string? Above(string folder, string file)
    {
        var above = file.Split('/')[..^1];
        for (var depth = 0; depth <= above.Length; depth++)
        {
            var inside = string.Join('/', above[..depth]);
            var path = Path.Join(folder, inside);
            if (Directory.Exists(path) && !CanList(path))
            {
                return inside.Length == 0 ? folder : inside;
            }
        }

        return null;
    }

    private static bool CanList(string path)
    {
        try
        {
            using var entries = Directory.EnumerateFileSystemEntries(path).GetEnumerator();
            entries.MoveNext();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
