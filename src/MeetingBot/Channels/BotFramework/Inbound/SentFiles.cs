using MeetingBot.Archive.Post;
using MeetingBot.Channels.BotFramework.Trust;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.BotFramework.Inbound;

/// <summary>Files that came with a message. Their addresses come from outside: one that the bot may not go to is left out, and fetching it finds nothing.</summary>
internal sealed class SentFiles(ServiceHosts hosts)
{
    public IReadOnlyList<Happening.SentFile> Of(Activity activity, Texts said) =>
        [.. (activity.Attachments ?? []).Where(IsFile).Select((file, i) =>
            new Happening.SentFile(file.Name ?? "", null, Token(file), i == 0 && said.Words.Length > 0 ? said.Words : null, said.IsMentioned))];

    /// <summary>Cards, and the message's own HTML, which Teams adds to each, are none.</summary>
    private static bool IsFile(Attachment one) =>
        one.ContentType == Attachment.FileDownloadInfo
        || (!string.IsNullOrEmpty(one.ContentUrl)
            && one.ContentType is not "text/html"
            && one.ContentType?.StartsWith("application/vnd.microsoft.card.", StringComparison.Ordinal) is not true);

    private string Token(Attachment file)
    {
        var url = file.ContentType == Attachment.FileDownloadInfo ? file.Content?.Text("downloadUrl") : file.ContentUrl;
        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && (hosts.IsFile(uri) || hosts.IsService(uri)) ? uri.AbsoluteUri : "";
    }
}
