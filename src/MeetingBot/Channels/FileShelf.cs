using System.Security.Cryptography;
using System.Text;
using MeetingBot.Archive;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels;

/// <summary>Files that were sent, until they are read: an hour at most, so that a turn that is taken again finds them.</summary>
internal sealed class FileShelf(IOptions<ArchiveOptions> archive, TimeProvider clock)
{
    public const long LargestFile = 50 * 1024 * 1024;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    /// <param name="key">The same key is the same file: sent again, it replaces what came of it the first time.</param>
    /// <returns>What its bytes are fetched by, and how many they are.</returns>
    public async Task<(string Token, long Size)> KeepAsync(string key, Stream bytes, CancellationToken cancel)
    {
        var token = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        var coming = Path.Combine(Folder(), $"{token}.{Guid.NewGuid():N}");
        long size;
        try
        {
            var file = File.Create(coming);
            await using (file.ConfigureAwait(false))
            {
                await bytes.CopyToAsync(file, cancel).ConfigureAwait(false);
                size = file.Length;
            }

            File.SetLastWriteTimeUtc(coming, clock.GetUtcNow().UtcDateTime);
            File.Move(coming, Path.Combine(Folder(), token), overwrite: true);
        }
        finally
        {
            File.Delete(coming);
        }

        return (token, size);
    }

    public async Task<byte[]?> FetchAsync(string token, long most, CancellationToken cancel)
    {
        // Before it becomes a path: what is no token of ours is no name of a file either.
        if (token.Length == 0 || !token.All(char.IsAsciiHexDigitLower))
        {
            return null;
        }

        var file = new FileInfo(Path.Combine(Folder(), token));
        return file.Exists && file.Length <= most ? await File.ReadAllBytesAsync(file.FullName, cancel).ConfigureAwait(false) : null;
    }

    public void Clear()
    {
        var old = clock.GetUtcNow().UtcDateTime - Kept;
        foreach (var file in new DirectoryInfo(Folder()).EnumerateFiles().Where(file => file.LastWriteTimeUtc < old))
        {
            file.Delete();
        }
    }

    private string Folder() => BesideArchive.Files(archive.Value).FullName;
}
