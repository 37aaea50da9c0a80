using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.BotFramework.Rendering;

/// <summary>What stands under a message whatever its form.</summary>
internal static class Captions
{
    public const string Again = "重送：前一則可能已經送達，內容相同。";

    public static IReadOnlyList<string> Of(Message message, bool isAgain) =>
        [.. new[] { message.Note, isAgain ? Again : null }.OfType<string>().Where(line => line.Length > 0)];

    /// <summary>[1] 會議、日期、項次：「…」</summary>
    public static string Source(Quotation quotation, int number) => $"[{number}] {quotation.Place}：「{quotation.Quote}」";

    public static bool IsLink(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https");
}
