using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Tests.Calendar;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("114", 114)]
    [InlineData("１１４", 114)]
    [InlineData("一百零三", 103)]
    [InlineData("八○○", 800)] // ○ as zero
    [InlineData("一〇二", 102)]
    [InlineData("二七五0", 2750)] // a half-width zero among Chinese digits, as one minister's office types it
    [InlineData("九十二", 92)]
    [InlineData("十", 10)]
    [InlineData("十一", 11)]
    [InlineData("二十", 20)]
    [InlineData("廿三", 23)]
    [InlineData("卅", 30)]
    [InlineData("兩", 2)]
    [InlineData("壹貳參肆", 1234)]
    [InlineData("壹佰貳拾", 120)]
    [InlineData("三千二百", 3200)]
    [InlineData("3萬", 30000)]
    [InlineData("ㄧ", 1)] // bopomofo i, typed for 一
    public void Reads_numbers_as_minutes_write_them(string text, int expected)
    {
        Assert.True(ChineseNumeral.TryParse(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("百貨")] // 百 and 千 begin words, not numbers
    [InlineData("年底")]
    [InlineData("12樓")]
    public void Refuses_what_is_no_whole_number(string text) => Assert.False(ChineseNumeral.TryParse(text, out _));

    [Fact]
    public void Stops_where_the_number_stops()
    {
        Assert.Equal(3, ChineseNumeral.Read("一○二年", out var value));
        Assert.Equal(102, value);
    }

    [Fact]
    public void A_number_too_long_to_mean_anything_does_not_overflow()
    {
        Assert.Equal(40, ChineseNumeral.Read(new string('9', 40), out var value));
        Assert.Equal(999_999_999, value);
    }
}
