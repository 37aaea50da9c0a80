namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>Cuts a paragraph into sentences, and a sentence into the segments between commas. Quotations stay whole.</summary>
internal static class Sentences
{
    private const int LongestQuotation = 300;
    private const int LongestNote = 120;

    public static List<Clause> Of(string text, int start, int end)
    {
        var sentences = new List<Clause>();
        int from = start, parens = 0;
        for (var at = start; at < end; at++)
        {
            var c = text[at];
            if (c is '「' or '『' && ClosingOf(text, at, end) is > 0 and var close)
            {
                at = close;
                continue;
            }

            parens = c == '(' ? parens + 1 : c == ')' ? Math.Max(0, parens - 1) : parens;
            if (c is '。' or '！' or '？' || (c is '；' && parens == 0))
            {
                while (at + 1 < end && text[at + 1] is ')' or '」' or '』' or '。')
                {
                    at++;
                }

                // …辦理。【負責單位：檢驗部；完成期限：10月15日】 is said of the sentence before.
                if (at + 1 < end && text[at + 1] is '【' or '(' && text.AsSpan(at + 1, Math.Min(end - at - 1, LongestNote)).IndexOf(text[at + 1] == '(' ? ')' : '】') is > 0 and var note && NoteReader.IsNote(text.AsSpan(at + 1, note)))
                {
                    at += note + 1;
                }

                parens = 0;
                sentences.Add(new(from, at + 1));
                from = at + 1;
            }
        }

        if (from < end)
        {
            sentences.Add(new(from, end));
        }

        return sentences;
    }

    public static List<Clause> Segments(string text, Clause sentence)
    {
        var segments = new List<Clause>();
        int from = sentence.Start, parens = 0;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            var c = text[at];
            if (c is '「' or '『' && ClosingOf(text, at, sentence.End) is > 0 and var close)
            {
                at = close;
                continue;
            }

            parens = c == '(' ? parens + 1 : c == ')' ? Math.Max(0, parens - 1) : parens;
            if (c == '，' && parens == 0)
            {
                segments.Add(new(from, at + 1));
                from = at + 1;
            }
        }

        if (from < sentence.End)
        {
            segments.Add(new(from, sentence.End));
        }

        return segments;
    }

    private static int ClosingOf(string text, int open, int end)
    {
        var close = text.AsSpan(open + 1, Math.Min(end - open - 1, LongestQuotation)).IndexOf(text[open] == '「' ? '」' : '』');
        return close < 0 ? -1 : open + 1 + close;
    }
}
