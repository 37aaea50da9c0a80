using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.TaipeiOn.Writing;

/// <summary>A message as one plain text: what is said, what it stands on, buttons as numbers, small print.</summary>
internal static class MessageText
{
    /// <summary>TaipeiON cannot tell a repeat, so the reader is told.</summary>
    public const string Again = "【重送】";

    public static string Write(Message message, bool isAgain, bool hasButtons) => string.Join(
        "\n\n",
        new[] { (isAgain ? Again : "") + message.Text, Quotations(message), hasButtons ? Numbers(message) : "", message.Note ?? "" }.Where(part => part.Length > 0));

    /// <summary>What is said and what it stands on: the part that may be long.</summary>
    public static string Body(Message message) => Write(message with { Buttons = [] }, isAgain: false, hasButtons: false);

    public static string Quotation(Quotation quotation) => $"「{quotation.Quote}」\n　——　{quotation.Place}" + (quotation.Url is { } url ? $"\n{url}" : "");

    private static string Quotations(Message message) => string.Join("\n\n", message.Quotations.Select(Quotation));

    private static string Numbers(Message message) => message.Buttons.Count == 0
        ? ""
        : string.Join('\n', ["請回覆數字：", .. message.Buttons.Select((button, index) => $"{index + 1}. {button.Label}")]);
}
