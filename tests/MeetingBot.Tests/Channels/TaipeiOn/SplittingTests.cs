using FsCheck;
using FsCheck.Fluent;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.TaipeiOn.Writing;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>Long texts in parts.</summary>
public sealed class SplittingTests
{
    private static readonly Harmless On = new(true, new Dictionary<string, string>());

    [Theory]
    [InlineData("短", 10, "短")]
    [InlineData("", 10, "")]
    [InlineData("第一段話。\n\n第二段話。", 10, "第一段話。|第二段話。")]
    [InlineData("第一句話。第二句話。第三句。", 12, "第一句話。第二句話。|第三句。")]
    [InlineData("一二三四五六七八九十", 4, "一二三四|五六七八|九十")]
    [InlineData("甲乙丙，丁戊己庚辛", 6, "甲乙丙，|丁戊己庚辛")]
    [InlineData("一。二三四五六七八", 6, "一。二三四五|六七八")] // a sentence that ends too early leaves too little
    [InlineData("一二三👍五", 4, "一二三|👍五")]
    [InlineData("見 http://h/ab 好", 13, "見 http://h/ab|好")]
    [InlineData("請看這裡 http://h/ab", 12, "請看這裡|http://h/ab")]
    [InlineData("http://h/abcdefghij", 12, "http://h/abc|defghij")] // longer than a message: no help for it
    public void Cuts_where_a_reader_would(string text, int most, string expected) => Assert.Equal(expected.Split('|'), TextSplitter.Split(text, most));

    [Fact]
    public void Nothing_is_lost_nothing_is_too_long_and_no_character_is_halved() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(114, 115),
        Prop.ForAll(Written().ToArbitrary(), Gen.Choose(2, 40).ToArbitrary(), (text, most) =>
        {
            var parts = TextSplitter.Split(text, most);
            return parts.All(part => part.Length <= most && (part.Length > 0 || parts.Count == 1) && !IsHalf(part)) && Bare(string.Concat(parts)) == Bare(text);
        }));

    // What is owed in parts is the whole message, in order, under keys that are as stable as its own, and each part is whole in itself.
    [Fact]
    public void A_message_in_parts_is_the_whole_message() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(114, 115),
        Prop.ForAll(Owed().ToArbitrary(), owed =>
        {
            var parts = MessageParts.Split(owed, 200, On);
            var texts = parts.Select(part => On.Write(MessageText.Write(part.Message, isAgain: true, hasButtons: true))).ToList();
            return texts.TrueForAll(text => text.Length <= 200)
                && parts.Select(part => part.Key).Distinct().Count() == parts.Count
                && parts[0].Key == owed.Key
                && parts.Take(parts.Count - 1).All(part => part.Message.Buttons.Count == 0)
                && parts[^1].Message.Buttons.SequenceEqual(owed.Message.Buttons)
                && parts.All(part => part.To == owed.To && part.Answers == owed.Answers && MessageParts.Split(part, 200, On).Count == 1)
                && MessageParts.Split(owed, 200, On).Select(part => (part.Key, part.Message.Text)).SequenceEqual(parts.Select(part => (part.Key, part.Message.Text)));
        }));

    [Fact]
    public async Task Each_part_is_sent_on_its_own()
    {
        await using var house = await TaipeiOnHouse.OpenAsync(("MaxLength", "200"));
        var long1 = new Outgoing("taipeion/k", new("taipeion", "taylor", "taylor"), new(string.Concat(Enumerable.Repeat("請各單位於期限前回復。", 40))) { Buttons = [new("👍", "good")] }, "m");

        var parts = house.Channel.Split(long1);
        foreach (var part in parts)
        {
            await house.SendAsync(part);
        }

        Assert.Equal(["taipeion/k", "taipeion/k~2", "taipeion/k~3"], parts.Select(part => part.Key));
        Assert.Equal(3, house.City.Inbox.Count);
        Assert.EndsWith("（1/3）", house.City.Inbox.First().Text, StringComparison.Ordinal);
        Assert.EndsWith("（3/3）\n\n請回覆數字：\n1. 👍", house.City.Inbox.Last().Text, StringComparison.Ordinal);
    }

    private static Gen<string> Written() => Gen.Elements(
        "會議", "決議", "。", "，", "\n", "\n\n", " ", "👍", "🏛️", "abc", "http://h/minutes/a.txt#p1", "1,234", "！", "　").ListOf().Select(string.Concat);

    private static Gen<Outgoing> Owed() =>
        from texts in Written().ListOf()
        from quotes in Written().ListOf()
        from hasButtons in Gen.Elements(true, false)
        from note in Written()
        select new Outgoing("k", new("taipeion", "a", "a"), new(string.Concat(texts))
        {
            Quotations = [.. quotes.Select(quote => new Quotation(quote, "某會議", "http://h/a'b"))],
            Buttons = hasButtons ? [new("👍 有幫助", "good"), new("👎 有誤", "bad")] : [],
            Note = note,
        })
        {
            Answers = new("a", "問", true, 1),
        };

    private static bool IsHalf(string part) => char.IsLowSurrogate(part.FirstOrDefault()) || char.IsHighSurrogate(part.LastOrDefault());

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
