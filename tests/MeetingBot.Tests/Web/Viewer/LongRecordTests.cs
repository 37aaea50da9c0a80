using System.Diagnostics;
using System.Globalization;
using System.Text;
using MeetingBot.People;
using MeetingBot.Tests.Answers;
using Xunit.Abstractions;

namespace MeetingBot.Tests.Web.Viewer;

/// <summary>The record of a council: three hours, thousands of passages.</summary>
public sealed class LongRecordTests(ITestOutputHelper output)
{
    private const int Rulings = 5000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3); // it takes a tenth of that on a machine that does nothing else

    [Fact]
    public async Task Comes_soon_in_parts_and_complete()
    {
        await using var minutes = await AnswerHouse.WithAsync(("議會.txt", Record()));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, PeopleBook.Of(Roll.Empty));
        await house.PageAsync("/minutes/議會.txt"); // the first compiles

        var watch = Stopwatch.StartNew();
        using var response = await house.GetAsync("/minutes/議會.txt");
        var html = await response.Content.ReadAsStringAsync();

        output.WriteLine($"{watch.ElapsedMilliseconds} ms, {html.Length} characters");
        Assert.True(response.Headers.TransferEncodingChunked);
        Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
        Assert.InRange(html.Split("<div class=\"p ").Length, Rulings, Rulings + 100);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Patience);
    }

    private static string Record()
    {
        var text = new StringBuilder("甲市議會第3屆第2次定期會議紀錄\n時間：114年10月23日（星期四）上午9時\n\n壹、質詢及答復\n");
        for (var i = 1; i <= Rulings; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i}. 請{(i % 3 == 0 ? "資訊局" : "工務局")}於114年12月{(i % 28) + 1}日前就第{i}項道路工程之進度及經費執行情形提出書面說明，並副知本會各委員。\n");
        }

        return text.ToString();
    }
}
