using FsCheck;
using FsCheck.Fluent;
using MeetingBot.Channels.TaipeiOn.Writing;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>Texts in a writing that the city's firewall lets pass.</summary>
public sealed class HarmlessTests
{
    private static readonly Harmless On = new(true, new Dictionary<string, string>());

    [Theory]
    [InlineData("零用金請於12月26日前結報。", "零用金請於12月26日前結報。")]
    [InlineData("經費1,234,567元", "經費1，234，567元")]
    [InlineData("案號204-2", "案號204-2")] // one hyphen is no comment
    [InlineData("A--B---C", "A－－B－－－C")]
    [InlineData("他說\"好\"，又說\"不\"", "他說「好」，又說「不」")]
    [InlineData("他說'好'", "他說『好』")]
    [InlineData("It's a don't", "It’s a don’t")]
    [InlineData("15\"螢幕", "15″螢幕")]
    [InlineData("\"105\"", "「105」")] // a quote that is open is closed
    [InlineData("\"甲\n\"乙\"", "「甲\n「乙」")] // each line for itself
    [InlineData("a;b", "a；b")]
    [InlineData("/* x */", "／＊ x ＊／")]
    [InlineData("115/3/1 與 2*3", "115/3/1 與 2*3")]
    [InlineData("<script>", "＜script＞")]
    [InlineData("a|b`c\\d", "a｜b｀c＼d")]
    [InlineData("見 http://h/minutes/a%20b.txt#p3.1-9，謝謝", "見 http://h/minutes/a%20b.txt#p3.1-9，謝謝")]
    [InlineData("http://h/a'b,c--d/*e*/f;g", "http://h/a%27b%2Cc-%2Dd/%2Ae%2A/f%3Bg")]
    [InlineData("(http://h/a, b)", "(http://h/a， b)")] // the comma is the sentence's
    [InlineData("http://h/a'", "http://h/a『")]
    public void Writes_what_looks_like_SQL_otherwise(string text, string expected) => Assert.Equal(expected, On.Write(text));

    [Fact]
    public void Further_words_are_a_matter_of_settings()
    {
        var strict = new Harmless(true, new Dictionary<string, string> { ["select"] = "ｓｅｌｅｃｔ" });

        Assert.Equal("請 ｓｅｌｅｃｔ http://h/select", strict.Write("請 SELECT http://h/select"));
    }

    [Fact]
    public void It_can_be_switched_off() => Assert.Equal("it's", new Harmless(false, new Dictionary<string, string>()).Write("it's"));

    // Whatever is written, the firewall lets it pass, numbers keep their digits, and twice is as once.
    [Fact]
    public void Nothing_that_is_written_is_stopped() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(114, 115),
        Prop.ForAll(Written().ToArbitrary(), text =>
        {
            var written = On.Write(text);
            return !FakeFirewall.Stops(written) && On.Write(written) == written && Digits(Outside(written)) == Digits(Outside(text));
        }));

    [Fact]
    public void What_a_button_says_comes_back_as_it_was() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(114, 115),
        Prop.ForAll(Written().ToArbitrary(), data => !FakeFirewall.Stops(Harmless.Data(data)) && Harmless.Decode(Harmless.Data(data)) == data));

    private static Gen<string> Written() => Gen.Elements(
        "'", "\"", ",", ";", "-", "-", "/", "*", "<", "\\", "`", "|", "%", "%27", "1", "2", "a", "好", " ", "\n", "http://h/", "https://h.tw/a#p1.2-3", "。", "👍")
        .ListOf().Select(string.Concat);

    private static string Outside(string text) => Links.In().Replace(text, "");

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
