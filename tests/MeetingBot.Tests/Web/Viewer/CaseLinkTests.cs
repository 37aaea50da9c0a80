using MeetingBot.Tests.Answers;

namespace MeetingBot.Tests.Web.Viewer;

[Collection(SampleHouse.Name)]
public sealed class CaseLinkTests(SampleHouse samples)
{
    [Fact]
    public async Task A_case_is_followed_through_the_meetings_of_its_series_each_linked_at_its_passage()
    {
        await using var house = await SampleViewer.OpenAsync(samples);
        var page = await house.PageAsync("/minutes/whc-sec-114-1023.txt");

        var trail = Trail(page, "42-1");

        Assert.Contains("目前：已解除列管", trail, StringComparison.Ordinal);
        Assert.Contains("whc-sec-114-0925.txt#p", trail, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/minutes/whc-sec-114-1127.docx#p10\">第44次　114年11月27日（四）</a> 解除列管", trail, StringComparison.Ordinal);
        Assert.Contains("<li class=\"here\"><a href=\"/minutes/whc-sec-114-1023.txt#p12\">", trail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_merged_case_says_into_which()
    {
        await using var house = await SampleViewer.OpenAsync(samples);

        Assert.Contains("併入40-2案", Trail(await house.PageAsync("/minutes/whc-sec-114-0925.txt"), "41-5"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_its_passage_a_case_leads_to_the_meeting_before_and_after()
    {
        await using var house = await SampleViewer.OpenAsync(samples);
        var passage = (await house.PageAsync("/minutes/whc-doit-114-09.md")).Passage(17)!;

        Assert.Contains("列管案</span> 8-2</a>：賡續列管", passage, StringComparison.Ordinal);
        Assert.Contains("後次 <a href=\"/minutes/whc-doit-114-11.txt#p", passage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_between_meetings_leads_to_a_passage_that_is_there()
    {
        await using var house = await SampleViewer.OpenAsync(samples);
        var pages = new Dictionary<string, HtmlPage>();
        foreach (var (meeting, _) in await SampleViewer.MeetingsAsync(samples))
        {
            pages["/minutes/" + meeting.File] = await house.PageAsync("/minutes/" + meeting.File);
        }

        var links = pages.Values.SelectMany(page => page.Html.Split("href=\"/minutes/").Skip(1))
            .Select(rest => "/minutes/" + rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Where(link => link.Contains('#', StringComparison.Ordinal)).Distinct().ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains($"id=\"{link.Split('#')[1]}\"", pages[link.Split('#')[0]].Html, StringComparison.Ordinal));
    }

    private static string Trail(HtmlPage page, string number)
    {
        var start = page.Html.IndexOf($"id=\"case-{number}\"", StringComparison.Ordinal);
        return page.Html[start..page.Html.IndexOf("</section>", start, StringComparison.Ordinal)];
    }
}
