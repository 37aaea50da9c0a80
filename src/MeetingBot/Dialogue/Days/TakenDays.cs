using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;
using MeetingBot.Tasks;

namespace MeetingBot.Dialogue.Days;

/// <summary>The days that a text names, with what belongs to them (明天起三天), and what is left without them.</summary>
/// <param name="Words">As typed; empty where none is named.</param>
internal sealed record TakenDays(string Words, string Rest)
{
    public bool Any => Words.Length > 0;

    public static TakenDays Of(string text)
    {
        if (Occurrences.TryRead(text, out var recurring))
        {
            return Out(text, recurring.Start, recurring.End);
        }

        var days = DateFinder.Find(text, null).Where(mention => mention.Kind is not (DateKind.Year or DateKind.Month or DateKind.Recurring)).ToList();
        return days.Count > 0 ? Out(text, days[0].Span.Start, days[^1].Span.End + TypedDays.Lasting().Match(text, days[^1].Span.End).Length)
            : TypedDays.DayLike().Match(text) is { Success: true } none ? Out(text, none.Index, none.Index + none.Length)
            : new("", text);
    }

    private static TakenDays Out(string text, int start, int end) => new(text[start..end], text[..start] + text[end..]);
}
