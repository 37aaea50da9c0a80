namespace MeetingBot.Tests.Answers;

/// <summary>A name, a number or a reason that is asked for is found however minutes say it, and nothing of another kind is.</summary>
public sealed class KindsAskedForTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府環境局第31次局務會議紀錄
        時間：114年9月17日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同局長
        紀錄：李小明

        壹、報告事項
        一、表揚績優志工隊，計有6隊獲獎。
        二、優良店家計有阿順號、來福行及長興號獲獎。
        三、舊倉庫遷建案尚待水利局函復，繼續追蹤。
        四、「大浪劇團」立案未滿2年，資格審查不合格。
        五、回收站招標由永信企業社得標。
        六、考核結果甲等35人、乙等7人。
        七、掃街車一輛，原編預算不足七百萬元。
        八、民意代表索取近3年違規取締件數，請稽查科統一提供。
        九、線上報名網站請國立白鯨大學繼續協助。
        十、外勤打卡規定由人事室研擬，於9月25日前簽核。
        十一、新埔溪便橋封閉，係因橋墩裸露。
        十二、展場整修因7月颱風停工9天，進度落後5.25％。
        十三、擬先進用稽查員9名，其中東區組4名、西區組5名。
        十四、機車汰換補助，每輛補助3,000元，本年度編列1,500輛。
        十五、油污案追查結果為「金輪修配廠」排放。
        十六、戶外教學地點經票選為南灣，參加人數284人。
        十七、停車場工期同意展延14日。
        十八、停車場出入口改設永福街。
        十九、市政大樓電梯更新第一期業已完工。預計10月施作停車場。
        二十、音樂節調整經費一案。擬改為96萬元。
        二十一、人才資料庫已下架。倘有需求，請向人事室提出。
        二十二、114年7月2日王市長與布拉格市長視訊會議。
        貳、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("31.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("獲獎的績優志工隊是哪幾隊？")] // how many there are is told, and not which
    [InlineData("考核結果丙等的有幾人？")]
    [InlineData("掃街車總共要花多少錢？")]
    [InlineData("近3年違規取締總共是幾件？")]
    [InlineData("大埔溪便橋為什麼封閉？")] // 新埔溪 is another
    [InlineData("展場颱風停工是哪幾天？")]
    [InlineData("進用的稽查員是哪幾位？")]
    [InlineData("稽查員有幾個人報名？")]
    [InlineData("機車汰換補助今年編了多少預算？")]
    [InlineData("市政大樓第一期電梯更新什麼時候施作？")] // the sentence behind tells of something else
    [InlineData("王市長跟首爾市長的視訊會議是哪一天？")] // another city's
    public async Task Another_kind_is_no_answer(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }

    [Theory]
    [InlineData("獲獎的優良店家是哪三家？", "來福行")]
    [InlineData("舊倉庫遷建案現在卡在哪？", "水利局")]
    [InlineData("大浪劇團為什麼資格審查不合格？", "未滿2年")]
    [InlineData("回收站招標是哪間廠商得標的？", "永信企業社")]
    [InlineData("考核結果乙等的有幾人？", "7人")]
    [InlineData("線上報名網站要找誰幫忙？", "白鯨大學")]
    [InlineData("音樂節的經費想改成多少？", "96萬元")] // by the sentence behind the one that names it
    [InlineData("人才資料庫下架了，有需要改找誰？", "人事室")]
    [InlineData("王市長跟布拉格市長的視訊會議是哪一天？", "7月2日")]
    [InlineData("新埔溪便橋為什麼封閉？", "橋墩裸露")]
    [InlineData("展場整修落後幾趴？", "5.25")]
    [InlineData("油污是哪一家排的？", "金輪修配廠")]
    [InlineData("戶外教學去哪裡？", "南灣")]
    [InlineData("停車場工期同意展延幾天？", "14日")]
    [InlineData("停車場出入口改到哪裡？", "永福街")]
    [InlineData("外勤打卡規定什麼時候要簽出來？", "9月25日")]
    public async Task What_is_asked_for_is_found_however_it_is_said(string question, string expected)
    {
        var answer = await house!.AskAsync(question);

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Citations);
    }
}
