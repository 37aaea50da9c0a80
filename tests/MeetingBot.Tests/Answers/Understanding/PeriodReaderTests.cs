using System.Globalization;
using MeetingBot.Answers.Understanding;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Tests.Answers.Understanding;

/// <summary>Periods as people say them on Wednesday, the 17th of December 2025.</summary>
public sealed class PeriodReaderTests
{
    private static readonly DateOnly Today = new(2025, 12, 17);

    [Theory]
    [InlineData("今天有哪些到期", "2025-12-17..2025-12-17")]
    [InlineData("明天要交什麼", "2025-12-18..2025-12-18")]
    [InlineData("本週有哪些到期", "2025-12-15..2025-12-21")]
    [InlineData("這週有哪些到期", "2025-12-15..2025-12-21")]
    [InlineData("這禮拜要交什麼", "2025-12-15..2025-12-21")]
    [InlineData("下週到期的有哪些", "2025-12-22..2025-12-28")]
    [InlineData("下個星期要交什麼", "2025-12-22..2025-12-28")]
    [InlineData("上週到期的有哪些", "2025-12-08..2025-12-14")]
    [InlineData("本月到期的事項有哪些", "2025-12-01..2025-12-31")]
    [InlineData("這個月要交什麼", "2025-12-01..2025-12-31")]
    [InlineData("下個月有哪些到期", "2026-01-01..2026-01-31")] // into the next year
    [InlineData("今年有哪些到期", "2025-01-01..2025-12-31")]
    [InlineData("明年有哪些到期", "2026-01-01..2026-12-31")]
    [InlineData("下一季有哪些到期", "2026-01-01..2026-03-31")]
    [InlineData("年底前有哪些到期", "2025-12-17..2025-12-31")]
    [InlineData("月底前要完成什麼", "2025-12-17..2025-12-31")]
    [InlineData("12月底前到期有哪些", "2025-12-17..2025-12-31")] // from today until then
    [InlineData("12月19日前要完成什麼", "2025-12-17..2025-12-19")]
    [InlineData("115年1月31日以前要交什麼", "2025-12-17..2026-01-31")]
    [InlineData("114年11月底前到期有哪些", "..2025-11-30")] // gone by: whatever came before
    [InlineData("115年1月到期的事項", "2026-01-01..2026-01-31")]
    [InlineData("3天內到期的有哪些", "2025-12-17..2025-12-20")]
    [InlineData("兩週內要交什麼", "2025-12-17..2025-12-31")]
    [InlineData("未來30天有哪些到期", "2025-12-17..2026-01-16")]
    [InlineData("從今天起有哪些到期", "2025-12-17..")]
    [InlineData("115年2月1日以後有哪些到期", "2026-02-01..")]
    public void Reads_what_people_call_a_period(string question, string expected) => Assert.Equal(expected, Said(question));

    [Theory]
    [InlineData("資訊局有哪些到期")]
    [InlineData("最近有哪些到期")]
    public void Says_none_where_none_is_said_or_understood(string question) => Assert.Null(Said(question));

    [Theory]
    [InlineData("最近有哪些到期", true)]
    [InlineData("近期要交什麼", true)]
    [InlineData("過年前要交什麼", true)]
    [InlineData("資訊局有哪些到期", false)]
    public void Knows_words_that_mean_no_certain_days(string question, bool expected) => Assert.Equal(expected, PeriodReader.IsUnclear(question));

    [Theory]
    [InlineData("2025-12-17", "2025-12-17", "114年12月17日（三）")]
    [InlineData("2026-01-01", "2026-01-31", "115年1月")]
    [InlineData("2025-01-01", "2025-12-31", "114年")]
    [InlineData("2025-12-15", "2025-12-21", "114年12月15日（一）至114年12月21日（日）")]
    [InlineData("2025-12-17", null, "114年12月17日（三）起")]
    [InlineData(null, "2025-12-16", "114年12月16日（二）以前")]
    public void A_period_is_put_as_an_office_puts_it(string? from, string? to, string expected) => Assert.Equal(expected, new Period(Day(from), Day(to)).Words);

    private static string? Said(string question)
    {
        var dates = DateFinder.Find(question, Today).Where(date => date.Kind != DateKind.Recurring && date.Text.Any(char.IsAsciiDigit)).ToList();
        return PeriodReader.Read(question, Today, dates) is { Period: var period } ? $"{period.From:O}..{period.To:O}" : null;
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
