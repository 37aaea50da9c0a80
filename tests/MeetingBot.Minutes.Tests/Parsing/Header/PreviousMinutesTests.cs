using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Header;

public sealed class PreviousMinutesTests
{
    [Theory]
    [InlineData("壹、宣讀第 11 次會議紀錄\n決議：紀錄確定。")]
    [InlineData("壹、宣讀上次（第 11 次）會議紀錄\n決定：確定。")]
    [InlineData("壹、確認第 11 次會議紀錄\n裁示：紀錄確認。")]
    [InlineData("一、宣讀第11次會議紀錄：紀錄確定。")]
    [InlineData("壹、確認上次會議紀錄\n主席裁示：第 11 次會議紀錄無異議，確認。")]
    [InlineData("壹、宣讀第十一次會議紀錄\n決議：洽悉。")]
    [InlineData("壹、報告事項\n一、宣讀第 11 次會議紀錄\n決定：同意備查。")]
    [InlineData("壹、上次會議紀錄（第 11 次）確認\n決定：確定。")]
    public void Confirmed_as_they_stand(string agenda)
    {
        var previous = Previous(agenda);

        Assert.Equal(Confirmation.Confirmed, previous?.Confirmation);
        Assert.Empty(previous!.Amendments);
    }

    [Theory]
    [InlineData("壹、宣讀第 11 次會議紀錄\n決議：紀錄確定。", 11)]
    [InlineData("壹、宣讀第八○○次會議紀錄\n決議：紀錄確定。", 800)]
    [InlineData("壹、宣讀上次會議紀錄\n決議：紀錄確定。", null)]
    public void Knows_which_sitting_it_was(string agenda, int? session) => Assert.Equal(session, Previous(agenda)?.Session);

    [Fact]
    public void Knows_the_day_when_it_is_given() =>
        Assert.Equal(new DateOnly(2025, 9, 25), Previous("壹、宣讀 114 年 9 月 25 日第 11 次會議紀錄\n決議：紀錄確定。")?.Date);

    [Theory]
    [InlineData("決議：修正確定。第 11 次紀錄貳、一決議「10 月 31 日」修正為「11 月 28 日」，餘確定。", "10 月 31 日", "11 月 28 日")]
    [InlineData("決議：貳、一原「10 月 31 日」更正為「11 月 28 日」，修正後確定。", "10 月 31 日", "11 月 28 日")]
    [InlineData("決議：修正確定，貳、一﹁10 月 31 日﹂修正為﹁11 月 28 日﹂。", "10 月 31 日", "11 月 28 日")] // vertical quotes
    [InlineData("決議：修正後通過。「請總務科一週內辦理」改為「請總務科二週內辦理」。", "請總務科一週內辦理", "請總務科二週內辦理")]
    [InlineData("決議：「總務科」修正為：「文書科」，餘確認。", "總務科", "文書科")]
    [InlineData("決議：貳、一，「10 月 31 日」\n修正為「11 月 28 日」，餘確定。", "10 月 31 日", "11 月 28 日")] // broken by the page's width
    [InlineData("說明：貳、一「10 月 31 日」，因場地未定，建請修正為「11 月 28 日」。\n決議：修正後確定。", "10 月 31 日", "11 月 28 日")]
    [InlineData("決議：修正確定，「10 月 31 日」應修正為「11 月 28 日」。", "10 月 31 日", "11 月 28 日")]
    public void Amended_and_what_changed(string ruling, string old, string @new)
    {
        var previous = Previous($"壹、宣讀第 11 次會議紀錄\n{ruling}");

        Assert.Equal(Confirmation.Amended, previous?.Confirmation);
        var amendment = Assert.Single(previous!.Amendments);
        Assert.Equal((old, @new), (Spaced(amendment.Old!), Spaced(amendment.New)));

        static string Spaced(string words) => words.Replace("10月31日", "10 月 31 日", StringComparison.Ordinal).Replace("11月28日", "11 月 28 日", StringComparison.Ordinal);
    }

    [Fact]
    public void Several_changes_are_all_kept()
    {
        var previous = Previous("壹、宣讀第 11 次會議紀錄\n決議：修正確定。「甲案」修正為「乙案」；「總務科」修正為「文書科」，餘確定。");

        Assert.Equal(["乙案", "文書科"], previous?.Amendments.Select(a => a.New));
    }

    [Fact]
    public void Amended_without_saying_what() =>
        Assert.Equal(Confirmation.Amended, Previous("壹、宣讀第 11 次會議紀錄\n決議：修正確定。")?.Confirmation);

    [Fact]
    public void Read_out_and_nothing_said() =>
        Assert.Null(Previous("壹、宣讀第 11 次會議紀錄\n\n貳、報告事項\n一、資訊業務報告\n決議：同意備查。")?.Confirmation);

    [Fact]
    public void Nothing_read_out_is_null() => Assert.Null(Previous("壹、報告事項\n一、資訊業務報告\n決議：洽悉。"));

    private static PreviousMinutes? Previous(string agenda) => Some.Minutes(agenda + "\n").Meeting.Previous;
}
