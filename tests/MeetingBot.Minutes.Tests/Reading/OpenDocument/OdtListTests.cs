using static MeetingBot.Minutes.Tests.Reading.OpenDocument.SomeOdt;

namespace MeetingBot.Minutes.Tests.Reading.OpenDocument;

public sealed class OdtListTests
{
    private static readonly string Outline = Style("L",
        Level(1, "一, 二, 三, ...", "", "、"), Level(2, "一, 二, 三, ...", "（", "）"), Level(3, "1", "", "."),
        Level(4, "1", "", "", "text:display-levels=\"2\""));

    [Fact]
    public async Task Writes_the_numbers_that_are_not_in_the_text()
    {
        var deepest = List("L", Item(P("丁"), List("L", Item(P("細")))));
        var body = List("L", Item(P("甲"), P("續"), List("L", Item(P("乙")), Item(P("丙"), deepest))), Item(P("戊"), List("L", Item(P("己")))));

        Assert.Equal("一、甲\n續\n（一）乙\n（二）丙\n1. 丁\n1.1 細\n二、戊\n（一）己\n", await TextAsync(body));
    }

    [Fact]
    public async Task A_list_goes_on_only_where_it_says_so()
    {
        var goesOn = List("L", Item(P("丙"))).Replace("<text:list ", "<text:list text:continue-numbering=\"true\" ", StringComparison.Ordinal);
        var byName = List("L", Item(P("戊"))).Replace("<text:list ", "<text:list text:continue-list=\"a\" ", StringComparison.Ordinal);
        var named = List("L", Item(P("甲"))).Replace("<text:list ", "<text:list xml:id=\"a\" ", StringComparison.Ordinal);

        Assert.Equal("一、甲\n內文\n二、丙\n一、丁\n三、戊\n", await TextAsync(named + P("內文") + goesOn + List("L", Item(P("丁"))) + byName));
    }

    [Fact]
    public async Task An_item_that_only_holds_a_deeper_list_is_not_counted()
    {
        Assert.Equal("（一）甲\n一、乙\n", await TextAsync(List("L", Item(List("L", Item(P("甲")))), Item(P("乙")))));
    }

    [Fact]
    public async Task Items_may_start_anywhere_and_list_headers_have_no_number()
    {
        var header = $"<text:list-header>{P("頭")}</text:list-header>";
        var seventh = $"<text:list-item text:start-value=\"7\">{P("甲")}</text:list-item>";

        Assert.Equal("頭\n七、甲\n八、乙\n", await TextAsync(List("L", header, seventh, Item(P("乙")))));
    }

    [Theory]
    [InlineData("壹, 貳, 參, ...", "貳、")]
    [InlineData("甲, 乙, 丙, ...", "乙、")]
    [InlineData("子, 丑, 寅, ...", "丑、")]
    [InlineData("①, ②, ③, ...", "②、")]
    [InlineData("１, ２, ３, ...", "２、")]
    [InlineData("1", "2、")]
    [InlineData("A", "B、")]
    [InlineData("a", "b、")]
    [InlineData("I", "II、")]
    [InlineData("i", "ii、")]
    [InlineData("", "")] // no number, no suffix
    public async Task Knows_the_ways_to_write_a_number(string format, string expected)
    {
        var style = Style("L", Level(1, format, "", "、", "text:start-value=\"2\""));

        Assert.Equal(expected + "甲\n", (await Desk.SourceAsync("a.odt", Of(List("L", Item(P("甲"))), style))).Text);
    }

    [Fact]
    public async Task Newer_files_say_the_whole_pattern()
    {
        var style = Style("L", Level(1, "1", "", ""), Level(2, "一, 二, 三, ...", "", "", "loext:num-list-format=\"第%1%之%2%案\""));

        Assert.Equal("1 甲\n第1之一案乙\n", (await Desk.SourceAsync("a.odt", Of(List("L", Item(P("甲"), List("L", Item(P("乙"))))), style))).Text);
    }

    [Fact]
    public async Task Headings_have_the_numbers_of_the_outline()
    {
        var outline = "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"壹, 貳, 參, ...\" style:num-suffix=\"、\"/>"
            + "</text:outline-style>";
        var body = "<text:h text:outline-level=\"1\">報告</text:h><text:h text:outline-level=\"2\">小節</text:h>"
            + "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">附件</text:h><text:h text:outline-level=\"1\">討論</text:h>";

        Assert.Equal("壹、報告\n小節\n附件\n貳、討論\n", (await Desk.SourceAsync("a.odt", Of(body, styles: outline))).Text);
    }

    [Fact]
    public async Task Bullets_are_plain()
    {
        var style = Style("L", "<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"\uF0B7\"/>");

        Assert.Equal("• 甲\n", (await Desk.SourceAsync("a.odt", Of(List("L", Item(P("甲"))), style))).Text);
    }

    private static async Task<string> TextAsync(string body) => (await Desk.SourceAsync("a.odt", Of(body, Outline))).Text;
}
