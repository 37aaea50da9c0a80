namespace MeetingBot.Answers.Passages;

/// <summary>Cuts a passage where a reader would stop.</summary>
internal static class Sentences
{
    private const string Stops = "。；！？;!?";
    private const string Closing = "」』）)”";
    private const int Longest = 160;

    public static List<Sentence> Of(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!Stops.Contains(text[at], StringComparison.Ordinal) && !IsLongEnough(text, start, at))
            {
                continue;
            }

            while (at + 1 < text.Length && Closing.Contains(text[at + 1], StringComparison.Ordinal))
            {
                at++;
            }

            Add(sentences, text, start, at + 1);
            start = at + 1;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    /// <summary>A row is one statement though a cell of it ends in a stop; a long report in a cell is read like any other.</summary>
    public static List<Sentence> OfRow(string text) => text.Length <= Longest ? [new(0, text.Length)] : Of(text);

    // Minutes have sentences of three hundred letters; a comma far in must do.
    private static bool IsLongEnough(string text, int start, int at) =>
        at - start > Longest && text[at] is '，' or ',' && at + 20 < text.Length;

    private static void Add(List<Sentence> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (end > start)
        {
            sentences.Add(new(start, end));
        }
    }
}
