namespace MeetingBot.Tests.Answers;

/// <summary>What is told anew or in another place: a note at the end, a later sitting, the sentence beside, a table's name, the chair's
/// second line.</summary>
public sealed class ToldAnewTests : IAsyncLifetime
{
    private const string Before = """
        白鯨市政府港灣處第71次處務會議紀錄
        時間：114年5月6日（星期二）上午9時30分
        地點：海燕大樓5樓會議室
        主席：顧處長文山（公出）
            副處長　梁美雲　代理
        紀錄：卓明秀

        壹、列管案件
        會議結論：
        （一）列管編號70-2案，冷凍庫汰換缺額尚有北岬站及南灣站2站，請於下次會議前說明期程。
        （二）列管編號70-4案（碼頭鋪面更新），石堤段改列分年計畫；另北岬段已決標。俟分年計畫核定後解除列管。
        （三）列管編號70-2、70-4等2案賡續列管。

        貳、報告事項
        一、員工海岸健行活動（人事室）
        人事室丁主任補充說明：114年度健行活動訂於6月14日至15日，地點白沙灣，自付額300元；請各科於5月23日前將名單送人事室，逾期不候。
        會議結論：備查。

        二、員工餐廳委外評估（總務科）
        總務科方科長補充說明：現行契約至114年9月30日屆滿，履約評鑑85分，符合後續擴充門檻80分。
        會議結論：
        （一）不辦理後續擴充，請總務科重新公開招標。
        （二）必要時得與現有廠商協議延長，以1個月為限。

        三、船舶加油補助（航務科）
        航務科鍾科長補充說明：本年第1季補助62艘，單趟逾30公升者9艘。
        會議結論：每艘單次加油上限由30公升放寬至45公升，自6月1日起實施。

        四、節水執行情形（秘書室）
        秘書室補充資料：

        　未達標單位　　　用水成長率
        　北岬站　　　　　+4.2%
        　石堤站　　　　　+3.5%

        會議結論：未達標單位請於5月30日前提改善計畫予秘書室。

        五、電子簽核推動（秘書室）
        本期全處電子簽核比率96.2%，目標95%。各類單位情形如下：
        單位類別	單位數	比率	目標
        科室	8	98.1%	95%
        港務站	5	92.4%	95%
        未達目標之港務站，已派員輔導2次。

        六、港區志工隊（服務科）
        服務科程科長補充說明：志工訓練登記41名，錄取30名。開訓日為6月3日，地點在漁會大樓3樓。
        會議結論：備查。

        七、漁港照明改善（工務科）
        本案為3座漁港照明更新，總經費860萬元，由中央補助500萬元，餘由本處自籌。一、二號碼頭採太陽能燈具。工程於114年2月開工，截至4月底進度38%，
        原訂8月完工之目標調整為10月，完工後辦理驗收，預定114年12月啟用。

        八、巡檢缺失（政風室）
        ISO複驗訂於115年1月15日至16日，請各科完成內部稽核3項缺失之矯正，期限為12月19日。

        參、臨時動議
        航務科提：離島補給船原排定7月至9月共24航次，因船員不足，擬減為20航次。
        決議：航次不得減少，改以租船方式辦理。

        肆、主席裁示
        一、每週五為「無會議日」，各科不得於當日召開跨科室會議。
        二、海燕大樓地下2樓停車場5月10日（星期六）21時至翌日5時停電檢修，屆時採柴油發電機供電。
        三、岸際清掃員工月票自6月16日起暫停發售。
        四、本處新辦公室搬遷訂於8月9、10日，請各科7月底前完成檔案清點。
        五、望海道拓寬案，海-3、海-5就地保留，海-1、海-4同意移植。
        六、個人電腦採購案共80台，已於4月21日決標，首批30台預定6月20日前交貨。
        七、海上音樂會改期、改地點，原則同意；請服務科先取得場地同意。
        八、港口食堂委託社團法人白鯨漁民協會營運，契約2年。

        散會：上午11時30分

        補充裁示（顧處長5月8日批示）：主席裁示（四）搬遷日期因電梯工程延宕，改為8月23、24日，檔案清點期限不變。
        """;

    private const string After = """
        白鯨市政府港灣處第72次處務會議紀錄
        時間：114年6月10日（星期二）上午9時30分
        地點：海燕大樓5樓會議室
        主席：顧處長文山（10時40分後由梁副處長美雲代理主持）　紀錄：卓明秀

        壹、列管案件
        會議結論：
        （一）列管編號70-2案，南灣站已汰換，北岬站尚缺1台，請北岬站於7月18日前補足。
        （二）列管編號70-4案賡續列管。

        貳、報告事項
        一、員工餐廳招標（總務科）
        總務科方科長補充說明：由海豚膳食公司得標，契約自10月1日起2年，得後續擴充1年。
        會議結論：備查。

        二、業務統計
        | 案號 | 案由 | 主辦 | 裁示 |
        |---|---|---|---|
        | 港114-03 | 浮標汰換 | 航務科 | 繼續列管 |
        | 港114-05 | 碼頭清淤 | 工務科 | 解除列管 |

        三、檔案室除濕設備更新（秘書室）
        檔案室除濕設備3台業於6月2日全數汰換完成。

        四、津貼調整（人事室）
        潛水津貼調高：全年增加經費1,260千元。
        自7月起，潛水津貼由每月2,000元調高為3,500元。

        五、志工訓練成果（服務科）
        志工訓練成果，完訓28名，8成滿意。

        六、展覽（服務科）
        港灣藝廊第12檔由海燕國小展出，展期至6月30日止；第13檔由石堤國中展出，展期自7月1日起。

        參、主席裁示
        一、場地收入年度目標90萬元，實際38萬元。未達50%係因3月至4月碼頭施工停借，預計下半年可補足。
        二、1月至5月公文抽回比率8.4%，請各科檢討。
        三、外籍船員未施打疫苗者，均回歸至「COVID-19疫苗接種線上預約平台」登記。

        散會：上午11時20分
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("71.txt", Before), ("72.txt", After));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("新辦公室什麼時候搬？", "8月23")]
    [InlineData("新辦公室搬遷後來改到哪兩天？", "8月23")] // the note after the minutes
    [InlineData("各科的檔案清點要在什麼時候以前做完？", "7月底")] // which the note leaves as it is
    [InlineData("70-2北岬站還缺的要補到什麼時候？", "7月18日")] // by the later sitting
    [InlineData("海岸健行，各科最晚哪天要交名單？", "5月23日")] // beside the days of the walk
    [InlineData("海岸健行活動是哪幾天？", "6月14日")]
    [InlineData("志工訓練哪天開訓？", "6月3日")]
    [InlineData("漁港照明什麼時候啟用？", "114年12月")] // under the heading that names all the rest
    [InlineData("漁港照明預定何時完工？", "10月")]
    [InlineData("內部稽核那3項缺失要改到什麼時候？", "114年12月19日")] // mended, not moved; and before the ISO of the year after
    [InlineData("第一批新電腦什麼時候會到？", "6月20日")]
    [InlineData("清掃員工月票什麼時候停賣？", "6月16日")]
    [InlineData("現在的餐廳廠商要不要辦後續擴充？", "不辦理後續擴充")] // 得後續擴充 decides nothing
    [InlineData("海上音樂會想換時間換地方，處長准了沒？", "原則同意")]
    [InlineData("離島補給船船員不夠，可以少跑幾航次嗎？", "不得減少")] // whether, and not how many
    [InlineData("禮拜五可以找別的科室開會嗎？", "不得")]
    [InlineData("單次加油上限放寬到多少公升？", "45公升")] // and not how many are above the old one
    [InlineData("潛水津貼7月起每月調到多少？", "3,500元")]
    [InlineData("公文抽回的比例多高？", "8.4%")]
    [InlineData("場地收入上半年為什麼沒達到一半？", "施工")] // 下半年 is only planned for
    [InlineData("節水沒有達標的是哪幾個單位？", "石堤站")]
    [InlineData("電子簽核沒達到目標的是哪一類單位？", "港務站")]
    [InlineData("望海道拓寬哪幾棵樹可以留在原地？", "海-3")]
    [InlineData("B2停車場停電檢修那晚，用什麼供電？", "發電機")]
    [InlineData("港口食堂是委託哪個單位經營？", "白鯨漁民協會")] // no unit of the city
    [InlineData("外籍船員沒打疫苗的要去哪裡登記？", "預約平台")]
    [InlineData("檔案室除溼機換好了沒", "6月2日")]
    [InlineData("70-4要等什麼才能解列？", "分年計畫核定後")]
    [InlineData("港114-03那案解了沒？", "賡續列管")]
    [InlineData("第71次處務會議是誰主持的？", "梁美雲")]
    [InlineData("第72次會議處長中途離開，後面換誰主持？", "梁副處長美雲")]
    [InlineData("第71次處務會議裁示的事，6月有哪些截止日？", "114年6月20日")] // of the year of that sitting
    public async Task What_is_told_anew_or_elsewhere_is_found(string question, string expected)
    {
        var answer = await house!.AskAsync(question);

        Assert.True(answer.Answered, answer.Text);
        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("藝廊第12檔是哪個學校展出？", "下一檔呢？", "石堤國中")]
    [InlineData("志工訓練哪天開訓？", "地點在哪？", "漁會大樓")]
    public async Task A_follow_up_goes_on_to_the_next_one_and_to_where_it_is(string first, string then, string expected)
    {
        var conversation = Guid.NewGuid().ToString();

        await house!.AskAsync(first, conversation: conversation);
        var answer = await house.AskAsync(then, conversation: conversation);

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("海上音樂會改到哪天？")] // it is moved, and not said to when
    [InlineData("望海道拓寬哪幾棵樹要賠償？")]
    [InlineData("B1停車場什麼時候停電？")]
    [InlineData("節電沒有達標的是哪幾個單位？")] // of water, and not of power
    [InlineData("水上活動票價調到多少？")]
    [InlineData("冷凍庫第二批什麼時候到？")]
    [InlineData("港口食堂的租金多少？")]
    [InlineData("要不要辦理志工保險？")]
    [InlineData("港114-09那案解了沒？")]
    public async Task What_is_said_of_another_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }
}
