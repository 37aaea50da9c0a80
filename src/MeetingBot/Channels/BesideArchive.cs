using MeetingBot.Archive;

namespace MeetingBot.Channels;

/// <summary>Folders beside the archive's file, for the program's own user alone.</summary>
internal static class BesideArchive
{
    /// <summary>What cookies and tokens are signed with.</summary>
    public static DirectoryInfo Keys(ArchiveOptions archive) => Folder(archive, "keys");

    /// <summary>What was sent and is not read yet.</summary>
    public static DirectoryInfo Files(ArchiveOptions archive) => Folder(archive, "files");

    private static DirectoryInfo Folder(ArchiveOptions archive, string name)
    {
        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(archive.Path))!, name);
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
