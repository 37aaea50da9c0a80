using MeetingBot.Archive.Post;

namespace MeetingBot.Reminders.Digests;

/// <summary>A notice as plain text, as a channel without cards would show it: for its length, and for whoever wants to read it beforehand.</summary>
internal static class NoticeText
{
    private const int Spare = 40; // 【重送】, and what a channel adds of its own

    public static string Write(Message message) => string.Join(
        "\n\n", ((IEnumerable<string>)[message.Text, .. message.Quotations.Select(Quotation), message.Note ?? ""]).Where(part => part.Length > 0));

    public static int LengthOf(Message message) => Write(message).Length + message.Buttons.Sum(button => button.Label.Length + 5) + Spare;

    private static string Quotation(Quotation quotation) =>
        $"「{quotation.Quote}」\n　——　{quotation.Place}" + (quotation.Url is { } url ? $"\n{url}" : "");
}
