namespace MeetingBot.Tests.Answers;

/// <summary>The matter is told of in plain words, and the one thing asked of it is not: no neighbour is told in its place.</summary>
public sealed class ToldWithoutItTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府第41次主管會報紀錄
        時間：114年8月25日（星期一）上午9時30分
        地點：大禮堂
        主席：王大同市長
        紀錄：李小明

        壹、報告事項
        一、列管案件：列管案號703、704及705賡續列管。
        二、各科業務報告
        志工科報告：服務臺每日應有14位志工，部分志工因尚未完成急救訓練，暫不納入排班。
        動保科報告：9月起辦理機關認養貓計畫，每機關以領養2隻為原則。
        監理科報告：長者自願繳回駕照方案，每名補助3,000元，名額400名。
        產業科報告：海洋券計40萬份，現已登錄26萬份，其中餐飲券及住宿券超過發行份數。
        財產科報告：閒置廳舍共18處，請公告於招商專區，供民間提案。
        總務科報告：職舍電梯預計10月6日進場施作，安裝期程約2週。
        編纂科報告：《白鯨年鑑》編輯小組首次會議訂於9月8日召開。
        市場科報告：南灣市集因颱風於7月5日至8日暫停擺設臨時攤位。
        體育科報告：會中安排簡報「白鯨馬拉松路線認證」。
        體育科報告：珊瑚潛水體驗請至海洋網登錄。
        大樓科報告：大樓裡有3間哺集乳室，本期使用計812人次。
        航港科報告：「海豚一號」進塢歲修，時間自9月6日至10月8日，期間由「海豚三號」代航，每航次載客減為120人。
        航港科報告：代航期間每航次保留10席供就醫民眾。
        衛生科報告：民間捐贈本府之救護車計6輛，捐贈典禮訂於9月9日舉行，請社會科派員參加。
        資安科報告：有同仁投書建議停辦社交演練，因係遵循政策，仍予維持。
        檔案科報告：舊地籍圖冊計412卷，委由國立大學實驗室辦理修復，第1批預定9月底完成。
        長照科報告：失智據點目標24處，現有21處，南灣區擬洽南灣教會提供場地。
        公關科報告：電子報訂閱1萬2,740人，開信率僅9.6%，擬自10月起由每週1期改為雙週發行。
        環保科報告：推動循環杯租借，設置借還站88處。
        環保科報告：推動飲料店環保杯價差由5元提高至8元。
        疾管科報告：流感疫苗由市府自購1萬劑。護理人力不足，擬請退休護理師支援，支援費每小時400元。
        氣候科報告：淨零自治條例草案預定114年11月提送市政會議審議。
        交際科報告：
        （一）114年8月18日Ocean Link視訊會議。
        （二）114年8月20日與北灣市視訊會議，就「海洋廢棄物」交換意見。
        主席裁示：
        （一）請同仁於114年9月30日前至海洋e大完成「檢舉人保護作業簡介」課程。
        （二）請政風科再確認本府是否仍存有海牛廠牌監視器。
        （三）請各主管注意言行，避免職場霸凌，共同營造友善職場。
        （四）北灣市姊妹市協議辦理成效良好，請交際科簽報敘獎。
        （五）渡輪動態系統請業者於10月底前裝畢，逾期者每船每日計罰2,000元。
        （六）觀景臺支架請總務科於9月12日前完成巡檢。
        （七）列管案號41-3案，簽陳市長核定後再解除列管。
        （八）駕駛支援出勤已逾下班時間者，加班費請衛生科支應。
        貳、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("41.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("急救訓練還沒做完、先不排班的志工有幾位？")]
    [InlineData("認養貓計畫目前有幾個機關參加？")]
    [InlineData("自願繳回駕照的長者目前有幾位？")]
    [InlineData("住宿券發行了幾份？")]
    [InlineData("閒置廳舍有幾處有民間提案？")]
    [InlineData("職舍這次總共裝幾部電梯？")]
    [InlineData("市政大樓的祈禱室有幾間？")] // of another room
    public async Task How_many_is_told_of_others(string question) => await RefusesAsync(question);

    [Theory]
    [InlineData("8月18日跟Ocean Link視訊談了什麼？")]
    [InlineData("白鯨年鑑編輯小組第一次會議討論了什麼？")]
    [InlineData("列管案號703到底是什麼案子？")]
    public async Task The_matter_is_only_named(string question) => await RefusesAsync(question);

    [Theory]
    [InlineData("海洋e大的個資保護課程幾號以前要上完？")]
    [InlineData("海豚二號什麼時候進塢歲修？")]
    [InlineData("循環杯租借一次要多少錢？")]
    [InlineData("市府自購的流感疫苗花了多少錢？")]
    [InlineData("電子報改雙週發行以後開信率變成多少？")]
    public async Task It_is_told_of_another_one(string question) => await RefusesAsync(question);

    [Theory]
    [InlineData("哪一科被查到還在用海牛廠牌的監視器？")] // somebody is to look whether any does
    [InlineData("南灣市集是哪一攤被取消資格？")]
    [InlineData("哪個主管因為職場霸凌被調職？")]
    [InlineData("白鯨馬拉松怎麼報名？")]
    [InlineData("姊妹市協議簽報敘獎的結果怎麼樣？")]
    [InlineData("失智據點的南灣教會答應了嗎？")]
    [InlineData("淨零自治條例什麼時候開始施行？")]
    [InlineData("渡輪業者被罰了多少錢？")] // whoever will be late is to be
    [InlineData("觀景臺支架巡檢的結果如何？")]
    [InlineData("41-3案市長核定了嗎？")]
    public async Task It_has_not_come_to_that(string question) => await RefusesAsync(question);

    [Theory]
    [InlineData("市府的救護車是誰捐的？")]
    [InlineData("投書建議停辦社交演練的是哪個機關的同仁？")]
    [InlineData("舊地籍圖冊是哪一所大學修復的？")]
    [InlineData("檢舉人保護的課程是誰講的？")]
    public async Task Whoever_did_it_is_not_named(string question) => await RefusesAsync(question);

    [Theory]
    [InlineData("服務臺每天應該有幾位志工？", "14")]
    [InlineData("認養貓計畫每個機關領養幾隻？", "2")]
    [InlineData("自願繳回駕照方案的名額有幾名？", "400")]
    [InlineData("海洋券現在登錄了幾份？", "26萬")]
    [InlineData("閒置廳舍總共有幾處？", "18")]
    [InlineData("市政大樓有幾間哺集乳室？", "3")]
    [InlineData("代航期間每航次留幾個位子給就醫民眾？", "10")]
    [InlineData("海豚一號什麼時候進塢歲修？", "9月6日")]
    [InlineData("8月20日跟北灣市視訊談了什麼？", "海洋廢棄物")]
    [InlineData("白鯨年鑑編輯小組第一次會議哪天開？", "9月8日")]
    [InlineData("列管案號703解除列管了嗎？", "賡續")]
    [InlineData("檢舉人保護的課程幾號以前要上完？", "9月30日")]
    [InlineData("退休護理師的支援費每小時多少錢？", "400")]
    [InlineData("電子報的開信率多少？", "9.6")]
    [InlineData("誰要再確認有沒有海牛廠牌的監視器？", "政風科")]
    [InlineData("南灣市集哪幾天暫停擺攤？", "7月5日")]
    [InlineData("珊瑚潛水體驗怎麼報名？", "海洋網")]
    [InlineData("淨零自治條例草案什麼時候送市政會議審議？", "11月")]
    [InlineData("民間捐了幾輛救護車？", "6")]
    [InlineData("駕駛的加班費哪一科出？", "衛生科")]
    [InlineData("渡輪業者逾期一天罰多少錢？", "2,000")]
    public async Task What_is_told_is_answered(string question, string told)
    {
        var answer = await house!.AskAsync(question);

        Assert.True(answer.Answered, answer.Text);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
    }

    private async Task RefusesAsync(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }
}
