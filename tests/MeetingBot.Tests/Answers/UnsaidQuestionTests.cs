namespace MeetingBot.Tests.Answers;

/// <summary>What the minutes speak of without saying what is asked: a tender that nobody won, a building without its architect.</summary>
public sealed class UnsaidQuestionTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府第31次市政會議紀錄
        時間：114年4月22日（星期二）上午9時30分
        地點：大禮堂
        主席：王大同市長
        紀錄：李小明

        壹、報告事項
        一、各機關業務報告
        總務科報告：燈塔導覽服務案第一次招標因投標廠商未達三家流標，第二次訂於5月23日開標。
        工務科報告：籌設「珊瑚福利大樓」：總經費9億8,000萬元，地下3樓設充電樁14座，預計114年12月動工。
        考訓科報告：員工諮商服務使用者僅9人次。
        衛生局報告：3月間鯨尾衛生所遭竊冰箱備用電池2組，監視器未錄到影像。
        海巡科報告：港灣總質詢原訂5月22日起進行，因議程調整，順延至5月29日起，質詢順序不變。
        政風室報告：近期查獲隊員將大型貝殼私下轉售，已移送考績會。
        推廣科報告：集章卡每月600點，未用畢點數次月歸零。
        推廣科報告：貝殼藝術季訂於11月9日辦理，招商廠商72家。
        教務科報告：感謝各校支援63位校護及駕駛同仁協助運送物資。
        管考科報告：提升回收率指標，目標60%，實際61.4%，達成。
        管考科報告：電動車輛指標，目標2輛，實際1輛，未達成。
        主席裁示：
        （一）充電樁旁增設滅火毯部分，請總務科一併採購。
        （二）諮商服務請考訓科改由同仁直接向諮商機構預約，按月核對人次。
        （三）監視畫面一律保存30日以上，主機換新分兩年辦理。
        （四）議員質詢所承諾事項，請於質詢翌日起7日內以書面回復。
        （五）碳盤查請綜合科分級，先輔導後處分。
        （六）明年徵案主題請推廣科儘速簽准公告。
        貳、討論事項
        案號：1
        提案人：海豚里里長
        案由：公車27路改道。
        決議：會後辦理現勘。
        案號：2
        提案人：海星里里長
        案由：圖書館開挖率放寬，提請審議。
        決議：
        （一）放寬同意，其餘依委員意見修正。
        （二）老榕樹原地保留，請農業局協助健檢。
        案號：3
        提案人：海膽里里長
        案由：防波堤測速擬自11月1日起執法，請討論。
        決議：延後至12月1日起執法。
        參、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("31.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("燈塔導覽服務案最後是誰得標？")] // nobody yet
    [InlineData("珊瑚福利大樓是哪家建築師設計的？")] // the building in quotation marks is no firm
    [InlineData("珊瑚福利大樓的充電樁充一次電收多少錢？")]
    [InlineData("員工諮商服務是委託哪一間機構？")]
    [InlineData("鯨尾衛生所電池被偷，後來有抓到人嗎？")] // what was ruled is not whether
    [InlineData("公車27路什麼時候開始改道？")]
    [InlineData("圖書館開挖率放寬，投反對票的是哪兩位委員？")]
    [InlineData("私賣大型貝殼的隊員最後記了什麼處分？")] // the ruling on 處分 is on another matter
    [InlineData("集章卡一次最多可以扣幾點？")] // of a month, and no hour
    [InlineData("明年徵案主題定了哪些？")]
    [InlineData("貝殼藝術季有哪些表演團體會來？")]
    [InlineData("貝殼藝術季招商有哪些廠商？")]
    [InlineData("各校支援了幾位駕駛運送物資？")] // 63 are the nurses
    public async Task What_is_spoken_of_and_not_said_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }

    [Theory]
    [InlineData("燈塔導覽服務案第二次什麼時候開標？", "5月23日")]
    [InlineData("珊瑚福利大樓的總經費多少錢？", "9億8,000萬元")]
    [InlineData("港灣總質詢後來改到哪天開始？", "5月29日")]
    [InlineData("集章卡一個月可以扣幾點？", "600點")]
    [InlineData("各校支援了幾位校護運送物資？", "63位校護")]
    [InlineData("哪些指標沒達成目標？", "電動車輛")]
    [InlineData("防波堤測速改到哪天才開始執法？", "12月1日")] // to which, where the motion has from which
    public async Task What_is_said_beside_it_is_found(string question, string expected) =>
        Assert.Contains(expected, (await house!.AskAsync(question)).Text, StringComparison.Ordinal);
}
