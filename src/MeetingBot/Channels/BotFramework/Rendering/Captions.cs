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

    public static string Cut(string text, int most) => text.Length <= most ? text : string.Concat(text.AsSpan(0, WholeUpTo(text, most - 1)), "…");

    public static bool IsLink(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https");

    /// <summary>No half of a character outside the basic plane.</summary>
    private static int WholeUpTo(string text, int most) => char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
}
