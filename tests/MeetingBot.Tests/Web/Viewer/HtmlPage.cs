using System.Net;
using System.Text.RegularExpressions;

namespace MeetingBot.Tests.Web.Viewer;

/// <summary>A page as a browser would understand it, as far as these tests need.</summary>
internal sealed partial record HtmlPage(int Status, string Html)
{
    /// <summary>The text of the elements that are marked as cited, in order.</summary>
    public string Cited => string.Concat(Marks().Matches(Html).Select(mark => Text(mark.Groups["inner"].Value)));

    /// <summary>What a browser shows of it.</summary>
    public static string Text(string html) => WebUtility.HtmlDecode(Tags().Replace(html, ""));

    /// <summary>The element with this id: its start tag, and what follows up to the next passage.</summary>
    public string? Passage(int ordinal)
    {
        var start = Html.IndexOf($"id=\"p{ordinal}\"", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start = Html.LastIndexOf('<', start);
        var next = NextPassage().Match(Html, Html.IndexOf('>', start));
        return next.Success ? Html[start..next.Index] : Html[start..];
    }

    /// <summary>The words of a passage as the script counts them: each run at the offset it says.</summary>
    public string Words(int ordinal, int length)
    {
        var words = new string('\0', length).ToCharArray();
        foreach (Match run in Runs().Matches(Passage(ordinal) ?? ""))
        {
            var text = Text(run.Groups["inner"].Value);
            text.CopyTo(0, words, int.Parse(run.Groups["at"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), text.Length);
        }

        return new(words);
    }

    [GeneratedRegex("""<mark class="cited"[^>]*>(?<inner>.*?)</mark>""", RegexOptions.Singleline)]
    private static partial Regex Marks();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("""<(div|tr)[^>]* id="p\d+"|<tr id="p|</article>""")]
    private static partial Regex NextPassage();

    // A run holds spans and marks, but no other run: it ends where its own are closed.
    [GeneratedRegex("""<span class="run" data-at="(?<at>\d+)">(?<inner>(?:[^<]|<mark[^>]*>|</mark>|<span class="(?:due|doubtful|amended|sign)[^>]*>(?:[^<])*</span>)*)</span>""")]
    private static partial Regex Runs();
}
