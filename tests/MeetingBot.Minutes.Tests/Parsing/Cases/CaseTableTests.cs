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
    public void The_letters_that_an_office_puts_before_its_numbers_are_of_them() =>
        Assert.Equal("港114-03 released ; 港114-05 continued", Told.Of(Read("""
            | 案號 | 案由 | 主辦 | 核定 |
            |---|---|---|---|
            | 港114-03 | 浮標汰換 | 航務科 | 解除列管 |
            | 港114-05 | 碼頭清淤 | 工務科 | 持續列管 |
            """).Cases));

    [Fact]
    public void A_line_in_columns_is_read_like_a_row() =>
        Assert.Equal("113-2 released ; 113-3 continued", Told.Of(Read(
            "113-2　停車場改善　總務科　解除列管\n113-3　主機汰換　資訊科　繼續列管").Cases));

    [Theory]
    [InlineData("序號2尚未完工，不同意解除，仍請總務科趕辦；其餘依建議欄辦理。", "31-2 released ; 31-4 continued ; 31-5 released")]
    [InlineData("項次2、3暫不解除；其餘照建議辦理。", "31-4 continued ; 31-5 continued ; 31-2 released")]
    [InlineData("第2案及第3案不予解除列管，第1案解除列管。", "31-4 continued ; 31-5 continued ; 31-2 released")]
    [InlineData("項次1至2解除列管，項次3尚不宜解除。", "31-2 released ; 31-4 released ; 31-5 continued")]
    [InlineData("除序號2繼續列管外，餘依建議辦理。", "31-2 released ; 31-4 continued ; 31-5 released")]
    [InlineData("項次9解除列管。", "")]
    [InlineData("不宜逕依建議辦理，下次再報。", "")]
    public void A_ruling_may_name_a_case_by_the_place_of_its_row(string ruling, string told) =>
        Assert.Equal(told.Split(" ; ").Order(), Told.Of(Read($"""
            | 序號 | 案號 | 事項 | 承辦 | 建議 |
            |---|---|---|---|---|
            | 1 | 31-2 | 停車場改善 | 總務科 | 解除列管 |
            | 2 | 31-4 | 主機汰換 | 資訊科 | 解除列管 |
            | 3 | 31-5 | 圍牆修繕 | 總務科 | 解除列管 |

            決定：{ruling}
            """).Cases.Where(said => said.Status != CaseStatus.Progress)).Split(" ; ").Order());

    [Theory]
    [InlineData("編號（四）-3：活動中心屋頂漏水。工務局：已發包，5月23日施工。→繼續列管", "(四)-3 continued")]
    [InlineData("A-114-06 委外廠商分級：應提31案，完成19案。→ 續列；主席請各單位主管負責", "A-114-06 continued")]
    [InlineData("A-114-07 密碼清查：全數完成。→ 結", "A-114-07 released")]
    [InlineData("【12-4-6】員工餐廳：已進駐。→ 不同意解除", "12-4-6 continued")]
    public void A_line_of_a_list_says_behind_its_mark_what_became_of_a_case(string line, string told) =>
        Assert.Equal(told, Told.Of(Read(line).Cases));

    [Fact]
    public void A_column_of_proposals_releases_nothing() =>
        Assert.DoesNotContain(Read("""
            | 列管編號 | 指示事項 | 主辦機關 | 辦理情形 | 管考建議 |
            |---|---|---|---|---|
            | 113-2 | 停車場改善 | 總務科 | 已完工 | 建議解除列管 |
            | 113-3 | 主機汰換 | 資訊科 | 已完工 | 解除列管 |
            """).Cases, c => c.Status == CaseStatus.Released);

    [Fact]
    public void The_ruling_decides_and_not_what_was_proposed() =>
        Assert.Equal("113-2 continued ; 113-3 continued", Told.Of(Read("""
            | 列管編號 | 指示事項 | 擬處 | 裁示 |
            |---|---|---|---|
            | 113-2 | 停車場改善 | 解列 | 不同意解列，俟全數完工 |
            | 113-3 | 主機汰換 | 解列 | 續管至啟用 |
            """).Cases));

    [Theory]
    [InlineData("解列", "續管至啟用", "113-2 continued")] // the unit proposed, the chair ruled
    [InlineData("解列", "不同意解列，俟另2件完成", "113-2 continued")]
    [InlineData("繼續列管", "同意解除", "113-2 released")] // a word is enough in the chair's column
    [InlineData("解除", "繼續，剩2所完成再提", "113-2 continued")]
    [InlineData("解除列管", "已完成，解除追蹤", "113-2 released")]
    [InlineData("解除列管", "請於5月14日前補辦", "113-2 progress")] // ordered, and not said to be released
    [InlineData("解除列管", "繼續列管，併 112-08-2 辦理", "113-2 merged into 112-08-2")]
    public void The_chairs_column_says_what_became_of_a_case(string proposed, string ruled, string expected) =>
        Assert.Equal(expected, Told.Of(Read($"""
            | 編號 | 案由 | 主辦 | 辦理情形 | 擬處 | 主席裁示 |
            |---|---|---|---|---|---|
            | 113-2 | 停車場改善 | 總務科 | 已完工，解除列管 | {proposed} | {ruled} |
            """).Cases));

    [Theory]
    [InlineData("其餘照管考建議辦理。", "113-2 progress ; 113-3 progress ; 113-2 released ; 113-3 continued")]
    [InlineData("餘准照研考會所擬辦理。", "113-2 progress ; 113-3 progress ; 113-2 released ; 113-3 continued")]
    [InlineData("113-2 案尚未驗收，改列繼續列管；其餘依管考建議辦理。",
        "113-2 progress ; 113-3 progress ; 113-2 continued ; 113-3 continued")] // ruled by itself
    [InlineData("管考建議洽悉。", "")]
    [InlineData("不依管考建議辦理。", "")]
    public void A_column_of_proposals_counts_where_a_ruling_adopts_it(string ruling, string expected) =>
        Assert.Equal(expected, Told.Of(Some.Minutes($"""
            壹、報告事項
            一、列管案件辦理情形

            | 編號 | 案由 | 主辦 | 管考建議 |
            |---|---|---|---|
            | 113-2 | 停車場改善 | 總務科 | 解除列管 |
            | 113-3 | 主機汰換 | 資訊科 | 繼續列管 |

            決議：{ruling}

            """).Meeting.Cases));

    [Fact]
    public void A_case_of_a_row_has_a_name() =>
        Assert.Equal("停車場改善", Assert.Single(Read("""
            | 項次 | 列管編號 | 案由 | 裁示 |
            |---|---|---|---|
            | 1 | 113-2 | 停車場改善 | 解除列管 |
            """).Cases, c => c.Number == "113-2").Name);

    [Theory]
    [InlineData("1.【12-4-6】停車場改善：已完工，滿意度 82 分。→ 結案", "12-4-6 released")]
    [InlineData("112-2-2　停車場改善：總務科，已於 4 月 15 日上線。——持續追蹤", "112-2-2 continued")]
    [InlineData("0701　停車場改善 … 總務科：完成，7/29 驗收。 → 銷案", "0701 released")]
    [InlineData("113-2　停車場改善：已完工，照片如附。（解除列管）", "113-2 released")]
    [InlineData("113-2　停車場改善：已完工。→ 建議解除列管", "")]
    [InlineData("113-2　停車場改善：已完工，結案報告如附。→ 下次會議說明", "")]
    public void A_line_may_end_with_what_became_of_its_case(string line, string expected) =>
        Assert.Equal(expected, Told.Of(Read(line).Cases.Where(c => c.Status != CaseStatus.Progress)));

    [Theory]
    [InlineData("| 項次 | 應辦事項 | 主辦單位 | 完成期限 |\n|---|---|---|---|\n| 1 | 完成停車場會勘 | 總務科 | 114.11.05 |")]
    [InlineData("項次\t應辦事項\t主辦單位\t完成期限\n1\t完成停車場會勘\t總務科\t11 月 5 日前")]
    [InlineData("| 事項 | 權責單位 | 限辦日期 |\n|---|---|---|\n| 完成停車場會勘 | 總務科 | 11/5 |")]
    public void A_row_with_owner_and_term_is_a_task(string table) =>
        Assert.Contains(Read(table).Directives, d => d is { Kind: DirectiveKind.Task } && Told.Of(d) == "task 總務科 2025-11-05");

    [Fact]
    public void A_heading_says_what_became_of_the_cases_whose_numbers_lead_the_lines_under_it() => Assert.Equal(
        "11309-2 released ; 11311-1 released ; 11308-5 continued ; 11401-2 continued",
        Told.Of(Some.Minutes("""
            ## 二、列管案件
            ### （一）解除列管
            11309-2、11311-1，共 2 案。
            ### （二）繼續列管
            - 11308-5　**舊鹽倉修復**：修正報告書請於 11 月 14 日前送審。
            - 11401-2　**分館漏水**：保固廠商已進場。
            ## 三、各科報告
            1. 113-4 梯次的研習於 11 月 20 日開班。
            """).Meeting.Cases));

    [Theory]
    [InlineData("解除列管", "tracking - -")]
    [InlineData("繼續列管，請於11月5日前完成其餘汰換", "tracking - - ; task 總務科 2025-11-05")] // of the unit in the row
    [InlineData("同意解除列管，請資訊科於10月底前辦理驗收", "tracking - - ; task 資訊科 2025-10-31")]
    [InlineData("請於11月5日前簽報。另請檔案科協助", "task 總務科 2025-11-05 ; task 檔案科 -")]
    public void What_the_chair_asks_for_in_a_row_is_a_task(string ruling, string expected) => Assert.Equal(
        expected,
        Told.Of(Some.Minutes($"""
            壹、列管案件
            | 編號 | 列管事項 | 主辦單位 | 辦理情形 | 主席裁示 |
            |---|---|---|---|---|
            | 61-1 | 冷氣汰換 | 總務科 | 已汰換3臺 | {ruling} |
            """).Meeting.Directives));

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

    [Fact]
    public void Each_case_may_have_its_own_ruling_under_its_number() => Assert.Equal(
        "11305-01 continued ; 11306-01 released ; 11307-02 released (工務科部分) ; 11307-02 continued (航務科部分)",
        Told.Of(Some.Minutes("""
            壹、列管案辦理情形

            【案號 11305-01】渡船頭候船室整修
            主辦：工務科
            辦理情形：已完成 6 成。
            裁示：續管，目標 10 月底前完工。

            【案號 11306-01】遊艇碼頭清淤
            主辦：航務科
            辦理情形：已驗收合格。
            裁示：解管。

            【案號 11307-02】浮標檢修
            主辦：工務科、航務科
            辦理情形：陸上部分已完成。
            裁示：工務科部分解除列管，航務科部分繼續列管。
            """).Meeting.Cases));

    [Fact]
    public void The_chair_may_rule_on_a_case_at_the_end_of_its_line() => Assert.Equal(
        "7-1 continued ; 7-2 released",
        Told.Of(Some.Minutes("""
            壹、上月主席指示事項辦理情形
            7-1 活動中心冷氣清洗（民政課）：18 處已清洗 15 處，其餘排定中旬。主席：續管。
            7-2 體檢通知改以簡訊（役政課）：爽約率已降至 7%，改為前 3 日發送。主席：結案。
            """).Meeting.Cases));

    [Fact]
    public void What_is_said_of_the_rest_is_said_of_every_other_row() => Assert.Equal(
        "7101 progress ; 7102 progress ; 7103 progress ; 7101 released ; 7102 continued ; 7103 continued",
        Told.Of(Some.Minutes("""
            壹、列管案件
            | 案號 | 案由 | 主辦單位 | 列管建議 |
            |---|---|---|---|
            | 7101 | 渡船頭整修 | 工務科 | 解除列管 |
            | 7102 | 碼頭清淤 | 航務科 | 繼續列管 |
            | 7103 | 浮標檢修 | 航務科 | 繼續列管 |

            主席裁示：洽悉，7101 解除列管，餘繼續列管。
            """).Meeting.Cases));

    [Fact]
    public void A_blank_inside_a_cell_under_the_beginning_of_a_column_parts_no_row()
    {
        var file = Some.Minutes("壹、列管案件\n編號　　案由　　承辦單位　　建議\n71-03　渡船頭候船室　工務科　繼續列管\n71-06　YouBike 站擴充　交通科　解除列管\n71-07　已完成 5 區中之 4 區　航務科　繼續列管\n裁示：其餘照秘書室建議。\n");

        Assert.Equal(4, file.Meeting.Items.Count(i => i.Kind == ItemKind.Table));
        Assert.Equal("71-03 continued ; 71-06 released ; 71-07 continued", Told.Of(file.Meeting.Cases.Where(c => c.Status != CaseStatus.Progress)));
    }

    private static Meeting Read(string table) => Some.Minutes($"壹、報告事項\n一、列管案件辦理情形\n\n{table}\n\n決議：洽悉。\n").Meeting;
}
