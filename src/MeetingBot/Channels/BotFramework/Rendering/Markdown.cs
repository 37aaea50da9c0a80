using System.Text;

namespace MeetingBot.Channels.BotFramework.Rendering;

/// <summary>Plain text written so that Markdown shows it as it stands.</summary>
internal static class Markdown
{
    private const string Anywhere = @"\`*_~[]|";

    /// <summary>Two blanks before a line's end keep the end.</summary>
    public static string Escape(string text) =>
        string.Join("  \n", text.ReplaceLineEndings("\n").Split('\n').Select(EscapeLine));

    /// <summary>A link whose address cannot end early.</summary>
    public static string Link(string label, string url) =>
        $"[{EscapeLine(label)}]({url.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)})";

    private static string EscapeLine(string line)
    {
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            _ = line[i] switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                var c when Anywhere.Contains(c, StringComparison.Ordinal) || IsStart(line, i) => escaped.Append('\\').Append(c),
                var c => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>What makes a heading, a list or a rule where a line begins: #, -, + and the dot of 1.</summary>
    private static bool IsStart(string line, int at) => line[at] switch
    {
        '#' or '-' or '+' or '=' => line.AsSpan(0, at).Trim().Length == 0,
        '.' or ')' => at > 0 && line.AsSpan(0, at).TrimStart() is { Length: > 0 and < 10 } before && before.IndexOfAnyExceptInRange('0', '9') < 0,
        _ => false,
    };
}
