using MeetingBot.Archive;
using MeetingBot.Intake;
using Microsoft.Extensions.Options;

namespace MeetingBot.Web.Viewer;

/// <summary>The files as they lie in the minutes folder.</summary>
internal sealed class OriginalFiles(IOptions<IntakeOptions> options)
{
    /// <summary>Where this file is now; null when it is not there any more, or outside the folder, or behind a link, which intake does not follow either.</summary>
    public string? Find(string file)
    {
        if (Whereabouts.Folder(options.Value.Folder) is not { } folder)
        {
            return null;
        }

        var top = Path.GetFullPath(folder);
        var path = Path.GetFullPath(Path.Combine(top, file));
        return IsBelow(top, path) && File.Exists(path) && !HasLink(top, path) ? path : null;
    }

    private static bool IsBelow(string top, string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(top) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool HasLink(string top, string path)
    {
        for (var at = path; at.Length > top.Length; at = Path.GetDirectoryName(at)!)
        {
            if (File.GetAttributes(at).HasFlag(FileAttributes.ReparsePoint))
            {
                return true;
            }
        }

        return false;
    }
}
