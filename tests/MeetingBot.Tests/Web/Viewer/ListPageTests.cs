using System.Globalization;
using MeetingBot.People;
using MeetingBot.Tests.Answers;

namespace MeetingBot.Tests.Web.Viewer;

public sealed class ListPageTests
{
    [Fact]
    public async Task Meetings_are_grouped_by_body_and_series_newest_first()
    {
        await using var minutes = await AnswerHouse.WithAsync(
            ("a.txt", Minutes("甲市政府", "局務會議", 1, "114年1月6日")), ("b.txt", Minutes("甲市政府", "局務會議", 2, "114年2月3日")), ("c.txt", Minutes("乙市政府", "處務會議", 9, "113年5月1日")));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, PeopleBook.Of(Roll.Empty));

        var page = await house.PageAsync("/minutes");

        Assert.Equal(["c.txt", "b.txt", "a.txt"], Files(page));
        Assert.Equal(2, page.Html.Split("<section class=\"series\">").Length - 1);
    }

    [Theory]
    [InlineData("第2次", "b.txt")]
    [InlineData("乙市", "c.txt")]
    [InlineData("甲市政府 1月6日", "a.txt")]
    [InlineData("2025-02-03", "b.txt")]
    [InlineData("局务会议　第１次", "a.txt")] // Simplified, full width
    [InlineData("局務 處務", "")]
    [InlineData("王大明", "b.txt a.txt c.txt")] // the chair
    public async Task Words_find_meetings_by_name_day_and_chair(string words, string expected)
    {
        await using var minutes = await AnswerHouse.WithAsync(
            ("a.txt", Minutes("甲市政府", "局務會議", 1, "114年1月6日")), ("b.txt", Minutes("甲市政府", "局務會議", 2, "114年2月3日")), ("c.txt", Minutes("乙市政府", "處務會議", 9, "113年5月1日")));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, PeopleBook.Of(Roll.Empty));

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Files(await house.PageAsync("/minutes?q=" + Uri.EscapeDataString(words))));
    }

    [Fact]
    public async Task A_long_series_is_shown_by_its_newest_and_in_full_page_by_page()
    {
        var all = Enumerable.Range(1, 60).Select(n => ($"{n:00}.txt", Minutes("甲市政府", "局務會議", n, $"{100 + (n / 12)}年{(n % 12) + 1}月6日"))).ToArray();
        await using var minutes = await AnswerHouse.WithAsync(all);
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, PeopleBook.Of(Roll.Empty));

        var first = await house.PageAsync("/minutes");
        Assert.Equal(5, Files(first).Count);
        Assert.Contains("全部 60 次", first.Html, StringComparison.Ordinal);

        var series = await house.PageAsync(Link(first, "全部 60 次"));
        Assert.Equal((50, "60.txt"), (Files(series).Count, Files(series)[0]));

        var last = await house.PageAsync(Link(series, "下一頁"));
        Assert.Equal((10, "01.txt"), (Files(last).Count, Files(last)[^1]));
        Assert.DoesNotContain("下一頁", last.Html, StringComparison.Ordinal);
        Assert.Equal(50, Files(await house.PageAsync(Link(last, "上一頁"))).Count);
    }

    [Fact]
    public async Task Minutes_that_do_not_say_whose_they_are_are_listed_too()
    {
        await using var minutes = await AnswerHouse.WithAsync(("memo.txt", "今天討論了一些事。\n請大家注意。\n"));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, PeopleBook.Of(Roll.Empty));

        Assert.Equal(["memo.txt"], Files(await house.PageAsync("/minutes")));
        Assert.Equal(200, (await house.PageAsync("/minutes/memo.txt")).Status);
    }

    [Theory]
    [InlineData("/minutes?page=0")]
    [InlineData("/minutes?page=99999999999999999999")]
    [InlineData("/minutes?page=-1&q=x")]
    [InlineData("/minutes?body=&series=")]
    [InlineData("/minutes?body=%00&series=%FF")]
    public async Task Nonsense_in_the_address_breaks_nothing(string path)
    {
        await using var minutes = await AnswerHouse.WithAsync(("a.txt", Minutes("甲市政府", "局務會議", 1, "114年1月6日")));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, PeopleBook.Of(Roll.Empty));

        Assert.Equal(200, (await house.PageAsync(path)).Status);
    }

    private static string Minutes(string body, string series, int session, string day) =>
        string.Create(CultureInfo.InvariantCulture, $"{body}第{session}次{series}紀錄\n時間：{day}上午9時\n主席：王大明\n\n壹、主席致詞：略。\n");

    private static List<string> Files(HtmlPage page) =>
        [.. page.Html.Split("<span class=\"file\">").Skip(1).Select(rest => rest[..rest.IndexOf('<', StringComparison.Ordinal)])];

    private static string Link(HtmlPage page, string words)
    {
        var before = page.Html[..page.Html.IndexOf($">{words}</a>", StringComparison.Ordinal)];
        return System.Net.WebUtility.HtmlDecode(before[(before.LastIndexOf("href=\"", StringComparison.Ordinal) + 6)..].TrimEnd('"'));
    }
}
