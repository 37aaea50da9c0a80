using MeetingBot.Archive;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.WebChat.SignIn;

/// <summary>Keys that sign cookies lie beside the archive: a restart signs nobody out, and processes of one archive know each other's.</summary>
internal sealed class KeysBesideArchive(IOptions<ArchiveOptions> archive, ILoggerFactory log) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        var folder = BesideArchive.Keys(archive.Value);
        options.XmlRepository = new FileSystemXmlRepository(folder, log);
    }
}
