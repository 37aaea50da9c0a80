using System.Globalization;
using System.Text;

namespace MeetingBot.Intake;

/// <summary>The name under which a file that somebody sent may lie in the minutes folder, on any system.</summary>
internal static class FileName
{
    private const int MostBytes = 180; // file systems take 255, and a copy's name grows
    private const string Forbidden = "<>:\"|?*#%";
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];

    /// <summary>Without folders, marks that systems forbid, and whatever would hide it; null when nothing is left of it.</summary>
    public static string? Safe(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var letters = string.Concat(last.EnumerateRunes().Where(IsLetter).Select(rune => rune.ToString())).Trim(' ', '.', '~', '\u3000');
        var (stem, ending) = (Path.GetFileNameWithoutExtension(letters).TrimEnd(' ', '.'), Path.GetExtension(letters).ToLowerInvariant());
        while (Encoding.UTF8.GetByteCount(stem) > MostBytes)
        {
            stem = stem[..^(char.IsLowSurrogate(stem[^1]) ? 2 : 1)].TrimEnd(' ', '.');
        }

        return stem.Length == 0 || IsDevice(stem) ? null : stem + ending;
    }

    private static bool IsLetter(Rune rune) =>
        rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && !(rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal));

    private static bool IsDevice(string stem) =>
        Devices.Contains(stem.Split('.')[0].TrimEnd([.. "0123456789"]), StringComparer.OrdinalIgnoreCase);
}
