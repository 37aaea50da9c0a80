using MeetingBot.Archive;

namespace MeetingBot.Channels;

/// <summary>Folders beside the archive's file, for the program's own user alone.</summary>
internal static class BesideArchive
{
    public static DirectoryInfo Folder(ArchiveOptions archive, string name)
    {
        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(archive.Path))!, name);
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
