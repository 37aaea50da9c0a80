namespace MeetingBot.Answers;

/// <summary>Where a quote stands in the source of its passage, whatever blanks either of them has.</summary>
internal static class QuotePlace
{
    /// <summary>[start, end) in UTF-16 units of the source; null when it does not stand there.</summary>
    public static (int Start, int End)? In(string source, string quote)
    {
        var letters = Enumerable.Range(0, source.Length).Where(i => !char.IsWhiteSpace(source[i])).ToList();
        var wanted = WithoutBlanks(quote);
        var at = wanted.Length == 0 ? -1 : WithoutBlanks(source).IndexOf(wanted, StringComparison.Ordinal);
        return at < 0 ? null : (letters[at], letters[at + wanted.Length - 1] + 1);
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
