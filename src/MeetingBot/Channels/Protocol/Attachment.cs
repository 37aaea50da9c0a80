using System.Text.Json;

namespace MeetingBot.Channels.Protocol;

internal sealed record Attachment(string? ContentType = null, string? ContentUrl = null, JsonElement? Content = null, string? Name = null) : WireObject
{
    /// <summary>A file that somebody sent in Teams.</summary>
    public const string FileDownloadInfo = "application/vnd.microsoft.teams.file.download.info";

    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
}
