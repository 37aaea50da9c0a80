namespace MeetingBot.Channels.WebChat.Rooms;

/// <summary>The bot's name with @ before it, as people type it.</summary>
internal static class BotMention
{
    private static readonly char[] Marks = ['@', '＠'];

    public static bool IsIn(string text, string botName) => Find(text, botName) >= 0;

    /// <summary>The text without it, and without the blanks and commas that it leaves at the ends.</summary>
    public static string Strip(string text, string botName)
    {
        while (Find(text, botName) is var at and >= 0)
        {
            var before = text[..at].TrimEnd();
            var after = text[(at + 1 + botName.Length)..].TrimStart();
            text = before.Length > 0 && after.Length > 0 ? $"{before} {after}" : before + after;
        }

        return text.Trim([.. " \t\r\n　，,、：:"]);
    }

    private static int Find(string text, string botName)
    {
        var from = 0;
        while (text.AsSpan(from).IndexOfAny(Marks) is var step and >= 0)
        {
            var at = from + step;
            if (text.AsSpan(at + 1).StartsWith(botName, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }
}
