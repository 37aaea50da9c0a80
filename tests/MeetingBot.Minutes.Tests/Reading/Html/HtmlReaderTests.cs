using System.Diagnostics;
using System.Text;

namespace MeetingBot.Minutes.Tests.Reading.Html;

public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData("<p>主席：林大安</p><p>紀錄</p>", "主席：林大安\n紀錄\n")]
    [InlineData("<div>一<div>二</div>三</div>", "一\n二\n三\n")]
    [InlineData("上<br>下<BR/>完", "上\n下\n完\n")]
    [InlineData("  一  \n  <b>二</b> <i> 三</i>", "一 二 三\n")]
    [InlineData("<pre>一\r\n  二\t三</pre>", "一\n  二\t三\n")]
    [InlineData("A&amp;B &lt;請&gt;&nbsp;&#20027;&#x5E2D; &hellip;", "A&B <請> 主席 …\n")]
    [InlineData("3 < 5 且 a<5", "3 < 5 且 a<5\n")]
    [InlineData("<title>標題</title><style>p{}</style><script>if (a<b) x('</p>')</script>本文<template><p>樣板</p></template>", "本文\n")]
    [InlineData("<p hidden>隱</p><div style='color:red; display: none'>藏<div>深</div></div>現", "現\n")]
    [InlineData("<nav><a href='/'>首頁</a></nav>本文<footer>頁尾</footer>", "首頁\n本文\n頁尾\n")] // furniture is told later
    [InlineData("<!-- 註解 <p> --><!DOCTYPE html><?xml?>本文", "本文\n")]
    [InlineData("<p title=\"a>b\">本文</p>", "本文\n")]
    [InlineData("<o:p>本文</o:p><unknown>字</unknown>", "本文字\n")]
    [InlineData("一&#12;二&#0;", "一 二\n")] // a form feed is a blank
    public async Task Reads_what_a_page_shows(string html, string expected)
    {
        Assert.Equal(expected, (await Desk.SourceAsync("a.html", html)).Text);
    }

    [Theory]
    [InlineData("<ol><li>甲<li>乙</ol>", "1. 甲\n2. 乙\n")]
    [InlineData("<ol type=a start=3><li>甲</li><li value=9><p>乙</p></li></ol>", "c. 甲\ni. 乙\n")]
    [InlineData("<ol type=I><li>甲<ol type=A><li>乙</ol><li>丙</ol>", "I. 甲\nA. 乙\nII. 丙\n")]
    [InlineData("<ol style='list-style-type: cjk-ideographic'><li>甲<li>乙</ol>", "一、甲\n二、乙\n")]
    [InlineData("<ol style='list-style:trad-chinese-formal inside'><li>甲</ol>", "壹、甲\n")]
    [InlineData("<ul><li>甲</ul><ul style='list-style:none'><li>乙</ul>", "• 甲\n乙\n")]
    [InlineData("<ol><li></ol>內文", "內文\n")]
    public async Task Writes_the_numbers_of_lists(string html, string expected)
    {
        Assert.Equal(expected, (await Desk.SourceAsync("a.html", html)).Text);
    }

    [Fact]
    public async Task A_row_is_a_line_under_its_header()
    {
        var source = await Desk.SourceAsync("a.htm", """
            <table>
              <tr> <th rowspan=2>類別</th> <th colspan="2">110 年</th> </tr>
              <tr> <th>7 月</th> <th>8 月</th> </tr>
              <tr> <td><p>合計</p> <td> 495<br>件 <td>
            </table>
            """);

        Assert.Equal("類別\t110 年\n\t7 月\t8 月\n合計\t495\u2028件\t\n", source.Text);
        Assert.Equal(["類別|110 年|110 年", "類別|7 月|8 月", "合計|495\u2028件|"], Desk.Cells(source));
        Assert.Equal(["類別", "110 年 7 月", "110 年 8 月"], source.Rows[2].Header);
    }

    [Fact]
    public async Task A_table_that_only_arranges_the_page_is_no_table()
    {
        var source = await Desk.SourceAsync("a.html",
            "<table><tr><td>選單<td><p>一、甲</p><table><tr><td>案號<td>內容<tr><td>1<td>乙</table><p>二、丙</p></table>");

        Assert.Equal("選單\n一、甲\n案號\t內容\n1\t乙\n二、丙\n", source.Text);
        Assert.Equal(["案號|內容", "1|乙"], Desk.Cells(source));
    }

    [Theory]
    [InlineData("big5", 950)]
    [InlineData("gb2312", 936)]
    [InlineData("utf-8", 950)] // what the page says of itself is often wrong
    public async Task Knows_the_encoding_of_a_page(string declared, int codePage)
    {
        var html = $"<html><head><meta charset=\"{declared}\"></head><body>台北市政府的工作</body></html>";

        var source = await Desk.SourceAsync("a.html", CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(html));

        Assert.Equal("台北市政府的工作\n", source.Text);
    }

    [Theory]
    [InlineData("本文<!-- 沒有結束")]
    [InlineData("本文<a href=\"沒有結束")]
    [InlineData("本文<script>沒有結束")]
    [InlineData("本文<div hidden>沒有結束")]
    public async Task What_never_ends_raises_a_doubt(string html)
    {
        var source = await Desk.SourceAsync("a.html", html);

        Assert.StartsWith("本文", source.Text, StringComparison.Ordinal);
        Assert.Single(source.Doubts);
    }

    [Fact]
    public async Task A_page_without_text_is_refused()
    {
        Assert.Contains("沒有任何文字", await Desk.RefusalAsync("a.html", "<html><script>app()</script></html>"u8.ToArray()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<a \"")]
    [InlineData("<!--")]
    [InlineData("<table><tr><td>x")]
    [InlineData("<ol><li>")]
    [InlineData("<td colspan=999999999 rowspan=999999999>x")]
    [InlineData("&#x")]
    public async Task Nonsense_takes_linear_time(string piece)
    {
        var some = await FastestAsync(piece, 25_000, tries: 3);

        var four = await FastestAsync(piece, 100_000, tries: 1);

        Assert.True(four < (some * 10) + TimeSpan.FromSeconds(2), $"{some} for 25,000, but {four} for four times as many"); // a square would be 16
    }

    // Read on another thread: what never ends must not hold up the others.
    private static async Task<TimeSpan> FastestAsync(string piece, int times, int tries)
    {
        var html = Encoding.UTF8.GetBytes("本文" + string.Concat(Enumerable.Repeat(piece, times)));
        var fastest = TimeSpan.MaxValue;
        for (var i = 0; i < tries; i++)
        {
            var watch = Stopwatch.StartNew();
            await Task.Run(() => Desk.ReadAsync("a.html", html)).WaitAsync(TimeSpan.FromMinutes(1));
            fastest = watch.Elapsed < fastest ? watch.Elapsed : fastest;
        }

        return fastest;
    }
}
