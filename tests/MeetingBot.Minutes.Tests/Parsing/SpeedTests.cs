using System.Globalization;
using System.Text;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Minutes.Tests.Parsing;

/// <summary>
/// Time grows with length and with nothing else. A megabyte takes a fifth of a second where the product is benched; here a minute is
/// allowed, which a machine keeps that has much else to do, and what grows with the square of a length does not.
/// </summary>
public sealed class SpeedTests
{
    private const int Megabyte = 350_000; // characters, most of which take three bytes
    private const int HalfMegabyte = Megabyte / 2;
    private static readonly TimeSpan Enough = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("(")]
    [InlineData("第")]
    [InlineData("：")]
    [InlineData("請")]
    [InlineData("1")]
    public void A_megabyte_of_one_character(string character) => Quickly(Repeated(character, Megabyte));

    [Theory]
    [InlineData("（")]
    [InlineData("請")]
    [InlineData("、")]
    [InlineData("，")]
    [InlineData("。")]
    [InlineData("「")]
    [InlineData("併")]
    [InlineData("應")]
    [InlineData("科")]
    [InlineData("十")]
    [InlineData("1")]
    [InlineData("1-")]
    [InlineData("l")]
    [InlineData("*")]
    [InlineData("\t")]
    [InlineData("\u200B")]
    [InlineData("廢續")]
    [InlineData("解除列管")]
    [InlineData("併1-1，")]
    [InlineData("113-2、")]
    [InlineData("總務科、")]
    [InlineData("請總務科，")]
    [InlineData("修正為「")]
    [InlineData("決議：")]
    [InlineData("7、8")]
    [InlineData("114 年 10 月")]
    [InlineData("第1次")]
    public void A_ruling_of_the_same_over_and_over(string crumb) =>
        Quickly($"{Some.Head}壹、報告事項\n一、資訊業務報告\n決議：{Repeated(crumb, HalfMegabyte)}");

    [Theory]
    [InlineData("甲\n", 400_000)]
    [InlineData("12\n", 400_000)] // page numbers
    [InlineData("散會\n", HalfMegabyte)]
    [InlineData("一、案\n", HalfMegabyte)]
    [InlineData("一、請總務科辦理。\n", HalfMegabyte)]
    [InlineData("一、宣讀上次會議紀錄\n", HalfMegabyte)] // each opens a list under the one before, if one lets it
    [InlineData("一、\n散會\n", HalfMegabyte)]
    [InlineData("決議：\n", HalfMegabyte)]
    [InlineData("資訊科趙科長補充說明：\n", HalfMegabyte)]
    [InlineData("提案一：\n決議：通過\n", HalfMegabyte)]
    [InlineData("白鯨市政府會議紀錄\n12\n", HalfMegabyte)] // letterheads
    [InlineData("| a | b |\n", HalfMegabyte)]
    [InlineData("a\tb\n", HalfMegabyte)]
    [InlineData("113-2　停車場　解除列管\n", HalfMegabyte)]
    [InlineData("壹、\n一、\n（一）\n1、\n(1)\n①\n甲、\n", HalfMegabyte)]
    [InlineData("請總務科辦理下列事項：\n（一）甲。\n（二）乙。\n", HalfMegabyte)]
    [InlineData("一、案由\n（一）決議\n1、環保局\n", HalfMegabyte)] // ever deeper, if one lets it
    [InlineData("（一）交通局說明\n結論：各科室\n", HalfMegabyte)]
    [InlineData("時間：\n", HalfMegabyte)]
    [InlineData("出席：王大安\n", HalfMegabyte)]
    public void Very_many_short_lines(string lines, int length) => Quickly(Some.Head + Repeated(lines, length));

    [Fact]
    public void A_megabyte_without_any_punctuation() =>
        Quickly(Soup("我們今天討論市府大樓停車場改善工程目前進度落後原因是廠商缺工希望下個月可以完成驗收並且通過測試", Megabyte));

    [Fact]
    public void A_megabyte_of_soup() => Quickly(Soup("一二三壹貳（）()，。；：、「」請應由會同第次案號列管解除續年月日前內週總務資訊科局處室1234567890-/. \n", Megabyte));

    [Fact]
    public void A_megabyte_of_numbers_that_go_on_and_on()
    {
        var text = new StringBuilder(Some.Head);
        for (var i = 0; text.Length < HalfMegabyte; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{"一二三四五六七八九"[i % 9]}、請總務科辦理第 {i} 項。\n（{"一二三"[i % 3]}）決議：洽悉。\n");
        }

        Quickly(text.ToString());
    }

    [Fact]
    public void A_list_of_forty_thousand_cases() =>
        Quickly($"{Some.Head}壹、報告事項\n決議：列管編號 {string.Join('、', Enumerable.Range(1, 40_000).Select(i => $"{i % 999 + 100}-{i % 9}"))} 等 5 案解除列管。");

    [Fact]
    public void Very_many_units_with_names_of_their_own()
    {
        var text = new StringBuilder(Some.Head).Append("壹、報告事項\n");
        for (var i = 0; text.Length < Megabyte; i++)
        {
            var (unit, owner) = ((char)(0x4E00 + (i % 20_000)), (char)(0x4E00 + (i % 19_000)));
            text.Append(CultureInfo.InvariantCulture, $"{unit}務科趙科長補充說明：請{owner}科研議。\n");
        }

        Quickly(text.ToString());
    }

    [Fact]
    public void The_real_thing_many_times_over() =>
        Quickly(Repeated(Shelf.Sources.Where(s => s.Rows.Count == 0).MaxBy(s => s.Text.Length)!.Text + "\n", Megabyte));

    // On a thread of its own: what never ends must not hold up the others.
    private static void Quickly(string text)
    {
        var source = Some.Source(text);
        var reading = Task.Factory.StartNew(() => MinutesParser.Parse(source), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        Assert.True(reading.Wait(Enough), $"{text.Length} characters took longer than {Enough.TotalSeconds} s");
    }

    private static string Repeated(string crumb, int length)
    {
        var text = new StringBuilder(length + crumb.Length);
        while (text.Length < length)
        {
            text.Append(crumb);
        }

        return text.ToString();
    }

    private static string Soup(string letters, int length)
    {
        var dice = new Random(7);
        return string.Create(length, dice, (buffer, d) =>
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                buffer[i] = letters[d.Next(letters.Length)];
            }
        });
    }
}
