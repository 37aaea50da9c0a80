namespace MeetingBot.Tests.Answers;

/// <summary>What is told of one is no answer for another: another course, another tender, another part in it, a price of something else.</summary>
public sealed class WhoseQuestionTests : IAsyncLifetime
{
    private const string Minutes = """
        望洋市政府總務處第52次處務會議紀錄
        時間：113年11月12日（星期二）上午9時30分
        地點：大禮堂
        主席：王大同處長
        紀錄：李小明

        壹、報告事項
        一、考訓科報告：「鯨豚保育」數位課程請於12月6日前完成，各科完訓率須達85%。
        二、營繕科報告：珊瑚宿舍熱水鍋爐訂於12月9日更新，2號電梯12月11日停用檢修。
        三、採購科報告：頻寬提升案於11月4日決標，得標廠商為大海機電，決標金額320萬元。
        四、路工科報告：復興街路面鋪設訂於12月16日開工，公共熱點計568處。
        五、社福科報告：重陽禮金，80歲以上長者2,000元，90歲以上長者3,000元。
        六、托育科報告：暑期班每週收費1,800元，餐費另計。
        七、人事科報告：海葵運動中心契約訂於114年3月31日到期；鯨尾長青館另於8月完成換約。
        八、外事科報告：10月8日處長與布拉格市長視訊會議，成效良好，請外事科簽報敘獎。
        九、研考科報告：信箱受理93件，宿舍鍋爐因料件缺貨，將延後到貨。
        十、國小科報告：新生報到894人。
        十一、法制科報告：夜間諮詢由望洋律師公會派3位律師輪值；檢出中風險弱點4項。
        十二、文化科報告：論壇由雙方副市長致詞；光纖遭施工單位挖斷，請資訊科向施工廠商求償。
        十三、動保科報告：移除綠鬣蜥，獎勵金每隻150元。
        十四、體育科報告：海浪券自12月20日起發放。
        貳、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("52.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("性別平等的數位課程什麼時候要完成？")]
    [InlineData("廉政倫理的數位課程完訓率要達多少？")]
    [InlineData("海星職舍鍋爐什麼時候更新？")]
    [InlineData("1號電梯哪天停用？")]
    [InlineData("監視器案的得標廠商是哪家？")]
    [InlineData("頻寬提升案的監造單位是哪一家？")]
    [InlineData("頻寬提升案的會計師是誰？")]
    [InlineData("中正路路面鋪設什麼時候開工？")]
    [InlineData("車站的公共熱點有幾處？")]
    [InlineData("重陽禮金總共發了多少錢？")] // to each of them
    [InlineData("暑期班的餐費一週多少錢？")]
    [InlineData("暑期班的教材一份多少錢？")]
    [InlineData("鯨尾運動中心的契約什麼時候到期？")] // though another house of that name is spoken of
    [InlineData("布拉格視訊會議是記功還是嘉獎？")]
    [InlineData("信箱受理逾期幾件？")]
    [InlineData("國中新生報到幾人？")] // what the primary schools' section tells
    [InlineData("夜間諮詢的律師是誰？")]
    [InlineData("檢出高風險弱點幾項？")]
    [InlineData("論壇是哪位副市長致詞？")]
    [InlineData("光纖是哪一家廠商挖斷的？")]
    [InlineData("綠鬣蜥蛋一顆獎勵多少錢？")]
    [InlineData("海浪券的獎哪天開出來？")]
    [InlineData("去布拉格要不要打疫苗？")]
    [InlineData("園遊會當天公共熱點有幾處？")]
    [InlineData("望洋捷運什麼時候開工？")] // of the city alone
    [InlineData("布拉格視訊會議延後的原因")]
    public async Task What_is_told_of_another_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }

    [Theory]
    [InlineData("鯨豚保育的數位課程什麼時候要完成？", "12月6日")]
    [InlineData("數位課程完訓率要達多少？", "85%")]
    [InlineData("珊瑚宿舍鍋爐什麼時候更新？", "12月9日")]
    [InlineData("2號電梯哪天停用？", "12月11日")]
    [InlineData("頻寬提升案的得標廠商是哪家？", "大海機電")]
    [InlineData("復興街路面鋪設什麼時候開工？", "12月16日")]
    [InlineData("望洋市的公共熱點有幾處？", "568處")] // whose minutes they are
    [InlineData("重陽禮金90歲以上發多少錢？", "3,000元")]
    [InlineData("暑期班一週多少錢？", "1,800元")]
    [InlineData("海葵運動中心的契約什麼時候到期？", "114年3月31日")]
    [InlineData("信箱受理幾件？", "93件")]
    [InlineData("國小新生報到幾人？", "894人")]
    [InlineData("檢出中風險弱點幾項？", "4項")]
    [InlineData("綠鬣蜥一隻獎勵多少錢？", "150元")]
    [InlineData("海浪券哪天開始發放？", "12月20日")]
    [InlineData("宿舍鍋爐延後到貨的原因", "料件缺貨")]
    public async Task What_is_told_of_the_one_asked_for_is_found(string question, string expected) =>
        Assert.Contains(expected, (await house!.AskAsync(question)).Text, StringComparison.Ordinal);
}
