namespace MeetingBot.Tests.Answers;

/// <summary>How far a number may go, what is set as a bar, who all of them are, and what is told of each row of a table.</summary>
public sealed class BoundsSharesAndBarsTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府秘書處第37次處務會議紀錄
        時間：114年9月17日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同處長
        紀錄：李小明

        壹、報告事項
        一、影印機租約即將到期，擬換彩色機型，每月租金由3,200元增為4,600元。
        二、影印機租金請總務科與廠商議價，以每月不超過4,000元為原則。
        三、燈塔步道工程兩度流標，預算已由1億2,500萬元調整為1億4,800萬元。
        四、員工福利社請先辦理滿意度問卷，問卷結果未達80分者不予續約。
        五、新進人員測驗平均86分，未達60分者須補考。
        六、公務車統一調派，115年擴大納入大樓所有機關。
        七、夜間消防支援，由第一大隊雲梯車支援海港區。
        八、潮間帶巡查，本期巡查22處，撥付經費31萬元。
        九、碼頭整建各標辦理情形（工務科）：

        | 標名 | 經費（萬元） | 實際進度 | 預定完工 |
        | --- | --- | --- | --- |
        | 北堤 | 316 | 58.15% | 115年8月 |
        | 南堤 | 208 | 36.82% | 116年2月 |
        | 魚市場 | 452 | 8.10% | 117年6月 |

        貳、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("37.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("影印機的每月租金要談到多少以內？", "4,000元")] // and not what it costs
    [InlineData("影印機每月租金增加為多少？", "4,600元")]
    [InlineData("新進人員測驗平均幾分？", "86分")]
    [InlineData("公務車統一調派要擴大到哪些機關？", "所有機關")]
    [InlineData("海港區夜間消防支援怎麼辦？", "第一大隊")] // a unit by its number bears itself out
    [InlineData("碼頭整建三個標各預定什麼時候完工？", "115年8月")]
    [InlineData("碼頭整建三個標分別什麼時候完工？", "117年6月")]
    public async Task It_is_told(string question, string fact)
    {
        var answer = await house!.AskAsync(question);

        Assert.Contains(fact, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("燈塔步道工程的決標金額是多少？")] // a budget is none
    [InlineData("員工福利社滿意度問卷的結果幾分？")] // a bar is no result
    [InlineData("潮間帶季總共花了多少經費？")]
    [InlineData("公務車統一調派不納入哪些機關？")]
    public async Task It_is_not_told(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }
}
