using static MeetingBot.Minutes.Tests.Reading.Word.SomeDocx;

namespace MeetingBot.Minutes.Tests.Reading.Word;

public sealed class WordNumberingTests
{
    private static readonly string[] Outline =
    [
        Level(0, "taiwaneseCountingThousand", "%1、"), Level(1, "taiwaneseCountingThousand", "（%2）"), Level(2, "decimal", "%3."),
    ];

    [Fact]
    public async Task Writes_the_numbers_that_are_not_in_the_text()
    {
        var body = Item("甲") + Item("乙", 1) + Item("丙", 1) + Item("丁", 2) + P("內文") + Item("戊") + Item("己", 1) + Item("庚", 2);

        Assert.Equal("一、甲\n（一）乙\n（二）丙\n1. 丁\n內文\n二、戊\n（一）己\n1. 庚\n", await TextAsync(body, Shape(Outline)));
    }

    [Theory]
    [InlineData("taiwaneseCounting", 12, "十二、")]
    [InlineData("taiwaneseCountingThousand", 101, "一百零一、")]
    [InlineData("taiwaneseDigital", 20, "二〇、")]
    [InlineData("ideographTraditional", 2, "乙、")]
    [InlineData("ideographTraditional", 11, "11、")] // there are ten stems
    [InlineData("ideographZodiac", 12, "亥、")]
    [InlineData("ideographLegalTraditional", 3, "參、")]
    [InlineData("ideographLegalTraditional", 12, "壹拾貳、")]
    [InlineData("chineseCountingThousand", 10, "十、")]
    [InlineData("chineseLegalSimplified", 3, "叁、")]
    [InlineData("decimal", 12, "12、")]
    [InlineData("decimalZero", 3, "03、")]
    [InlineData("decimalFullWidth", 12, "１２、")]
    [InlineData("decimalEnclosedCircle", 3, "③、")]
    [InlineData("decimalEnclosedCircle", 21, "21、")]
    [InlineData("upperRoman", 4, "IV、")]
    [InlineData("lowerRoman", 9, "ix、")]
    [InlineData("upperLetter", 27, "AA、")]
    [InlineData("lowerLetter", 3, "c、")]
    [InlineData("none", 3, "、")]
    [InlineData("unheardOf", 3, "3、")]
    public async Task Knows_the_ways_to_write_a_number(string format, int start, string expected)
    {
        var shape = Shape(Level(0, format, "%1、").Replace("start w:val=\"1\"", $"start w:val=\"{start}\"", StringComparison.Ordinal));

        Assert.Equal(expected + "甲\n", await TextAsync(Item("甲"), shape));
    }

    [Fact]
    public async Task Bullets_of_symbol_fonts_are_plain_bullets()
    {
        Assert.Equal("• 甲\n", await TextAsync(Item("甲"), Shape(Level(0, "bullet", "\uF06C"))));
    }

    [Fact]
    public async Task Lists_of_one_shape_go_on_unless_one_starts_again()
    {
        var lists = Shape(Outline) + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/>"
            + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

        var text = await TextAsync(Item("甲") + Item("乙", list: 2) + Item("丙", list: 3) + Item("丁", list: 3) + Item("戊"), lists);

        Assert.Equal("一、甲\n二、乙\n五、丙\n六、丁\n七、戊\n", text);
    }

    [Fact]
    public async Task A_list_may_write_a_level_in_its_own_way()
    {
        var lists = Shape(Outline) + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
            + Level(0, "ideographLegalTraditional", "%1、") + "</w:lvlOverride></w:num>";

        Assert.Equal("壹、甲\n（一）乙\n", await TextAsync(Item("甲", list: 2) + Item("乙", 1, list: 2), lists));
    }

    [Fact]
    public async Task A_level_that_never_restarts_goes_on()
    {
        var shape = Shape(Outline[0], Level(1, "decimal", "第%2案", "<w:lvlRestart w:val=\"0\"/>"));

        Assert.Equal("一、甲\n第1案乙\n二、丙\n第2案丁\n", await TextAsync(Item("甲") + Item("乙", 1) + Item("丙") + Item("丁", 1), shape));
    }

    [Fact]
    public async Task Legal_numbering_writes_every_level_in_digits()
    {
        var shape = Shape(Outline[0], Level(1, "decimal", "%1.%2", "<w:isLgl/>"));

        Assert.Equal("一、甲\n1.1 乙\n", await TextAsync(Item("甲") + Item("乙", 1), shape));
    }

    [Fact]
    public async Task A_style_may_bring_the_number()
    {
        var shape = Shape(Outline[0], Level(1, "taiwaneseCountingThousand", "（%2）", "<w:pStyle w:val=\"Sub\"/>"));
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"Case\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Child\"><w:basedOn w:val=\"Case\"/></w:style>";
        var body = P("甲", "<w:pStyle w:val=\"Case\"/>") + P("乙", "<w:pStyle w:val=\"Sub\"/>") + P("丙", "<w:pStyle w:val=\"Child\"/>")
            + P("丁", "<w:pStyle w:val=\"Case\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"); // 0 takes it away

        Assert.Equal("一、甲\n（一）乙\n二、丙\n丁\n", await TextAsync(body, shape, styles));
    }

    [Fact]
    public async Task A_shape_may_point_to_a_list_style()
    {
        var lists = Shape(Outline) + "<w:abstractNum w:abstractNumId=\"8\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>";
        var styles = "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";

        Assert.Equal("一、甲\n", await TextAsync(Item("甲", list: 2), lists, styles));
    }

    [Fact]
    public async Task A_deleted_paragraph_is_not_counted()
    {
        var deleted = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"2\"/></w:rPr></w:pPr>"
            + "<w:del w:id=\"1\"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>";

        Assert.Equal("一、甲\n二、乙\n", await TextAsync(Item("甲") + deleted + Item("乙"), Shape(Outline)));
    }

    private static async Task<string> TextAsync(string body, string numbering, string styles = "") =>
        (await Desk.SourceAsync("a.docx", Of(body, numbering, styles))).Text;
}
