using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Cases;

public sealed class CaseTableTests
{
    [Fact]
    public void A_row_says_what_became_of_a_case() =>
        Assert.Equal("113-2 released ; 113-3 continued", Told.Of(Read("""
            | 列管編號 | 指示事項 | 主辦機關 | 決議 |
            |---|---|---|---|
            | 113-2 | 停車場改善 | 總務科 | 解除列管 |
            | 113-3 | 主機汰換 | 資訊科 | 賡續列管 |
            """).Cases));

    [Fact]
    public void A_row_in_tabs_is_a_row_too() =>
        Assert.Equal("113-2 released ; 113-3 continued", Told.Of(Read(
            "列管編號\t案由\t主辦機關\t裁示\n113-2\t停車場改善\t總務科\t解除列管\n113-3\t主機汰換\t資訊科\t賡續列管").Cases));

    [Fact]
    public void A_line_in_columns_is_read_like_a_row() =>
        Assert.Equal("113-2 released ; 113-3 continued", Told.Of(Read(
            "113-2　停車場改善　總務科　解除列管\n113-3　主機汰換　資訊科　繼續列管").Cases));

    [Fact]
    public void A_column_of_proposals_releases_nothing() =>
        Assert.DoesNotContain(Read("""
            | 列管編號 | 指示事項 | 主辦機關 | 辦理情形 | 管考建議 |
            |---|---|---|---|---|
            | 113-2 | 停車場改善 | 總務科 | 已完工 | 建議解除列管 |
            | 113-3 | 主機汰換 | 資訊科 | 已完工 | 解除列管 |
            """).Cases, c => c.Status == CaseStatus.Released);

    [Theory]
    [InlineData("| 項次 | 應辦事項 | 主辦單位 | 完成期限 |\n|---|---|---|---|\n| 1 | 完成停車場會勘 | 總務科 | 114.11.05 |")]
    [InlineData("項次\t應辦事項\t主辦單位\t完成期限\n1\t完成停車場會勘\t總務科\t11 月 5 日前")]
    [InlineData("| 事項 | 權責單位 | 限辦日期 |\n|---|---|---|\n| 完成停車場會勘 | 總務科 | 11/5 |")]
    public void A_row_with_owner_and_term_is_a_task(string table) =>
        Assert.Contains(Read(table).Directives, d => d is { Kind: DirectiveKind.Task } && Told.Of(d) == "task 總務科 2025-11-05");

    [Fact]
    public void Main_and_assisting_units_are_both_owners()
    {
        var task = Assert.Single(Read("""
            | 項次 | 應辦事項 | 主辦單位 | 協辦單位 | 完成期限 |
            |---|---|---|---|---|
            | 1 | 完成停車場會勘 | 總務科、文書科 | 資訊科 | 114.11.05 |
            """).Directives, d => d.Kind == DirectiveKind.Task);

        Assert.Equal(["總務科", "文書科"], task.Owners.Take(2));
        Assert.Equal("2025-11-05", Told.Due(task.Deadline));
    }

    [Fact]
    public void A_row_can_be_quoted_alone()
    {
        var file = Some.Minutes("壹、報告事項\n一、列管案件辦理情形\n列管編號\t案由\t裁示\n113-2\t停車場改善\t解除列管\n113-3\t主機汰換\t賡續列管\n決議：洽悉。\n");

        Assert.Equal(3, file.Meeting.Items.Count(i => i.Kind == ItemKind.Table));
    }

    private static Meeting Read(string table) => Some.Minutes($"壹、報告事項\n一、列管案件辦理情形\n\n{table}\n\n決議：洽悉。\n").Meeting;
}
