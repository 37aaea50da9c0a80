using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Minutes.Tests.Parsing;

/// <summary>Whatever the text: nothing is thrown, nothing is dropped, every span tells the truth.</summary>
public sealed class PropertyTests
{
    private static readonly string[] Crumbs =
    [
        "壹、", "貳、", "一、", "二、", "（一）", "(2)", "1.", "1、", "①", "㈠", "甲、", "提案一", "第一案", "案由：", "說明：", "辦法：", "決議：", "決定：", "主席裁示：", "【決議】", "臨時動議", "報告事項", "散會", "散會（12 時 30 分）",
        "時間：", "地點：", "主席：", "紀錄：", "出席：", "請假：", "王大安", "（代）", "請", "請總務科", "資訊科趙科長補充說明：", "感謝", "應", "由", "及", "、", "，", "。", "；", "：", "「", "」", "（", "）", "於 11 月 5 日前", "二週內", "今", "年 10 月底", "儘速", "完成",
        "列管案號", "113-2", "204-2、", "等 6 案", "解除列管", "賡續列管", "廢續列管", "併 205-1 案辦理", "俟", "後再", "本案", "建議", "照案通過", "修正為", "洽悉", "備查", "\n", "\n\n", "\r\n", "\t", " ", "　", "**", "- ", "# ", "| ", " |", "|---|---|\n", "- 12 -", "第 3 頁", "十二", "白鯨市政府第 12 次市政會議紀錄",
        "\u200B", "\\", "︰", "○", "ㄧ", "<br>", "&nbsp;", "x", "7", "%", "/", "-", "\u0001", "\uFFFD", "\uD83D\uDE00", "⼀", "....... 3",
    ];

    private static readonly string[] PageNumbers = ["- 3 -", "十二", "3", "第 3 頁，共 9 頁", "3/9", "白鯨市政府秘書處第 12 次處務會議紀錄"];

    [Fact]
    public void Holds_for_the_minutes_as_they_are()
    {
        Assert.True(Shelf.Sources.Count >= 8, $"Only {Shelf.Sources.Count} minutes could be read.");
        Assert.All(Shelf.Sources, source => Assert.Null(Invariants.Broken(source)));
    }

    [Fact]
    public void Reads_the_same_twice() =>
        Assert.All(Shelf.Sources, source => Assert.Equal(Invariants.Dump(MinutesParser.Parse(source)), Invariants.Dump(MinutesParser.Parse(source))));

    [Theory]
    [InlineData("a line is left out")]
    [InlineData("a line stands twice")]
    [InlineData("two lines are swapped")]
    [InlineData("a line is cut in two")]
    [InlineData("two lines are joined")]
    [InlineData("page numbers stand between")]
    [InlineData("characters are lost")]
    [InlineData("characters are put in")]
    [InlineData("the end is missing")]
    [InlineData("the beginning is missing")]
    [InlineData("lines are broken by the page")]
    [InlineData("all line ends are gone")]
    public void Holds_when(string mutation)
    {
        var dice = new Random(114);
        foreach (var source in Shelf.Sources)
        {
            for (var round = 0; round < 3; round++)
            {
                var text = Mutated(source.Text, mutation, dice);
                var broken = Invariants.Broken(Some.Source(text));

                Assert.True(broken is null, $"{source.File}, round {round}: {broken}");
            }
        }
    }

    [Fact]
    public void Holds_for_crumbs_of_minutes_in_any_order() => Holds(2_000, dice => string.Concat(Enumerable.Range(0, dice.Next(1, 60)).Select(_ => Crumbs[dice.Next(Crumbs.Length)])));

    [Fact]
    public void Holds_for_an_agenda_of_crumbs() => Holds(1_000, dice => Some.Head + string.Concat(Enumerable.Range(0, dice.Next(1, 60)).Select(_ => Crumbs[dice.Next(Crumbs.Length)])));

    [Fact]
    public void Holds_for_soup() => Holds(500, dice => Soup(dice, dice.Next(1, 2_000)));

    [Fact]
    public void Holds_for_each_crumb_alone_and_each_pair()
    {
        foreach (var left in Crumbs)
        {
            Assert.Null(Invariants.Broken(Some.Source(left)));
            foreach (var right in Crumbs)
            {
                var broken = Invariants.Broken(Some.Source(left + right));

                Assert.True(broken is null, $"'{left}{right}': {broken}");
            }
        }
    }

    [Fact]
    public void Holds_for_every_beginning_of_a_text()
    {
        const string Text = Some.Head + "壹、報告事項\n一、列管案件\n資訊科趙科長補充說明：列管編號 113-2 案，今\n\n年 10 月底可完成。\n決議：\n（一）113-2、113-3 等 6 案解除列管；113-4（總務科部分）併 113-1 案辦理。\n（二）請資訊科於 11 月 5 日前「完成測試」。\n貳、散會（12 時）\n";
        for (var length = 0; length <= Text.Length; length++)
        {
            var broken = Invariants.Broken(Some.Source(Text[..length]));

            Assert.True(broken is null, $"'{Text[..length]}': {broken}");
        }
    }

    private static void Holds(int rounds, Func<Random, string> make)
    {
        var dice = new Random(2025);
        for (var round = 0; round < rounds; round++)
        {
            var text = make(dice);
            var broken = Invariants.Broken(Some.Source(text));

            Assert.True(broken is null, $"round {round}: {broken}\n{text}");
        }
    }

    private static string Soup(Random dice, int length) => string.Create(length, dice, (buffer, d) =>
    {
        for (var i = 0; i < buffer.Length; i++)
        {
            buffer[i] = d.Next(12) switch
            {
                0 => '\n',
                1 => (char)d.Next(0x20, 0x7F),
                2 => (char)d.Next(0x3000, 0x3040),
                3 => (char)d.Next(0xFF00, 0xFFF0),
                4 => "，。；：、（）「」請第案次應由列管解除"[d.Next(18)],
                5 => (char)d.Next(0x2460, 0x2500),
                _ => (char)d.Next(0x4E00, 0x9FFF),
            };
        }
    });

    private static string Mutated(string text, string mutation, Random dice)
    {
        var lines = text.Split('\n').ToList();
        var (one, other) = (dice.Next(lines.Count), dice.Next(lines.Count));
        switch (mutation)
        {
            case "a line is left out":
                lines.RemoveAt(one);
                break;
            case "a line stands twice":
                lines.Insert(other, lines[one]);
                break;
            case "two lines are swapped":
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            case "a line is cut in two":
                var longest = lines.MaxBy(l => l.Length)!;
                lines[lines.IndexOf(longest)] = longest.Insert(dice.Next(longest.Length + 1), "\n");
                lines[one] = lines[one].Insert(dice.Next(lines[one].Length + 1), "\n\n");
                break;
            case "two lines are joined":
                lines[one] += lines[Math.Min(one + 1, lines.Count - 1)];
                break;
            case "page numbers stand between":
                for (var i = 0; i < 10; i++)
                {
                    lines.Insert(dice.Next(lines.Count + 1), PageNumbers[dice.Next(PageNumbers.Length)]);
                }

                break;
            case "characters are lost":
                return string.Concat(text.Where(_ => dice.Next(50) > 0));
            case "characters are put in":
                return string.Concat(text.Select(c => dice.Next(60) > 0 ? c.ToString() : c + Crumbs[dice.Next(Crumbs.Length)]));
            case "the end is missing":
                return text[..dice.Next(text.Length)];
            case "the beginning is missing":
                return text[dice.Next(text.Length)..];
            case "lines are broken by the page":
                return string.Join('\n', text.Chunk(dice.Next(5, 40)).Select(c => new string(c)));
            default:
                return text.ReplaceLineEndings(" ");
        }

        return string.Join('\n', lines);
    }
}
