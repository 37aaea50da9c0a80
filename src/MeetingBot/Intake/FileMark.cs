using System.Security.Cryptography;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Intake;

/// <summary>
/// What tells one version of a file from another: its bytes, and the build of the reader, because a better parser reads the same bytes
/// better. Not its time: a copy keeps it, a network share rounds it.
/// </summary>
internal static class FileMark
{
    private static readonly string Reader = typeof(MinutesFile).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    public static async Task<string> OfAsync(string path, CancellationToken cancel)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, useAsync: true);
        return $"{Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel).ConfigureAwait(false))}/{Reader}";
    }
}
