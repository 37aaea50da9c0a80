namespace MeetingBot.Tests.Answers;

/// <summary>What was decided in the end answers, wherever it stands: no opinion, no plan and no value that it changed.</summary>
public sealed class DecidedInTheEndTests : IAsyncLifetime
{
    private const string City = """
        白鯨市政府第31次市政會議紀錄
        時間：114年10月21日（星期二）上午9時30分
        地點：大禮堂
        主席：王大同市長
        紀錄：李小明

        壹、各單位報告
        一、養護局：
        1. 鯨背路回收車12輛，到貨日期原訂11月30日，廠商申請展延45日。
        2. 燈塔路面刨鋪原訂11月3日開工，因管線施工，順延至11月24日開工。
        二、里長意見：
        1. 海豚里里長：鯨背橋太窄，希望拓寬，不然就另外蓋一座人行橋。
        2. 珊瑚里里長：希望公園多設飲水臺。

        貳、討論事項
        第一案：修正貝殼館場地借用要點
        一、說明：
        （一）第3點：借用前7日改為借用前10日提出。
        （二）第9點：未到場達2次者，停止借用3個月。
        （三）珊瑚廳開放時段為8時至17時。
        二、委員意見：
        1. 林委員：3個月太長。
        三、決議：
        （一）第3點依提案修正。
        （二）第9點停止借用期間由3個月修正為1個月，其餘照案通過。
        （三）開放時段延長至21時。

        第二案：海港都市計畫變更案
        一、變更內容：
        編號｜位置｜原計畫｜新計畫｜面積（公頃）
        改1｜漁港東側｜停車場用地｜旅館區｜1.20
        改2｜燈塔段88地號｜保護區｜住宅區｜3.40
        改3｜市場用地｜市場用地｜公園用地｜0.60
        二、委員意見：
        1. 林委員：改2坡度太陡，緩衝帶僅20公尺不足。
        2. 環保團體：要求緩衝帶至少150公尺。
        三、決議：
        （一）改1、改3照案通過。
        （二）改2維持原計畫（保護區）。
        （三）緩衝帶應達80公尺以上。

        第三案：「變更部分農業區為工業區」—海膽食品公司擴廠
        一、說明：申請人擬取得農業區0.5公頃作為倉庫。
        二、委員意見：
        農業處：灌溉渠道通過，建議維持農業使用。
        三、決議：不予同意。理由：尚有其他土地可供利用。

        第四案：值班津貼每日由150元調整為300元，提請討論。
        說明：已多年未調整。
        決議：同意先調整至220元，由人事室報府。

        參、主席裁示
        一、回收車展延45日過長，請養護局協調廠商，至遲不得逾12月20日。
        二、有關另設人行橋，經評估用地不足，本案不採，請養護局向里長說明。
        三、請財政局洽借貝殼國中停車場90格，供洽公民眾使用。
        四、公園綠美化請於12月5日前完成。
        肆、散會（上午11時）

        附註：本紀錄參、三之主席裁示「90格」，經財政局洽校方結果，僅能提供70格。
        """;

    private const string School = """
        海灣國中課程發展委員會會議紀錄
        時間：114年6月19日（星期四）下午1時
        地點：圖書館
        主席：林校長大同
        紀錄：李小明

        一、提案討論
        【案由一】校外教學地點（學務處提）
        　說明：擬至海生館。
        　決議：
        　（1）照案通過。
        　（2）費用每人以900元為上限。
        【案由二】運動會日期調整（學務處提）
        　說明：第一天預賽原訂11月14、15日，與市運重疊。
        　決議：改於11月21、22日舉行。
        【案由三】校服修訂（學務處提）
        　說明：家長建議改採運動服。
        　決議：緩議。
        二、散會
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("31.txt", City), ("32.txt", School));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("鯨背路回收車最晚哪一天要到貨？", "至遲不得逾12月20日")] // asked for in a report, ruled on in a list
    [InlineData("到底要不要蓋人行橋？", "本案不採")] // wished for
    [InlineData("借貝殼館場地沒到場2次會被停多久？", "修正為1個月")] // another point of the same motion is ruled on before
    [InlineData("珊瑚廳開放時段到晚上幾點？", "延長至21時")]
    [InlineData("改2最後有沒有同意變成住宅區？", "維持原計畫")] // a row that the ruling calls by its name
    [InlineData("緩衝帶最後要求至少多寬？", "80公尺以上")]
    [InlineData("海膽食品擴廠有過嗎？", "不予同意")] // opinions between
    [InlineData("值班津貼談成一天多少？", "220元")]
    [InlineData("貝殼國中能借到幾格停車位？", "70格")] // noted at the end
    [InlineData("運動會改到哪幾天？", "11月21日")]
    [InlineData("校服修訂案有過嗎？", "緩議")]
    public async Task What_was_decided_answers(string question, string expected) =>
        Assert.Contains(expected, (await house!.AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("燈塔路面刨鋪後來改到哪天開工？", "114年11月24日")] // told by the report itself
    [InlineData("燈塔路面刨鋪原訂哪天開工？", "114年11月3日")]
    [InlineData("值班津貼原本提案要調到多少？", "值班津貼每日由150元調整為300元")]
    public async Task What_is_asked_for_leads(string question, string expected) =>
        Assert.StartsWith(expected, (await house!.AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("公園飲水臺什麼時候要設好？")] // another thing of the park has a day
    [InlineData("改4最後有沒有同意？")]
    public async Task What_was_not_ruled_on_is_refused(string question) => Assert.False((await house!.AskAsync(question)).Answered);

    [Fact]
    public async Task What_later_minutes_corrected_for_a_reason_leads()
    {
        await house!.ReloadAsync(
            ("7.txt", Sitting(7, 4, "貳、主席裁示\n一、請各科每季填報燈塔用電量。")),
            ("8.txt", Sitting(8, 5, "壹、宣讀第7次局務會議紀錄\n說明：貳、一「每季填報燈塔用電量」，因電費按月繳納，建請修正為「每月填報」。\n決議：修正後確定。")));

        Assert.StartsWith("每月填報", (await house.AskAsync("各科燈塔用電量是每月還是每季填報？")).Text, StringComparison.Ordinal);
    }

    private static string Sitting(int session, int month, string agenda) =>
        $"白鯨市政府水務局114年第{session}次局務會議紀錄\n時間：114年{month}月16日上午9時30分\n地點：大禮堂\n主席：王大同局長\n\n{agenda}\n";
}
