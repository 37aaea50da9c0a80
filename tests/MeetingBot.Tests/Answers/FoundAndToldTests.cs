namespace MeetingBot.Tests.Answers;

/// <summary>What stands in the minutes in another place or in another form than it is asked for: a ruling that names its case by number
/// alone, a term in days, a name in a cell.</summary>
public sealed class FoundAndToldTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府環境局第61次局務會議紀錄
        時間：114年9月17日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同局長
        紀錄：李小明

        壹、列管案件

        | 案號 | 案由 | 主辦單位 | 期限 | 裁示 |
        | --- | --- | --- | --- | --- |
        | 60-02 | 白沙掩埋場活化工程 | 工程科 | 114.12.31 | 繼續列管 |
        | 60-05 | 北岬焚化廠歲修 | 設施科 | 114.11.15 | 繼續列管 |
        | 60-07 | 南灣步道燈具汰換 | 設施科 | 114.10.15 | 續管，延至114.11.30 |

        主席裁示：
        （一）60-02案請工程科於9月30日前提出趕工計畫。
        （二）60-05案請設施科於10月12日前回報缺料情形。

        貳、報告事項
        一、訪客換證（秘書室）
        主席裁示：換證紀錄保存期間以45日為限，逾期銷毀。
        二、閱覽室開放（推廣科）
        主席裁示：閱覽室平時開放至22時30分。
        三、重陽敬老禮金（人事室）
        （一）重陽敬老禮金每人2,000元，已發八成。
        （二）未領取者得於11月20日前補領。
        四、議員建議事項

        | 編號 | 議員 | 建議事項 | 辦理情形 |
        | --- | --- | --- | --- |
        | 1 | 駱秋水 | 回饋金應提高 | 併通案檢討 |
        | 2 | 童曼青 | 雨衣品質不佳 | 已改購 |

        參、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("61.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("白沙掩埋場的趕工計畫最晚什麼時候要交？", "9月30日")] // the ruling says 60-02案
    [InlineData("北岬焚化廠的缺料情形什麼時候要回報？", "10月12日")]
    [InlineData("南灣步道燈具汰換延到哪天？", "114.11.30")]
    [InlineData("換證紀錄可以留多久？", "45日")]
    [InlineData("重陽敬老禮金沒領到，最晚幾號前補領？", "11月20日")]
    [InlineData("哪位議員說回饋金要調高？", "駱秋水")]
    [InlineData("閱覽室平常開到幾點？", "22時30分")]
    public async Task It_is_found(string question, string expected)
    {
        var answer = await house!.AskAsync(question);

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Citations);
    }

    [Theory]
    [InlineData("北岬焚化廠的趕工計畫什麼時候要交？")] // of the other case
    [InlineData("白沙掩埋場的缺料情形什麼時候要回報？")]
    [InlineData("白沙掩埋場的趕工計畫要花多少錢？")]
    [InlineData("春節禮金最晚幾號前補領？")]
    [InlineData("哪位議員說路燈要增設？")]
    [InlineData("識別證可以用多久？")]
    public async Task What_is_not_said_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }

    [Theory]
    [InlineData("閱覽室平常開到幾點？", "114年9月17日（三）22時30分")] // of every day
    [InlineData("南灣步道燈具汰換延到哪天？", "114年10月15日")] // from which it was moved
    public async Task No_other_day_leads(string question, string day)
    {
        var answer = await house!.AskAsync(question);

        Assert.DoesNotContain(day, answer.Text, StringComparison.Ordinal);
    }
}
