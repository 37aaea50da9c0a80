using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Tests.Meetings;

namespace MeetingBot.Tests.Archive;

/// <summary>Minutes of which a test names the words.</summary>
internal static class Page
{
    /// <summary>One node a text, under the paths 壹, 貳 … unless the text says otherwise: 壹/一=文字.</summary>
    public static MinutesFile Of(string file, params IEnumerable<string> texts)
    {
        var minutes = Some.Minutes(1, "2025-03-01", file);
        return With(minutes, texts);
    }

    public static MinutesFile With(MinutesFile minutes, params IEnumerable<string> texts)
    {
        var items = texts.Select((text, i) => Item(text, i + 1)).Prepend(minutes.Meeting.Items[0]);
        return minutes with { Meeting = minutes.Meeting with { Items = [.. items] } };
    }

    private static AgendaItem Item(string text, int line)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        var span = new TextSpan(line * Some.LineLength, (line * Some.LineLength) + 10);
        return new(at < 0 ? $"第{line}項" : text[..at], ItemKind.Resolution, null, null, text[(at + 1)..], span, [span]);
    }
}
