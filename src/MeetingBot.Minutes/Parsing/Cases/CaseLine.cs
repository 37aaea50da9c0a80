namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>A line that tells one case: its number first, what became of it last.</summary>
/// <param name="NumberEnd">Where its words begin.</param>
/// <param name="WordsEnd">Where what became of it begins.</param>
internal sealed record CaseLine(string Number, int NumberEnd, int WordsEnd, CaseVerb Verb)
{
    private const int Tail = 12;
    private const int Near = 8;
    private const string Stops = "，；。";

    /// <summary>36-1　離岸風場航道劃設　海保署　繼續列管; 【12-4-6】員工餐廳：已進駐，滿意度82分。→ 結案.</summary>
    public static CaseLine? Read(string text, int start) =>
        CaseListReader.NumberAt(text, start) is var (number, end, isKeyed)
            ? Column(text, number, end, isKeyed) ?? Marked(text, number, end)
            : null;

    /// <summary>員工餐廳委外廠商更換：新廠商自3月1日進駐: the name stands before what was done.</summary>
    public string? NameIn(FlowText flow)
    {
        var start = NumberEnd + (flow.Text[NumberEnd] == '：' ? 1 : 0);
        var length = flow.Text.AsSpan(start, Math.Max(0, WordsEnd - start)).IndexOfAny("：…，。；");
        return length is > 1 and <= CaseWords.LongestName ? flow.Original(start, start + length).Trim() : null;
    }

    /// <summary>Whether a line ends with what became of a case behind a mark; the next line is of another.</summary>
    public static bool IsEnd(string text) => MarkIn(text, 0) is not null;

    // Blanks part its columns, and no sentence stands in it.
    private static CaseLine? Column(string text, string number, int end, bool isKeyed)
    {
        var isParted = isKeyed ? text[end] == '：'
            : number.Contains('-') && Glyphs.IsHan(text[end]) && text[end] is not ('及' or '與' or '和' or '案' or '請');
        var tail = Math.Max(text.Length - Tail, end);
        return isParted && text.AsSpan(end).TrimEnd('。').IndexOfAny(Stops) < 0
            && CaseVerbReader.Read(text, tail, text.Length) is { } verb
            ? new(number, end, Math.Max(tail, verb.Start), verb)
            : null;
    }

    private static CaseLine? Marked(string text, string number, int end) =>
        MarkIn(text, end) is var (mark, verb) && (number.Contains('-') || number.Length > 2) ? new(number, end, mark, verb) : null;

    // → 結案, ——持續追蹤, (解除列管)
    private static (int Mark, CaseVerb Verb)? MarkIn(string text, int from)
    {
        var mark = Math.Max(text.LastIndexOfAny(['→', '⇒', '➔']), Dashes(text));
        var isInside = text.TrimEnd('。').EndsWith(')');
        mark = isInside ? Math.Max(mark, text.LastIndexOf('(')) : mark;
        return mark >= from && (CaseVerbReader.Read(text, mark + 1, text.Length) ?? Brief(text, mark + 1)) is { } verb && verb.Start - mark <= Near
            && verb.Status != Meetings.CaseStatus.Progress
            ? (mark, verb)
            : null;
    }

    // → 續列；主席請各單位主管負責
    private static CaseVerb? Brief(string text, int start)
    {
        var words = text[start..].TrimStart();
        var length = words.AsSpan().IndexOfAny(Stops);
        return CaseVerbReader.Brief(length < 0 ? words.TrimEnd(')') : words[..length]) is { } verb
            ? verb with { Start = start, End = text.Length }
            : null;
    }

    private static int Dashes(string text) => Math.Max(text.LastIndexOf("--", StringComparison.Ordinal), Math.Max(
        text.LastIndexOf("——", StringComparison.Ordinal), text.LastIndexOf("──", StringComparison.Ordinal)));
}
