namespace MeetingBot.Tests.Answers;

/// <summary>
/// What kind of thing is asked for stands in the minutes without its name: 橘色 and not 顏色, 由大海機電得標 and not 廠商, a ruling under the
/// motion that says the matter.
/// </summary>
public sealed class KindsInAnyWordsTests : IAsyncLifetime
{
    private const string Minutes = """
        松濤市政府第212次市政會議紀錄
        時間：114年10月14日（星期二）上午9時30分
        地點：市政大樓11樓第一會議室
        主席：葉市長明德
        紀錄：曾秘書小芬

        壹、列管案件
        一、編號211-01
        案由：一次用餐具減量稽查。
        辦理情形：已稽查攤商112家，開立勸導單38張。
        決定：解除列管。

        貳、報告事項
        一、人事處：中階主管研習訂於11月20日辦理，邀請資深記者沈亦航擔任講師。
        二、資訊處：機房冷氣汰換採購案9月30日決標，由昇陽機電得標。
        三、文化局：藝術節開幕式由知名主播方念慈主持，表演團體12團。
        四、衛生局：截至10月10日本市流感併發重症病例9例，其中本土8例、境外移入1例。
        五、交通局：新購公車車身採用薄荷綠色，預計115年3月上路。
        六、教育局：國際學生交流計畫合作學校位於加拿大，預計選送15名學生。
        七、環保局：垃圾清運改為每週三及週六停收，自11月1日起實施。
        八、消防局：員工協助方案由臨床心理師石嘉蔚帶領團體諮商，計6場次。
        九、社會局：育兒津貼申請案應於受理後15個工作日內核定，補正期限以30日為限。
        十、工務局：濱海橋伸縮縫更換工程由鼎固營造承攬，工期120日曆天。
        十一、秘書處：退休人員雷技正12月1日榮退，茶會訂11月28日下午3時於6樓簡報室。
        十二、秘書處：電梯保養期間為9月8日至10日，期間請改走西側樓梯。
        十三、體育局：場館預約連續3次未到者停權30日。
        十四、體育局：獨木舟錦標賽訂於11月8日舉行，計有46隊報名。
        十五、資訊處：約聘人員誤寄民眾檔案，請資安科督導該機關於72小時內通知當事人。
        十六、交通局：委外營運商「順風」於8月發生2次當機，已依契約計罰違約金24萬元。
        十七、水利局：沙溪南側護岸修繕工程預計12月5日完工。

        參、討論事項
        一、中央公園夜間照明時間調整案（公園處提）
        說明：現行照明至晚間10時，擬延長至凌晨1時。
        決議：延長至晚間11時30分，不予延長至凌晨；自11月1日起試辦3個月。
        二、模範公務人員表揚名額及獎金調整案（人事處提）
        說明：現行每年表揚5名，每人獎金2萬元，擬增為8名、每人3萬元。
        決議：名額同意增為8名；獎金維持2萬元。
        三、市民卡遺失補發費調整案（民政局提）
        說明：現行補發費100元，擬調整為200元。
        決議：緩議，補發費暫不調整，請民政局先行盤點製卡成本。
        四、員工停車場收費案（秘書處提）
        決議：
        （一）自115年1月1日起收取，每月600元，身心障礙員工免收。
        （二）停車證一人以一張為限，不得轉借他人使用。
        五、同仁居家辦公日數調整案（人事處提）
        說明：現行每週1日，建議放寬為每週2日。
        決議：不同意放寬。因災害出勤者，得專案簽准補休。

        肆、市長指示事項
        一、公文會核應由科長級以上人員陪同說明，逾3日未回復者視為無意見。
        二、颱風期間如風速達每秒14公尺即停止高空作業，順延之日數免計工期。
        三、2,000萬元以下之災害修復案件應於114年12月15日前全數發包。
        四、空氣品質達橘色以上，應立即通知各級學校。

        伍、散會（上午11時20分）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("212.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("中階主管研習請誰來上課？", "沈亦航")] // without a title
    [InlineData("藝術節開幕式是誰主持？", "方念慈")]
    [InlineData("員工協助方案的團體諮商是誰帶的？", "石嘉蔚")]
    [InlineData("機房冷氣是哪家公司標到的？", "昇陽機電")]
    [InlineData("濱海橋伸縮縫是誰承包的？", "鼎固營造")]
    [InlineData("流感重症本土的有幾個？", "8例")] // whatever counts it
    [InlineData("新公車是什麼顏色？", "薄荷綠")]
    [InlineData("國際學生交流跟哪個國家合作？", "加拿大")]
    [InlineData("垃圾車改成禮拜幾不收？", "週六")]
    [InlineData("公文會核至少要派什麼職級的人去說明？", "科長")]
    [InlineData("空氣品質到什麼等級要通知學校？", "橘色")]
    [InlineData("育兒津貼幾天內要核定？", "15個工作日")]
    [InlineData("育兒津貼補正期限多長？", "30日")] // no day
    [InlineData("雷技正的歡送茶會哪一天、在哪裡？", "簡報室")]
    [InlineData("電梯保養那幾天要走哪裡？", "西側樓梯")] // 那幾天 asks nothing
    [InlineData("高空作業那幾天風很大怎麼辦？", "停止高空作業")]
    [InlineData("兩千萬以下的災害修復案什麼時候前要發包出去？", "12月15日")]
    [InlineData("一次用餐具稽查那案結了嗎？", "解除列管")] // and not what was done
    [InlineData("場館預約沒到會停權多久？", "30日")]
    public async Task Is_found_without_its_name(string question, string said) => await TellsAsync(question, said);

    [Theory]
    [InlineData("中央公園晚上的燈可以開到凌晨1點嗎？", "不予延長")]
    [InlineData("模範公務人員獎金有加到三萬嗎？", "維持2萬元")]
    [InlineData("模範公務人員獎金變多了嗎？", "維持2萬元")]
    [InlineData("模範公務人員名額有增加嗎？", "8名")]
    [InlineData("市民卡補發費漲價了嗎？", "暫不調整")]
    [InlineData("市民卡遺失補發要漲到200元嗎？", "暫不調整")]
    [InlineData("停車證可以借給別人用嗎？", "不得轉借")]
    [InlineData("居家辦公可以放寬到兩天嗎？", "不同意放寬")]
    public async Task Whether_is_told_by_the_ruling(string question, string said) => await TellsAsync(question, said);

    [Theory]
    [InlineData("藝術節閉幕式誰主持？")] // another end of it
    [InlineData("中階主管研習的鐘點費多少？")]
    [InlineData("機房冷氣是哪家公司維護的？")]
    [InlineData("濱海橋伸縮縫的監造是哪家公司？")]
    [InlineData("新公車的座椅是什麼材質？")]
    [InlineData("國際學生交流要去幾天？")]
    [InlineData("登革熱本土的有幾個？")]
    [InlineData("流感住院的有幾個？")] // of what is not told
    [InlineData("員工協助方案的團體諮商在星期幾？")]
    [InlineData("高空作業要幾級證照？")]
    [InlineData("中央公園可以遛狗嗎？")] // of the park, and not of that
    [InlineData("員工停車場可以停機車嗎？")]
    [InlineData("居家辦公要打卡嗎？")] // what was refused was not this
    [InlineData("公文會核要用什麼顏色的卷宗？")]
    [InlineData("獨木舟錦標賽哪一隊拿冠軍？")]
    [InlineData("約聘人員誤寄民眾檔案的是哪個機關？")] // who sees to it is another
    [InlineData("順風的契約到哪一年到期？")]
    [InlineData("沙溪北側護岸什麼時候完工？")]
    public async Task Another_kind_of_the_same_matter_is_no_answer(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }

    private async Task TellsAsync(string question, string said)
    {
        var answer = await house!.AskAsync(question);

        Assert.True(answer.Answered, question);
        Assert.Contains(said, string.Concat(answer.Text.Where(c => !char.IsWhiteSpace(c))), StringComparison.Ordinal);
    }
}
