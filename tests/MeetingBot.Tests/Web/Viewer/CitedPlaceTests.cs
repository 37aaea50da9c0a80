using MeetingBot.Tests.Answers;

namespace MeetingBot.Tests.Web.Viewer;

/// <summary>?at= marks on the server what #p marks by script.</summary>
[Collection(SampleHouse.Name)]
public sealed class CitedPlaceTests(SampleHouse samples)
{
    [Theory]
    [InlineData("7.3-7", "修正確定")]
    [InlineData("p7.3-7", "修正確定")]
    [InlineData("7.0-2", "裁示")]
    [InlineData("7.31-9999", "28日」修正為「114年12月12日」，餘確定。")] // no further than the passage goes
    [InlineData("7.9999-10000", "")]
    [InlineData("7.9-3", "")]
    [InlineData("7", "")] // the whole passage, by a frame
    [InlineData("9999.0-3", "")]
    [InlineData("7.3-7<script>", "")]
    [InlineData("99999999999.0-3", "")]
    [InlineData("７.3-7", "")]
    public async Task Marks_exactly_these_letters(string at, string cited)
    {
        await using var house = await SampleViewer.OpenAsync(samples);

        var page = await house.PageAsync($"/minutes/whc-sec-114-1023.txt?at={Uri.EscapeDataString(at)}");

        Assert.Equal(200, page.Status);
        Assert.Equal(cited, page.Cited);
    }

    [Fact]
    public async Task Marks_through_other_marks_and_the_cells_of_a_table_with_one_id()
    {
        await using var house = await SampleViewer.OpenAsync(samples);
        var page = await house.PageAsync("/minutes/whc-doit-114-09.md?at=13.2-60");

        Assert.Equal("8-2汰換機房不斷電設備機房維運科廠商預計 11 月 14 日交貨建議賡續列管", page.Cited);
        Assert.Equal(2, page.Html.Split("id=\"cited\"").Length);
        Assert.Contains("p row at", page.Passage(13), StringComparison.Ordinal);
    }
}
