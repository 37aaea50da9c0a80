using System.Text;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Minutes.Tests.Parsing;

/// <summary>
/// Time grows with length and with nothing else. A megabyte takes a fifth of a second where the product is benched; here ten seconds
/// are allowed, which a machine under load keeps and anything that grows with the square of a megabyte does not.
/// </summary>
public sealed class SpeedTests
{
    private const int Megabyte = 350_000; // characters, most of which take three bytes
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("(")]
    [InlineData("（")]
    [InlineData(")")]
    [InlineData("第")]
    [InlineData("：")]
    [InlineData("請")]
    [InlineData("、")]
    [InlineData("，")]
    [InlineData("。")]
    [InlineData("「")]
    [InlineData("」")]
    [InlineData("案")]
    [InlineData("併")]
    [InlineData("由")]
    [InlineData("應")]
    [InlineData("各")]
    [InlineData("科")]
    [InlineData("會")]
    [InlineData("及")]
    [InlineData("年")]
    [InlineData("一")]
    [InlineData("十")]
    [InlineData("百")]
    [InlineData("1")]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("|")]
    [InlineData("\t")]
    [InlineData("l")]
    [InlineData("廢續")]
    [InlineData("列管")]
    [InlineData("解除列管")]
    [InlineData("案號")]
    [InlineData("113-2、")]
    [InlineData("1-")]
    [InlineData("請總務科")]
    [InlineData("總務科、")]
    [InlineData("總務科，")]
    [InlineData("請總務科，")]
    [InlineData("修正為「")]
    [InlineData("決議：")]
    [InlineData("請總務科於 11 月 5 日前完成")]
    [InlineData("7、8")]
    [InlineData("114 年 10 月")]
    [InlineData("每")]
    [InlineData("俟")]
    [InlineData("會議")]
    [InlineData("\u200B")]
    [InlineData("趙科長")]
    [InlineData("感謝")]
    [InlineData("併1-1，")]
    [InlineData("第1次")]
    public void One_line_of_the_same_over_and_over(string crumb)
    {
        var text = Repeated(crumb, Megabyte);

        Quickly(text);
        Quickly($"{Some.Head}壹、報告事項\n一、資訊業務報告\n決議：{text}");
    }

    [Theory]
    [InlineData("一、案\n")]
    [InlineData("一、請總務科辦理。\n")]
    [InlineData("（一）洽悉。\n")]
    [InlineData("決議：\n")]
    [InlineData("資訊科趙科長補充說明：\n")]
    [InlineData("提案一：\n決議：通過\n")]
    [InlineData("12\n")] // page numbers
    [InlineData("白鯨市政府會議紀錄\n12\n")] // letterheads
    [InlineData("甲\n")]
    [InlineData("| a | b |\n")]
    [InlineData("a\tb\n")]
    [InlineData("113-2　停車場　解除列管\n")]
    [InlineData("113-2 案，\n")]
    [InlineData("壹、\n一、\n（一）\n1、\n(1)\n①\n甲、\n")]
    [InlineData("請總務科辦理下列事項：\n（一）甲。\n（二）乙。\n")]
    [InlineData("一、宣讀上次會議紀錄\n")]
    [InlineData("散會\n")]
    [InlineData("時間：\n")]
    [InlineData("出席：王大安\n")]
    [InlineData("擬辦：請總務科辦理。\n")]
    [InlineData("一、\n散會\n")]
    public void Very_many_short_lines(string lines)
    {
        var text = Repeated(lines, 600_000);

        Quickly(text);
        Quickly(Some.Head + text);
    }

    [Fact]
    public void A_megabyte_without_any_punctuation() =>
        Quickly(Soup("我們今天討論市府大樓停車場改善工程目前進度落後原因是廠商缺工希望下個月可以完成驗收並且通過測試", Megabyte));

    [Fact]
    public void A_megabyte_of_soup() => Quickly(Soup("一二三壹貳（）()，。；：、「」請應由會同第次案號列管解除續年月日前內週總務資訊科局處室1234567890-/. \n", Megabyte));

    [Fact]
    public void A_megabyte_of_numbers_that_go_on_and_on()
    {
        var text = new StringBuilder(Some.Head);
        for (var i = 0; text.Length < Megabyte; i++)
        {
            text.Append("一二三四五六七八九"[i % 9]).Append('、').Append("請總務科辦理第 ").Append(i).Append(" 項。\n（").Append("一二三"[i % 3]).Append("）決議：洽悉。\n");
        }

        Quickly(text.ToString());
    }

    [Fact]
    public void A_case_list_of_a_hundred_thousand() =>
        Quickly($"{Some.Head}壹、報告事項\n決議：列管編號 {string.Join('、', Enumerable.Range(1, 40_000).Select(i => $"{i % 999 + 100}-{i % 9}"))} 等 5 案解除列管。");

    [Fact]
    public void Fifty_thousand_units_with_names_of_their_own()
    {
        var text = new StringBuilder(Some.Head).Append("壹、報告事項\n");
        for (var i = 0; text.Length < Megabyte; i++)
        {
            text.Append((char)(0x4E00 + (i % 20_000))).Append((char)(0x5000 + (i / 7 % 10_000))).Append("科趙科長補充說明：請").Append((char)(0x4E00 + (i % 19_000))).Append("科研議。\n");
        }

        Quickly(text.ToString());
    }

    [Theory]
    [InlineData(16_000)]
    [InlineData(160_000)]
    public void The_real_thing_many_times_over(int length)
    {
        var minutes = Shelf.Sources.Where(s => s.Rows.Count == 0).MaxBy(s => s.Text.Length)!.Text;

        Quickly(Repeated(minutes + "\n", length));
    }

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
