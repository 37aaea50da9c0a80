namespace MeetingBot.Tests.Answers;

/// <summary>The day of a sitting, the figure of a month and the name of an office beside what was really asked.</summary>
public sealed class SittingsMonthsAndColleaguesTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府秘書處第32次處務會議紀錄
        時間：114年9月24日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同處長
        紀錄：李小明

        壹、報告事項
        一、《白鯨市志》編輯小組第一次會議預定於10月9日召開。
        二、《白鯨市志》依計畫期程於115年5月底出版。
        三、縣民專線4月份受理1,083件，以路燈故障居首。
        四、請主計處、環境局檢討改善門禁輪值連續缺班情形。
        五、請各單位於10月8日前更新防汛中心進駐人員名冊。
        六、東門古井遷建經費請民政處協調。
        七、考核缺失由社會科陳美惠專員逐項追蹤。
        八、辦理姊妹校線上交流
        因天候影響無法出訪，上半年共辦理3場：
        (一) 與青森市第一高校交流。
        (二) 與釜山市東萊中學交流。
        (三) 與檀香山市文理學校交流。
        """;

    private AnswerHouse house = null!;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("32.txt", Minutes));

    public Task DisposeAsync() => house.DisposeAsync().AsTask();

    [Theory]
    [InlineData("白鯨市志什麼時候出版？", "115年5月31日（日）")]
    [InlineData("白鯨市志編輯小組第一次會議什麼時候召開？", "114年10月9日（四）")]
    [InlineData("縣民專線4月份受理幾件？", "1,083件")]
    [InlineData("防汛中心的進駐名冊何時前要更新？", "114年10月8日（三）前")]
    [InlineData("考核缺失是哪位同仁追蹤？", "陳美惠專員")]
    [InlineData("上半年跟哪幾個姊妹校線上交流？", "檀香山市文理學校")]
    public async Task What_is_asked_is_told(string question, string expected)
    {
        var answer = await house.AskAsync(question, "2025-09-30");

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("縣民專線上半年受理幾件？")]
    [InlineData("門禁輪值缺班的是哪位同仁？")]
    [InlineData("東門古井要遷到哪裡？")]
    public async Task What_stands_beside_it_is_refused(string question)
    {
        var answer = await house.AskAsync(question, "2025-09-30");

        Assert.False(answer.Answered, answer.Text);
    }
}
