using System.Globalization;
using Microsoft.Extensions.Options;

namespace MeetingBot.Answers;

/// <summary>Where a citation can be opened: the page of its minutes, at the sentence.</summary>
internal sealed class AnswerLinks(IOptions<LinksOptions> options)
{
    /// <summary>…/minutes/秘書處/11.txt#p12.3-20: the passage by its ordinal, the quote by its offsets in the passage's source.</summary>
    public string To(Citation citation)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{To(citation.File)}#p{citation.Passage.Ordinal}");
        return QuotePlace.In(citation.Passage.Source, citation.Quote) is var (start, end)
            ? string.Create(CultureInfo.InvariantCulture, $"{place}.{start}-{end}")
            : place;
    }

    /// <summary>The page of a file of minutes.</summary>
    public string To(string file) => $"{options.Value.Base.TrimEnd('/')}/minutes/{string.Join('/', file.Split('/').Select(Uri.EscapeDataString))}";
}
