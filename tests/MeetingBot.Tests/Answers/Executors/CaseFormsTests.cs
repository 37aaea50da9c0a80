using MeetingBot.Answers.Understanding;

namespace MeetingBot.Tests.Answers.Executors;

/// <summary>Cases in the forms in which offices list them; what the chair ruled is told, never what a unit proposed.</summary>
public sealed class CaseFormsTests(CaseFormsTests.Forms forms) : IClassFixture<CaseFormsTests.Forms>
{
    [Theory]
    [InlineData("68-2案解除了嗎？", "68-2案（繳費機汰換）：已解除列管")]
    [InlineData("69-1案現在怎樣？", "69-1案（分館漏水改善）：賡續列管")] // proposed for release
    [InlineData("71-1案的裁示？", "71-1案（瓦斯安全檢查）：已併入71-4案辦理")]
    [InlineData("A-14案後來怎麼了？", "A-14案（照明改善）：賡續列管")]
    [InlineData("5-2-03解除列管了嗎？", "5-2-03案（候車區監視設備）：賡續列管")] // ruled by itself
    [InlineData("編號5-2-01解除列管了嗎？", "5-2-01案（防制宣導教材）：已解除列管")] // as proposed
    [InlineData("5-1-02還在列管嗎？", "5-1-02案（更衣空間）：賡續列管")]
    [InlineData("12-4-6 後來怎樣", "12-4-6案（員工餐廳）：已解除列管")]
    [InlineData("0702目前的狀態？", "0702案（冷氣更新）：賡續列管")]
    [InlineData("28505那案是解列還是續管？", "28505案：賡續列管")] // in a list of proposals, and then ruled
    [InlineData("27903那案解列了嗎？", "27903案：已解除列管")]
    [InlineData("0403銷案了嗎？", "0403案（鎮史編纂）：已解除列管")]
    [InlineData("114-02-1案的進度？", "114-02-1案：賡續列管")] // numbered in the ruling that opened it
    public async Task The_state_is_what_was_ruled(string question, string expected)
    {
        var answer = await forms.House.AskAsync(question);

        Assert.Equal((true, Intent.Case), (answer.Answered, answer.Intent));
        Assert.StartsWith(expected, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_is_told_by_its_columns_without_what_was_proposed()
    {
        var answer = await forms.House.AskAsync("69-1案現在怎樣？");

        Assert.Contains("辦理情形：地下室仍有滲水、主席裁示：繼續列管，俟地下室改善後再提", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("管考建議", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A-15案後來怎麼了？")] // no such case
    [InlineData("5-2-04解除列管了嗎？")]
    [InlineData("5-2-03是什麼時候解除列管的？")] // it was not
    [InlineData("0702案花了多少錢？")]
    [InlineData("為什麼12-4-6還要繼續追蹤？")]
    public async Task What_is_not_so_is_refused(string question) => Assert.False((await forms.House.AskAsync(question)).Answered);

    public sealed class Forms : IAsyncLifetime
    {
        internal AnswerHouse House { get; private set; } = null!;

        public async Task InitializeAsync() => House = await AnswerHouse.WithAsync(
            ("table.txt", """
                白鯨市政府第 72 次主管會報會議紀錄
                時間：114年3月11日（星期二）下午2時
                主席：林主席

                壹、列管案件辦理情形

                | 列管編號 | 案由 | 主辦機關 | 辦理情形 | 管考建議 | 主席裁示 |
                |---|---|---|---|---|---|
                | 68-2 | 繳費機汰換 | 交通處 | 58 台已汰換 58 台 | 解除列管 | 解除列管 |
                | 69-1 | 分館漏水改善 | 文化局 | 地下室仍有滲水 | 解除列管 | 繼續列管，俟地下室改善後再提 |
                | 71-1 | 瓦斯安全檢查 | 消防局 | 已檢查 3 處 | 繼續列管 | 併 71-4 辦理 |
                | A-14 | 照明改善 | 體育局 | 已發包 | 繼續列管 | 續管至啟用 |
                """),
            ("proposals.txt", """
                白鯨市性別平等促進會第 3 次會議紀錄
                時間：114年3月12日（星期三）下午2時
                主席：林召集人

                壹、歷次會議列管案辦理情形

                | 編號 | 案由 | 主責機關 | 管考建議 |
                |---|---|---|---|
                | 5-1-02 | 更衣空間 | 運動局 | 繼續列管 |
                | 5-2-01 | 防制宣導教材 | 警察局 | 解除列管 |
                | 5-2-03 | 候車區監視設備 | 交通局 | 解除列管 |

                決議：
                一、5-2-03 案改列繼續列管，請交通局於下次會議說明。
                二、其餘照管考建議辦理。
                """),
            ("lines.txt", """
                白鯨市自來水處第 6 次勞資會議紀錄
                時間：114年3月13日（星期四）下午2時
                主席：林處長

                壹、前次會議決議執行情形
                　1.【12-4-6】員工餐廳：新廠商已進駐，滿意度 82 分。→ 結案
                　2.【12-5-2】夜班交接：尚未獲復。→ 繼續追蹤

                貳、上次會報交辦事項
                　0701　蓄水塔修補 … 總務科：完成，3/10驗收。 → 銷案
                　0702　冷氣更新 … 總務科：流標一次，下週開標。 → 續管

                參、主席裁示
                一、列管案號 0402「路燈汰換」、0403「鎮史編纂」同意銷案。
                二、沿海廢棄漁網清除，請環保科提出計畫，本案列入追蹤（114-02-1）。
                """),
            ("list.txt", """
                白鯨市政府第 287 次市政會議紀錄
                時間：114年3月14日（星期五）下午2時
                主席：林市長

                壹、列管案執行情形

                | 區分 | 案號 | 件數 |
                |---|---|---|
                | 建議解除列管 | 27903、28001、28505 | 3 |
                | 建議繼續列管 | 26707、27105 | 2 |

                裁示：
                1. 28505 改列繼續列管，請體育局再行測試。
                2. 其餘准照研考會所擬辦理。
                """));

        public async Task DisposeAsync() => await House.DisposeAsync();
    }
}
