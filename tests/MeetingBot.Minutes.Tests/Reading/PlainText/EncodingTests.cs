using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Tests.Reading.PlainText;

public sealed class EncodingTests
{
    private const string Minutes = "主席：林大安\r\n一、請秘書處於 9 月 30 日前辦理。\r\n（二）①電子發票 e 化\r\n";

    private static readonly Encoding Cp950 = CodePagesEncodingProvider.Instance.GetEncoding(950)!;

    public static TheoryData<string, Encoding, bool> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8, false },
        { "UTF-8 with BOM", Encoding.UTF8, true },
        { "UTF-16 LE with BOM", Encoding.Unicode, true },
        { "UTF-16 LE", Encoding.Unicode, false },
        { "UTF-16 BE with BOM", Encoding.BigEndianUnicode, true },
        { "UTF-16 BE", Encoding.BigEndianUnicode, false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Detects_the_encoding(string name, Encoding encoding, bool mark)
    {
        var source = await Desk.SourceAsync($"{name}.txt", [.. mark ? encoding.Preamble.ToArray() : [], .. encoding.GetBytes(Minutes)]);

        Assert.Equal(Minutes, source.Text);
        Assert.Empty(source.Doubts);
        AssertEveryByte(source, [.. mark ? encoding.Preamble.ToArray() : [], .. encoding.GetBytes(Minutes)], encoding);
    }

    [Fact]
    public async Task Detects_big5_with_the_circled_numbers_of_eten()
    {
        byte[] bytes = [.. Cp950.GetBytes("主席裁示：請各單位賡續辦理"), 0xC6, 0xA1, 0xC6, 0xAB];

        var source = await Desk.SourceAsync("a.txt", bytes);

        Assert.Equal("主席裁示：請各單位賡續辦理①⑴", source.Text);
        Assert.Equal(bytes.Length - 2, source.Origins.PlaceOf(source.Text.Length - 1).Byte);
    }

    [Fact]
    public async Task Bytes_that_are_no_character_raise_a_doubt_with_their_line()
    {
        byte[] bytes = [.. "主席：林大安\n一、請秘書處於九月底前辦理"u8, 0xE8, 0xAB, .. "完成。"u8];

        var source = await Desk.SourceAsync("a.txt", bytes);

        Assert.Equal("主席：林大安\n一、請秘書處於九月底前辦理\uFFFD完成。", source.Text);
        Assert.Equal(2, Assert.Single(source.Doubts).Line);
        Assert.Equal(bytes.Length - 9, source.Origins.PlaceOf(source.Text.Length - 3).Byte);
    }

    [Fact]
    public async Task Big5_with_a_broken_byte_raises_a_doubt_and_stays_in_step()
    {
        byte[] bytes = [.. Cp950.GetBytes("主席裁示"), 0xFF, (byte)'\n', .. Cp950.GetBytes("請各單位辦理")];

        var source = await Desk.SourceAsync("a.txt", bytes);

        Assert.Equal("主席裁示\uFFFD\n請各單位辦理", source.Text);
        Assert.Equal(1, Assert.Single(source.Doubts).Line);
        Assert.Equal(bytes.Length - 2, source.Origins.PlaceOf(source.Text.Length - 1).Byte);
    }

    [Theory]
    [InlineData(new byte[] { 1, 2, 0, 3, 0, 0, 9, 200, 255, 0 })]
    [InlineData(new byte[] { 0xFF, 0xD9, 0xFE, 0xFF, 0x80, 0xFE, 0xFF, 0x80, 0xFF })]
    public async Task What_is_no_text_is_refused(byte[] bytes)
    {
        Assert.Contains("編碼", await Desk.RefusalAsync("a.txt", bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simplified_chinese_is_not_taken_for_big5()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetBytes("会议由主任主持，讨论了下一年度的工作计划，并要求各部门按时完成任务。");

        Assert.Contains("編碼", await Desk.RefusalAsync("a.txt", bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blank_text_is_refused()
    {
        Assert.Contains("沒有任何文字", await Desk.RefusalAsync("a.txt", " \r\n\t\n"u8.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_offset_knows_its_byte_in_any_text()
    {
        Prop.ForAll<NonEmptyString>(any =>
        {
            var text = "主席：" + string.Concat(any.Get.Where(c => !char.IsControl(c)));
            var bytes = Encoding.UTF8.GetBytes(text);
            AssertEveryByte(Desk.SourceAsync("a.txt", bytes).GetAwaiter().GetResult(), bytes, Encoding.UTF8);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task Every_offset_knows_its_byte_in_a_long_text_of_all_widths()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => i % 7 == 0 ? "𠮷é\r\n" : $"第{i}案"));
        var bytes = Encoding.UTF8.GetBytes(text);

        AssertEveryByte(await Desk.SourceAsync("a.txt", bytes), bytes, Encoding.UTF8);
    }

    [Fact]
    public async Task Every_offset_knows_its_byte_in_a_long_big5_text()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => $"第{i}案，請研考會辦理\r\n"));
        var bytes = Cp950.GetBytes(text);

        AssertEveryByte(await Desk.SourceAsync("a.txt", bytes), bytes, Cp950);
    }

    private static void AssertEveryByte(SourceText source, byte[] bytes, Encoding encoding)
    {
        for (var i = 0; i < source.Text.Length; i += char.IsSurrogatePair(source.Text, i) ? 2 : 1)
        {
            var character = source.Text.Substring(i, char.IsSurrogatePair(source.Text, i) ? 2 : 1);
            var at = (int)source.Origins.PlaceOf(i).Byte!;
            Assert.Equal(character, encoding.GetString(bytes, at, encoding.GetByteCount(character)));
        }

        Assert.Equal(bytes.Length, source.Origins.PlaceOf(source.Text.Length).Byte);
    }
}
