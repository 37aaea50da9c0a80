using MeetingBot.Answers;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Answers;

public sealed class AnswerLinksTests
{
    private const string Source = "（一）請總務組於114年10月15日前 完成財產盤點，並送會計室。";

    [Theory]
    [InlineData("請總務組於114年10月15日前 完成財產盤點", "#p12.3-26")]
    [InlineData("114年10月15日前完成財產盤點", "#p12.8-26")] // blanks are the typesetter's
    [InlineData("請總務組\n於114年", "#p12.3-12")]
    [InlineData("請會計室辦理", "#p12")] // corrected characters may stand in the text and not in the source
    [InlineData("", "#p12")]
    public void A_citation_opens_the_page_of_its_minutes_at_the_sentence(string quote, string expected)
    {
        var url = Links("http://127.0.0.1:5080").To(Cite("秘書處/第 11 次#1.txt", quote));

        Assert.Equal($"http://127.0.0.1:5080/minutes/%E7%A7%98%E6%9B%B8%E8%99%95/%E7%AC%AC%2011%20%E6%AC%A1%231.txt{expected}", url);
    }

    [Fact]
    public void A_base_under_a_path_of_a_proxy_keeps_it()
    {
        Assert.Equal("https://city.gov.tw/bot/minutes/11.txt", Links("https://city.gov.tw/bot/").To("11.txt"));
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("https://city.gov.tw/bot/", true)]
    [InlineData("", false)]
    [InlineData("city.gov.tw", false)]
    [InlineData("/minutes", false)]
    [InlineData("ftp://city.gov.tw", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://user:word@city.gov.tw", false)]
    [InlineData("https://city.gov.tw/?q=1", false)]
    public void The_base_is_a_whole_address_of_the_web(string address, bool expected) => Assert.Equal(expected, new LinksOptions { Base = address }.IsRight);

    private static AnswerLinks Links(string address) => new(new(Options.Create(new LinksOptions { Base = address })));

    private static Citation Cite(string file, string quote)
    {
        var span = new TextSpan(0, Source.Length);
        var passage = new Passage(1, 1, 12, 3, new("壹/一", ItemKind.Resolution, null, null, Source[3..], span, [span]), Source, []);
        return new(passage, file, "第11次處務會議", null, quote);
    }
}
