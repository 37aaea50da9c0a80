using System.Security.Cryptography;
using System.Text;
using MeetingBot.Archive;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace MeetingBot.Channels.DirectLine;

/// <summary>What tokens are signed with: from the settings, or made once and kept beside the archive, where every process that shares the archive finds it.</summary>
internal sealed class TicketKey(IOptions<DirectLineOptions> options, IOptions<ArchiveOptions> archive)
{
    private const int Bytes = 32;

    private readonly Lazy<SymmetricSecurityKey> key = new(() => new(Read(options.Value.Key, archive.Value)));

    public SymmetricSecurityKey Value => key.Value;

    private static byte[] Read(string told, ArchiveOptions archive) => told.Length > 0
        ? SHA256.HashData(Encoding.UTF8.GetBytes(told))
        : Kept(Path.Combine(BesideArchive.Keys(archive).FullName, "directline.key"));

    private static byte[] Kept(string file)
    {
        if (!File.Exists(file))
        {
            Make(file);
        }

        var kept = File.ReadAllBytes(file);
        return kept.Length == Bytes ? kept : throw new InvalidDataException($"Direct Line 的金鑰檔「{file}」壞了：刪除它，程式就會產生新的。");
    }

    // Written aside and moved: whoever starts at the same moment sees a whole key or none, and the first one stays.
    private static void Make(string file)
    {
        var draft = $"{file}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(draft, options))
        {
            stream.Write(RandomNumberGenerator.GetBytes(Bytes));
        }

        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
        }
    }
}
