using System.Globalization;
using MeetingBot.Archive;

namespace MeetingBot.Answers;

/// <summary>Where a citation can be opened: the page of its minutes, at the sentence.</summary>
internal sealed class AnswerLinks(MinutesLinks links)
{
    /// <summary>…/minutes/秘書處/11.txt#p12.3-20: the passage by its ordinal, the quote by its offsets in the passage's source.</summary>
    public string To(Citation citation)
    {
        var place = links.To(citation.File, citation.Passage.Ordinal);
        return QuotePlace.In(citation.Passage.Source, citation.Quote) is var (start, end)
            ? string.Create(CultureInfo.InvariantCulture, $"{place}.{start}-{end}")
            : place;
    }

    /// <summary>The page of a file of minutes.</summary>
    public string To(string file) => links.To(file);
}
