using System.Buffers;
using System.Security.Cryptography;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Intake;

/// <summary>
/// What tells one version of a file from another: its bytes, and the build of the reader, because a better parser reads the same bytes
/// better. Not its time: a copy keeps it, a network share rounds it.
/// </summary>
internal static class FileMark
{
    private const int Piece = 1 << 16;
    private static readonly string Reader = typeof(MinutesFile).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    // Every reload asks this of every file: a way through the pool for each piece, and room for it, cost several times what reading it does.
    public static string Of(string path, CancellationToken cancel)
    {
        var room = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            for (var at = 0L; RandomAccess.Read(file, room, at) is > 0 and var read; at += read)
            {
                cancel.ThrowIfCancellationRequested();
                digest.AppendData(room.AsSpan(0, read));
            }

            return $"{Convert.ToHexStringLower(digest.GetHashAndReset())}/{Reader}";
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }
}
