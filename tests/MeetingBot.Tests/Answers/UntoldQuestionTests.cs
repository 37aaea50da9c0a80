namespace MeetingBot.Tests.Answers;

/// <summary>A sentence on the matter answers only when it tells the very thing that is asked of it: the deed, the name, what came of it.</summary>
public sealed class UntoldQuestionTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府第33次市政會議紀錄
        時間：114年6月17日（星期二）上午9時30分
        地點：大禮堂
        主席：王大同市長
        紀錄：李小明

        壹、報告事項
        一、各機關業務報告
        推廣科報告：珊瑚劇場申請補助280萬元，核定補助200萬元，訂於8月2日起演出12場。
        推廣科報告：鯨豚影展片單部分，歡迎各科提供意見。
        推廣科報告：潮間帶音樂節訂於7月12日於南灣公園演出，計6場。
        推廣科報告：海洋日標語訂為「還海乾淨」。
        環保科報告：燈塔路砂石場揚塵案，已請業者於出入口加裝洗車臺，並依空氣污染防制法裁處20萬元。
        環保科報告：白鯨溪油污案，請水利科要求施工廠商設置攔油索。
        工務科報告：燈塔圖書館耐震補強，中央核定3,200萬元，設計監造已決標。
        工務科報告：海堤步道工程由大浪營造得標，決標金額6,100萬元，逾期違約金計4萬元已自價金扣抵。
        工務科報告：礁石路人行道採購案由海星營造得標，決標金額1,750萬元。
        總務科報告：大禮堂本期出借31場次，共收費9萬元。
        總務科報告：地下停車場換證窗口保留1處，以服務年長洽公民眾。
        秘書科報告：7月9日至11日採視訊方式辦理6個機關檔案輔導作業，並於12日講授檔案概論。
        秘書科報告：獲選示範機關計有海巡科、漁業科及航港科等3個機關。
        海巡科報告：公車51路因駕駛不足減班，每日由40班減為30班。
        教育科報告：本學期校園通報意外受傷5件、食物過敏1件。
        政策科報告：本府將續編海洋政策白皮書，請各科於9月5日前提供資料。
        推廣科報告：員工旅遊訂10月20日出發，地點南灣，眷屬自費；邀請作家辦理海洋日講座，報名自6月20日開放。
        社會科報告：敬老禮金65至79歲每人600元、80至89歲每人1,500元。
        社會科報告：遠距健康諮詢由本府與醫師公會合作開辦。
        清潔科報告：颱風假期間垃圾收運8月5日停收。
        環保科報告：揚塵案逾期未改善者，請工務科提市政會議檢討。
        環保科報告：下次環保會報改至7月31日召開。
        港務科報告：新候船室預定10月15日落成。
        港務科報告：渡輪公司因逃生設備不合格，由港務科暫停其營運許可至7月底。
        主席裁示：
        （一）海星步道的吊橋有安全之虞，請工務科立即圍設警示，並於7月10日前完成修復或拆卸。
        （二）南灣舊哨所之會勘，請文化科於6月底前辦理。
        （三）明年徵案主題請推廣科儘速簽准公告。
        （四）補助對象請社會科研議後另提。
        （五）典禮司儀請教育科推薦學生擔任。
        （六）北灣步道之鑑定經技師公會認定橋墩並無立即危險，維持開放。
        （七）東灣鐵塔已於5月30日拆除，基座另案處理。
        貳、討論事項
        案號：1
        案由：渡輪水手手套遭絞入絞盤，檢討作業程序。
        決議：絞盤改由兩人操作，檢討報告於下次會議提出。
        案號：2
        案由：燈塔導覽員遭廠商停權，請討論。
        決議：請廠商恢復原班次，並補發工資。
        參、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("33.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("珊瑚劇場被追回多少補助款？")]
    [InlineData("白鯨溪油污案哪家廠商被開罰？")]
    [InlineData("礁石路人行道採購案海星營造罰了多少違約金？")] // another contractor's is told
    [InlineData("燈塔路砂石場的揚塵嗆傷了誰？")]
    [InlineData("公車51路駕駛是在爭取什麼？")]
    [InlineData("校園通報食物過敏的學生是吃到什麼？")]
    [InlineData("大禮堂哪裡可以抽菸？")]
    [InlineData("燈塔圖書館是哪一年蓋的？")]
    [InlineData("海洋政策白皮書什麼時候出版？")]
    [InlineData("白鯨溪的油污查出是誰倒的嗎？")]
    [InlineData("手套絞入絞盤的渡輪水手後來被記什麼過？")] // nor by what was ruled
    public async Task The_deed_is_not_told(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }

    [Theory]
    [InlineData("鯨豚影展的主題是什麼？")]
    [InlineData("明年徵案的主題有哪些？")]
    [InlineData("補助的對象有哪些？")]
    [InlineData("檔案輔導作業輔導的是哪六個機關？")] // how many, and not which
    [InlineData("潮間帶音樂節請了哪些團來演？")]
    [InlineData("典禮司儀是哪一所學校的學生？")]
    [InlineData("燈塔圖書館的設計監造費決標多少？")] // the grant is told
    [InlineData("大禮堂一場收多少租金？")] // of all of them
    [InlineData("員工旅遊去南灣住哪間飯店？")]
    [InlineData("海洋日講座的題目是什麼？")]
    public async Task The_name_or_the_sum_is_not_told(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }

    [Theory]
    [InlineData("海星步道的吊橋後來是拆掉還是修好了？")]
    [InlineData("南灣舊哨所會勘的結果怎麼樣？")]
    public async Task What_is_to_be_done_is_no_result(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }

    [Theory]
    [InlineData("燈塔路砂石場揚塵案被罰了多少？", "20萬元")] // 裁處
    [InlineData("海堤步道工程大浪營造罰了多少違約金？", "4萬元")]
    [InlineData("珊瑚劇場核定了多少補助？", "200萬元")]
    [InlineData("新候船室什麼時候完工？", "10月15日")] // 落成
    [InlineData("渡輪公司因為什麼被停權？", "逃生設備不合格")] // 暫停
    [InlineData("海洋日的標語是什麼？", "還海乾淨")]
    [InlineData("阿公85歲，敬老禮金可以領多少？", "1,500元")] // of 80 to 89
    [InlineData("遠距健康諮詢是跟哪個單位合辦的？", "醫師公會")]
    [InlineData("颱風假哪一天垃圾沒收？", "8月5日")] // 停收
    [InlineData("揚塵案逾期未改善，哪個科要提市政會議檢討？", "工務科")] // a meeting that it goes to is not the one that is asked about
    [InlineData("獲選示範機關的是哪三個機關？", "漁業科")]
    [InlineData("海堤步道工程決標多少？", "6,100萬元")]
    [InlineData("大禮堂出借總共收了多少錢？", "9萬元")]
    [InlineData("東灣鐵塔後來是拆了還是留著了？", "拆除")]
    [InlineData("燈塔導覽員被停權的案子後來怎麼決議？", "恢復原班次")] // the motion says 停權, and its ruling need not
    [InlineData("北灣步道鑑定的結果是什麼？", "無立即危險")]
    public async Task What_is_told_in_other_words_is_found(string question, string expected) =>
        Assert.Contains(expected, (await house!.AskAsync(question)).Text, StringComparison.Ordinal);
}
