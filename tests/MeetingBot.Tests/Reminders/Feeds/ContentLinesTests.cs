using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MeetingBot.Reminders.Feeds;

namespace MeetingBot.Tests.Reminders.Feeds;

public sealed class ContentLinesTests
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly Gen<string> Texts =
        from parts in Gen.ListOf(Gen.Elements("期限", "a", ",", ";", "\\", "\\n", "\n", "\r\n", "👨‍👩‍👧", "𠮷", "é", " ", "\t", ":", "\"", "BEGIN:VEVENT", "\u2028", "12月31日前完成弱點掃描"))
        select string.Concat(parts);

    [Theory]
    [InlineData("甲,乙;丙", @"甲\,乙\;丙")]
    [InlineData(@"路徑 C:\公文", @"路徑 C:\\公文")]
    [InlineData("一\r\n二\n三", @"一\n二\n三")]
    [InlineData("行\u2028段\u0085尾", @"行\n段\n尾")] // other ends of lines
    [InlineData("響\u0007鈴\0", "響鈴")] // may stand nowhere in the file
    [InlineData("「冒號：」: \"引號\"\t", "「冒號：」: \"引號\"\t")] // only between parameters do these mean something
    public void Words_are_written_so_that_nothing_in_them_is_a_mark(string text, string expected) => Assert.Equal(expected, ContentLines.Escape(text));

    [Theory]
    [InlineData(75, 1)]
    [InlineData(76, 2)]
    [InlineData(149, 2)] // 75 and, behind the blank, 74
    [InlineData(150, 3)]
    public void A_line_is_folded_when_it_is_longer_than_75_octets(int octets, int lines)
    {
        var file = new ContentLines();
        file.Add(new string('a', octets));

        Assert.Equal(lines, Lines(file).Count);
    }

    [Fact]
    public void Whatever_is_written_is_in_lines_of_75_octets_of_whole_characters_and_can_be_read_back() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(114, 115),
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var file = new ContentLines();
            file.AddText("SUMMARY", text);
            var lines = Lines(file);
            var unfolded = string.Concat(lines.Select((line, i) => Strict.GetString(i == 0 ? line : line[1..])));
            return lines.All(line => line.Length <= 75) && lines.Skip(1).All(line => line[0] == ' ') && Unescape(unfolded["SUMMARY:".Length..]) == Expected(text);
        }));

    private static string Expected(string text) => text.ReplaceLineEndings("\n");

    // As a reader does it, letter by letter.
    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] != '\\' ? value[i] : value[++i] == 'n' ? '\n' : value[i]);
        }

        return text.ToString();
    }

    /// <summary>The octets between line ends; the file ends with one, and there are none but these.</summary>
    private static List<byte[]> Lines(ContentLines file)
    {
        var text = Encoding.Latin1.GetString(file.ToArray());
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var lines = text[..^2].Split("\r\n").Select(Encoding.Latin1.GetBytes).ToList();
        Assert.DoesNotContain(lines, line => line.Contains((byte)'\r') || line.Contains((byte)'\n'));
        return lines;
    }
}
