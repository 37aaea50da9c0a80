namespace MeetingBot.Tests.Answers.Passages;

/// <summary>A row of a table, told: its name, the cell asked for, then the others; and what the newest meeting ruled on it.</summary>
public sealed class RowWordingTests : IAsyncLifetime
{
    private const string Ninth = """
        白鯨市政府資訊局第9次局務會議紀錄
        時間：114年10月21日（星期二）下午2時
        地點：大禮堂
        主席：王大同局長
        紀錄：李小明

        壹、列管案件辦理情形
        | 項次 | 指示事項 | 主辦 | 辦理情形 | 管考建議 |
        |---|---|---|---|---|
        | 8-1 | 訂定離職帳號停用流程 | 資安科 | 流程已簽奉核定。 | 建議解除列管 |
        | 8-2 | 汰換**機房**不斷電設備 | 機房科 | 廠商預計11月14日交貨 | 建議賡續列管 |
        裁示：
        （一）項次8-1介接格式尚未確認，賡續列管。
        （二）項次8-2賡續列管。
        貳、報告事項
        一、預算執行情形如下表。（會計室）
        | 計畫項目 | 全年預算數（元） | 餘額（元） | 執行率 |
        |---|---|---|---|
        | 圖書購置 | 240,000 | 173,520 | 27.7％ |
        | 校舍修繕 | 950,000 | 831,100 | 12.5％ |
        裁示：洽悉。
        二、空氣品質如下表。（環境科）
        | 項目 | 8月 | 9月 |
        |---|---|---|
        | PM2.5平均濃度(μg/m³) | 12.4 | 15.8 |
        | 空氣品質陳情 | 13 | 17 |
        | 臭氧平均濃度(ppb) | 31.5 | 29.7 |
        裁示：洽悉。
        三、機房設備如下表。（機房科）
        項次│設備│數量│保固
        1│主機│12│115年6月
        2│儲存櫃│3│116年1月
        裁示：洽悉。
        參、散會（下午4時）
        """;

    private const string Eleventh = """
        白鯨市政府資訊局第11次局務會議紀錄
        時間：114年12月16日（星期二）下午2時
        地點：大禮堂
        主席：王大同局長
        紀錄：李小明

        壹、列管案件執行情形
        裁示：項次8-1解除列管。
        貳、散會（下午4時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("9.md", Ninth), ("11.txt", Eleventh));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("圖書購置餘額多少？", "圖書購置：餘額（元）173,520（全年預算數（元）240,000、執行率27.7％）。")]
    [InlineData("校舍修繕的執行率是多少？", "校舍修繕：執行率12.5％（全年預算數（元）950,000、餘額（元）831,100）。")]
    [InlineData("9月PM2.5平均濃度多少？", "PM2.5平均濃度(μg/m³)，9月：15.8（8月：12.4）。")] // a name with digits; a month over its column
    [InlineData("8月空氣品質陳情幾件？", "空氣品質陳情，8月：13（9月：17）。")] // and no 8月13日, which the checker would not find
    [InlineData("機房設備儲存櫃的數量幾台？", "儲存櫃：數量3（保固116年1月）。")] // parted by drawn lines
    public async Task The_cell_asked_for_comes_first(string question, string told)
    {
        Assert.Equal(told, (await house!.AskAsync(question)).Text);
    }

    [Fact]
    public async Task A_released_case_is_told_as_released_and_no_longer_as_proposed()
    {
        var answer = await house!.AskAsync("離職帳號停用流程辦理情形？");

        Assert.Equal(
            "已解除列管（白鯨市政府資訊局第11次局務會議，114年12月16日（二））：8-1訂定離職帳號停用流程，辦理情形：流程已簽奉核定（主辦：資安科）。",
            answer.Text);
        Assert.Equal(["9.md", "11.txt"], answer.Citations.Select(c => c.File));
    }

    [Fact]
    public async Task A_row_of_Markdown_is_told_without_its_marks()
    {
        var answer = await house!.AskAsync("汰換機房不斷電設備辦理情形？");

        Assert.EndsWith("：8-2汰換機房不斷電設備，辦理情形：廠商預計11月14日交貨（主辦：機房科）。", answer.Text, StringComparison.Ordinal);
    }
}
