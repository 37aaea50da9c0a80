using MeetingBot.Minutes.Meetings;
using MeetingBot.Tests.Answers;

namespace MeetingBot.Tests.Web.Viewer;

/// <summary>The page of a file, over the samples in every format.</summary>
[Collection(SampleHouse.Name)]
public sealed class DocumentPageTests(SampleHouse samples)
{
    [Fact]
    public async Task Every_passage_of_every_sample_stands_on_its_page_word_for_word_and_can_be_addressed()
    {
        await using var house = await SampleViewer.OpenAsync(samples);
        foreach (var (meeting, passages) in await SampleViewer.MeetingsAsync(samples))
        {
            var page = await house.PageAsync($"/minutes/{meeting.File}");

            Assert.Equal(200, page.Status);
            Assert.All(passages, passage => Assert.Equal(Without(passage.Source, passage.Item.Kind), Without(page.Words(passage.Ordinal, passage.Source.Length), passage.Item.Kind)));
        }
    }

    [Theory]
    [InlineData("whc-sec-114-1023.txt", "望海市政府第43次主任秘書會報　114年10月23日（四）")]
    [InlineData("whc-doit-114-09.md", "望海市政府資訊局114年第9次局務會議　114年10月21日（二）")]
    public async Task A_page_is_called_after_its_meeting_and_day(string file, string title)
    {
        await using var house = await SampleViewer.OpenAsync(samples);

        Assert.Contains($"<title>{title}</title>", (await house.PageAsync($"/minutes/{file}")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directive_stands_beside_its_passage_with_owner_day_and_reason()
    {
        await using var house = await SampleViewer.OpenAsync(samples);

        var passage = HtmlPage.Text((await house.PageAsync("/minutes/whc-doit-114-09.md")).Passage(23)!);

        Assert.Contains("交辦 系統開發科 於10月31日前修補期限 114年10月31日（五）依會議日期114年10月21日（二）推算為本年", passage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ruling_is_told_apart_by_a_word()
    {
        await using var house = await SampleViewer.OpenAsync(samples);
        var page = await house.PageAsync("/minutes/wcu-admin-114-3.html");

        Assert.Contains("class=\"p resolution", page.Passage(44), StringComparison.Ordinal); // says 決議 itself
        Assert.DoesNotContain("class=\"label\"", page.Passage(44), StringComparison.Ordinal);
        Assert.Contains(">主席指示</span>", page.Passage(50), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_doubt_is_counted_at_the_top_and_told_at_its_line()
    {
        await using var house = await SampleViewer.OpenAsync(samples);
        var page = await house.PageAsync("/minutes/whc-so-115-53.txt");

        Assert.Contains("有 3 處疑義", page.Html, StringComparison.Ordinal);
        Assert.Equal(3, page.Html.Split("class=\"note doubt\"").Length - 1);
        Assert.Matches("<span class=\"doubtful[^>]*>2 月 30 日前</span>", page.Html); // blanks or not
    }

    [Fact]
    public async Task Rows_of_a_table_are_a_table_also_where_one_has_merged_cells()
    {
        await using var house = await SampleViewer.OpenAsync(samples);
        var page = await house.PageAsync("/minutes/wcu-admin-114-3.html");

        Assert.StartsWith("<tr id=\"p19\"", page.Passage(19), StringComparison.Ordinal);
        Assert.Equal(5, page.Passage(20)!.Split("<td>").Length - 1);
        Assert.Equal(5, page.Passage(23)!.Split("<td>").Length - 1); // two cells reach down into it, and the others stay under their columns
    }

    [Fact]
    public async Task What_later_minutes_corrected_says_so_and_leads_there()
    {
        await using var house = await SampleViewer.OpenAsync(samples);
        var page = await house.PageAsync("/minutes/whc-sec-114-0925.txt");

        var corrected = Assert.Single(page.Html.Split("<div class=\"p "), p => p.Contains("已修正", StringComparison.Ordinal));
        Assert.Contains("「114年11月28日」改為「114年12月12日」，見<a href=\"/minutes/whc-sec-114-1023.txt#p7\">", corrected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_outline_leads_to_passages_that_are_there()
    {
        await using var house = await SampleViewer.OpenAsync(samples);
        var page = await house.PageAsync("/minutes/whc-sec-114-1127.docx");

        var targets = page.Html.Split("href=\"#p").Skip(1).Select(rest => int.Parse(rest[..rest.IndexOf('"', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.True(targets.Count > 8);
        Assert.All(targets, target => Assert.NotNull(page.Passage(target)));
    }

    [Fact]
    public async Task Lines_that_are_no_passage_are_folded_and_not_lost()
    {
        await using var house = await SampleViewer.OpenAsync(samples);

        Assert.Contains("頁首、頁尾等不屬於內文的文字", (await house.PageAsync("/minutes/whc-roadworks-115-0312.pdf")).Html, StringComparison.Ordinal);
    }

    // Cells stand apart on the page; what the format put between them is not shown.
    private static string Without(string words, ItemKind kind) =>
        kind == ItemKind.Table ? string.Concat(words.Where(c => c is not ('\t' or '|' or ' ' or '\0'))) : words;
}
