namespace MeetingBot.Minutes.Reading.Html;

/// <summary>
/// Cuts a web page into tags and text. Written by hand because the package feed has no HTML parser; it forgives what browsers
/// forgive, and looks at every character once, so that no page takes more than linear time.
/// </summary>
internal sealed class HtmlTokenizer(string html)
{
    private const int LongestName = 40;

    private int next;
    private bool endsInTag;

    /// <summary>A comment, script or tag began that never ends; the rest of the page is not known to be text.</summary>
    public bool IsCutOff { get; private set; }

    public bool TryRead(out HtmlToken token)
    {
        while (next < html.Length)
        {
            var at = next;
            if (html[at] == '<' && !endsInTag && IsMarkup(at))
            {
                if (TryReadTag(at, out token))
                {
                    return true;
                }

                if (next > at)
                {
                    continue; // a comment or declaration
                }
            }

            next = NextMarkup(at);
            token = new(at, "", false, html[at..next]);
            return true;
        }

        token = default;
        return false;
    }

    /// <summary>Skips what no tag inside can end: scripts, styles.</summary>
    public void SkipRaw(string name)
    {
        var end = html.IndexOf("</" + name, next, StringComparison.OrdinalIgnoreCase);
        IsCutOff |= end < 0;
        next = end < 0 ? html.Length : end;
    }

    private bool IsMarkup(int at) => at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?');

    private int NextMarkup(int at)
    {
        var found = endsInTag ? -1 : html.IndexOf('<', at + 1);
        while (found >= 0 && !IsMarkup(found))
        {
            found = html.IndexOf('<', found + 1);
        }

        return found < 0 ? html.Length : found;
    }

    private bool TryReadTag(int at, out HtmlToken token)
    {
        token = default;
        if (html[at + 1] is '!' or '?')
        {
            var isComment = string.CompareOrdinal(html, at, "<!--", 0, 4) == 0;
            var end = isComment ? html.IndexOf("-->", at + 4, StringComparison.Ordinal) : html.IndexOf('>', at);
            IsCutOff |= end < 0;
            next = end < 0 ? html.Length : end + (isComment ? 3 : 1);
            return false;
        }

        var isEnd = html[at + 1] == '/';
        var start = at + (isEnd ? 2 : 1);
        var nameEnd = start;
        while (nameEnd < html.Length && (char.IsAsciiLetterOrDigit(html[nameEnd]) || html[nameEnd] is '-' or ':'))
        {
            nameEnd++;
        }

        var close = EndOfTag(nameEnd);
        if (close < 0)
        {
            endsInTag = IsCutOff = true; // show the rest as text rather than lose it
            return false;
        }

        next = close + 1;
        token = nameEnd - start is > 0 and <= LongestName
            ? new(at, html[start..nameEnd].ToLowerInvariant(), isEnd, isEnd ? "" : html[nameEnd..close])
            : new(at, "?", isEnd, "");
        return true;
    }

    // A > inside quotes does not end the tag.
    private int EndOfTag(int from)
    {
        var quote = '\0';
        for (var i = from; i < html.Length; i++)
        {
            var c = html[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && html[i - 1] is '=' or ' ')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i;
            }
        }

        return -1;
    }
}
