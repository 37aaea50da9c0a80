using MeetingBot.Minutes.Reading;

namespace MeetingBot.Intake;

/// <summary>Which files of a folder are minutes, in the order of their names.</summary>
internal static class FolderListing
{
    // .doc and .rtf are not read, but the reader says so by name: minutes that are silently missing are worse than a complaint.
    private static readonly HashSet<string> Endings = new([.. MinutesReader.Extensions, ".doc", ".rtf"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The files meant by these places: a file is called as it was given; a file in a folder by its path in that folder, and when
    /// several places are given, with the folder before it, so that two names are never alike.
    /// </summary>
    public static IReadOnlyList<Candidate> Files(IReadOnlyList<string> places)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. places.SelectMany(place => Under(place, places.Count > 1)).Where(c => seen.Add(Path.GetFullPath(c.Path)))];
    }

    private static IEnumerable<Candidate> Under(string place, bool nameFolder)
    {
        if (!Directory.Exists(place))
        {
            return [new(place, Slashes(place))];
        }

        return Directory.EnumerateFiles(place, "*", Everything)
            .Select(path => (Path: path, Inside: Slashes(Path.GetRelativePath(place, path))))
            .Where(file => Endings.Contains(Path.GetExtension(file.Path)) && !file.Inside.Split('/').Any(IsHiddenOrTemporary))
            .OrderBy(file => file.Inside, StringComparer.Ordinal)
            .Select(file => new Candidate(file.Path, nameFolder ? Slashes(Path.Join(place, file.Inside)) : file.Inside));
    }

    // A folder that may not be entered is passed over; links are not followed, so a circle of them cannot hold us.
    private static EnumerationOptions Everything => new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.System | FileAttributes.ReparsePoint,
    };

    // ~$minutes.docx is Word's lock, .~lock.minutes.odt# LibreOffice's, ~WRL0001.tmp Word's copy while it saves.
    private static bool IsHiddenOrTemporary(string name) => name.StartsWith('.') || name.StartsWith('~');

    private static string Slashes(string path) => path.Replace('\\', '/');
}
