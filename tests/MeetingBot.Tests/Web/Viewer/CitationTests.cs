using MeetingBot.Archive;
using MeetingBot.Answers;
using MeetingBot.Tests.Answers;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Web.Viewer;

/// <summary>A citation opens the exact sentence in the minutes.</summary>
[Collection(SampleHouse.Name)]
public sealed class CitationTests(SampleHouse samples)
{
    private const int FewestSeen = 80; // so that a file of questions that cannot be read does not pass

    [Fact]
    public async Task Every_citation_of_the_sample_questions_opens_at_the_words_it_quotes()
    {
        await using var house = await SampleViewer.OpenAsync(samples);
        var links = new AnswerLinks(new(Options.Create(new LinksOptions { Base = house.Address })));
        var asked = await samples.AskedAsync();
        var citations = asked.All.SelectMany(one => one.Answer.Citations).DistinctBy(citation => (citation.File, citation.Passage.Ordinal, citation.Quote)).ToList();
        foreach (var citation in citations)
        {
            var link = new Uri(links.To(citation));
            var page = await house.PageAsync($"{link.AbsolutePath}?at={link.Fragment.TrimStart('#')}"); // what the script does with the fragment

            Assert.NotNull(page.Passage(citation.Passage.Ordinal)); // what #p… leads to without a script
            Assert.Equal(Letters(citation.Quote), Letters(page.Cited));
        }

        Assert.True(citations.Count > FewestSeen, $"{citations.Count} citations");
    }

    private static string Letters(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c) && c != '|'));
}
