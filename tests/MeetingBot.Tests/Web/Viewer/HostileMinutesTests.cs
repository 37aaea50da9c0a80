using MeetingBot.People;
using MeetingBot.Tests.Answers;
using MeetingBot.Web.Viewer;

namespace MeetingBot.Tests.Web.Viewer;

/// <summary>Minutes are text, whatever they say.</summary>
public sealed class HostileMinutesTests
{
    private const string Head = "甲市政府第1次局務會議紀錄\n時間：114年10月23日（星期四）上午9時\n主席：王大明\n\n壹、報告事項\n";

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</span></div><img src=x onerror=alert(1)>")]
    [InlineData("\" onmouseover=\"alert(1)\" x='y'")]
    [InlineData("&lt;b&gt; &amp;amp; &#60;i>")]
    [InlineData("<!-- <![CDATA[ ]]> -->")]
    [InlineData("{{7*7}} ${x} <%= 1 %>")]
    public async Task Markup_is_shown_as_text(string said)
    {
        await using var minutes = await AnswerHouse.WithAsync(("惡.txt", Head + $"一、請資訊局於12月5日前回報{said}。\n決議：{said}\n"));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, PeopleBook.Of(Roll.Empty));

        var page = await house.PageAsync("/minutes/惡.txt");

        Assert.Contains(said, HtmlPage.Text(page.Html), StringComparison.Ordinal);
        Assert.DoesNotContain(said, page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(" onmouseover=\"", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\u202E', '\uFFFD')] // would turn what follows around
    [InlineData('\u2066', '\uFFFD')]
    [InlineData('\u200F', '\uFFFD')]
    [InlineData('\u0007', '\u2407')]
    [InlineData('\u0085', '\uFFFD')]
    public async Task A_letter_that_is_not_seen_is_shown_in_its_place_and_moves_no_offset(char hidden, char shown)
    {
        await using var minutes = await AnswerHouse.WithAsync(("惡.txt", Head + $"一、期限{hidden}為12月5日，請資訊局辦理。\n"));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, PeopleBook.Of(Roll.Empty));
        await using var reading = await minutes.ReadAsync();
        var passage = (await reading.PassagesAsync((await reading.MeetingAsync("惡.txt", default))!.Id, default)).Single(p => p.Source.Contains("期限", StringComparison.Ordinal));
        var start = passage.Source.IndexOf("12月5日", StringComparison.Ordinal);

        var page = await house.PageAsync($"/minutes/惡.txt?at={passage.Ordinal}.{start}-{start + 5}");

        Assert.Equal("12月5日", page.Cited);
        Assert.DoesNotContain(hidden, HtmlPage.Text(page.Html));
        Assert.Equal(passage.Source.Replace(hidden, shown), page.Words(passage.Ordinal, passage.Source.Length));
    }

    [Fact]
    public void A_NUL_is_shown_too() => // a text file with one is refused; another format may bring it
        Assert.Equal("期限\u2400後", Visible.Of("期限\0後"));

    [Fact]
    public async Task A_search_for_markup_finds_nothing_and_shows_it_as_text()
    {
        await using var minutes = await AnswerHouse.WithAsync(("a.txt", Head));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, PeopleBook.Of(Roll.Empty));

        var page = await house.PageAsync("/minutes?q=" + Uri.EscapeDataString("\"><script>alert(1)</script>"));

        Assert.Contains("沒有符合的會議紀錄", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page.Html, StringComparison.Ordinal);
    }
}
