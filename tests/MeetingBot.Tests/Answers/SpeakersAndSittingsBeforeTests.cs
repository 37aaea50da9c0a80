using MeetingBot.Answers;

namespace MeetingBot.Tests.Answers;

/// <summary>
/// Who spoke on a matter, the sitting before one that is named, what somebody was told then, and what a follow-up leans on.
/// </summary>
public sealed class SpeakersAndSittingsBeforeTests : IAsyncLifetime
{
    private const string Conference = """
        白鯨市政府第58次主管會報紀錄
        時間：114年9月26日10時0分
        地點：視訊會議
        主席：王大同市長　紀錄：李小明

        壹、宣讀本府114年8月29日第57次主管會報紀錄。
        會議結論：紀錄確定。
        貳、報告事項
        一、河濱單車道鋪面整建進度。（水利局）
        水利局林主秘補充：第二標因豪雨延誤，趕工計畫已核定。
        警察局張組長補充說明：事故多發生於涵洞，已加派巡邏。
        交通局陳科長補充說明：標線分兩階段劃設。
        會議結論：請水利局每週回報進度。
        二、各機關委外契約屆期情形。（研考會）
        教育局吳主秘補充說明：
        （一）青少年館保全案已通過9月12日的履約評鑑，接續以換約方式延長契約。
        （二）天文館清潔案已完成招標。
        會議結論：請文化局列管之3案，務必於10月底前延長契約。
        三、內部稽核缺失。（人事處）
        會議結論：
        （一）各機關反映假單系統無法匯出，請系統維護單位於9月29日（星期一）下班前修正並送人事處彙整。
        （二）請人事處於颱風季期間，按月報告各機關停班人數排名。
        （三）第7屆第2次大會的專案質詢後來改為書面答復。
        四、「BlueWhale」系統推廣案。（資訊中心）
        資訊中心周主任補充說明：BlueWhale 申訴案件逐月成長。
        會議結論：請研考科多用系統分派功能，方便往後統計。
        五、列管編號57301污水管線案。（工務局）
        工務局許主秘補充說明：57301案原訂今年11月底完工，可望提前。
        會議結論：同意備查，如能於10月底前提前完工，敘獎額度加倍。
        參、臨時動議
        消防局石春山專委口頭報告：近日義消出勤頻繁，駕駛支援逾下班時間者，請衛生局支應加班費。感謝觀光局提供車輛載送義消。
        會議結論：備查。
        肆、散會（11時20分）
        """;

    private const string Bureau = """
        白鯨市政府資訊中心第12次中心會議紀錄
        時間：114年9月30日下午2時
        地點：第一會議室
        主席：周大方主任
        紀錄：何小玉

        壹、主席裁示事項
        一、白鯨運動會由本中心與海角縣資訊處負責通訊站事務，感謝高副主任擔任站長統籌。
        二、請警政科會同資訊中心查明門禁故障。
        三、大樓門禁名單異動頻繁，目前已通知各科（含本中心）作業中。
        四、志工每日應有9位到站服務，暫不排班者另行協調。
        五、請政風科再確認本中心是否仍有大陸廠牌攝影機。
        六、簽核系統如要看各層級的修改，可點擊修訂軌跡按鈕。
        """;

    private AnswerHouse house = null!;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("58.txt", Conference), ("12.txt", Bureau));

    public Task DisposeAsync() => house.DisposeAsync().AsTask();

    [Theory]
    [InlineData("第58次主管會報的臨時動議是誰報告的？", "石春山專委", 1)]
    [InlineData("第58次主管會報的河濱單車道鋪面，有哪些局補充說明？", "警察局張組長", 3)]
    [InlineData("第58次主管會報有哪些組長補充說明？", "警察局張組長", 1)]
    [InlineData("第58次主管會報由哪幾個單位提出補充說明？", "資訊中心周主任", 7)]
    [InlineData("第58次主管會報裡面，講涵洞事故的是誰報告的？", "張組長", 1)]
    public async Task Who_spoke_is_told_by_name(string question, string expected, int citations)
    {
        var answer = await AskAsync(question);

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.Equal(citations, answer.Citations.Count);
    }

    [Theory]
    [InlineData("第58次主管會報的上一次是幾號開的？", "第57次主管會報的開會時間是114年8月29日")]
    [InlineData("114年9月那次主管會報，前一次會議是什麼時候？", "114年8月29日")]
    [InlineData("主管會報上次是哪一天開的？", "第58次主管會報的開會時間是114年9月26日")]
    public async Task The_sitting_before_is_told_by_the_one_that_is_named(string question, string expected) =>
        Assert.Contains(expected, (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("第58次主管會報的上一次是誰主持的？")]
    [InlineData("第12次中心會議的上一次是幾號開的？")]
    [InlineData("第12次中心會議是誰報告的？")]
    [InlineData("第58次主管會報的臨時動議是哪位議員報告的？")]
    public async Task What_no_minutes_say_of_it_is_refused(string question)
    {
        var answer = await AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }

    [Theory]
    [InlineData("114年9月26日主管會報說下星期一下班前要送人事處的是什麼？", "假單系統")]
    [InlineData("第58次主管會報誰補充說明委外契約？", "教育局吳主秘")]
    [InlineData("停班人數排名由哪個單位按月報告？", "人事處")]
    [InlineData("第7屆第2次大會的專案質詢後來改成什麼方式？", "書面")]
    [InlineData("BlueWhale要多用什麼功能，以後才好統計？", "分派")]
    [InlineData("57301案如果10月底前做完有什麼獎勵？", "加倍")]
    [InlineData("義消駕駛載到下班後，加班的錢哪個局出？", "衛生局支應加班費")]
    [InlineData("志工一天應該要有幾個人到站執班？", "9位")]
    [InlineData("誰要再確認有沒有中國牌子的攝影機？", "政風科")]
    [InlineData("BlueWhale 申訴逐月成長是誰講的", "周主任")]
    [InlineData("簽核系統要看各層級改了什麼，要點哪裡？", "修訂軌跡")]
    public async Task What_is_asked_in_everyday_words_is_told(string question, string expected) =>
        Assert.Contains(expected, (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("青少年館保全案通過評鑑了嗎？", "後面要怎麼延長契約？", "換約")]
    [InlineData("白鯨運動會通訊站的站長是誰？", "資訊中心是跟哪個單位一起負責？", "海角縣資訊處")]
    public async Task A_follow_up_keeps_to_what_was_spoken_of(string before, string question, string expected)
    {
        await house.AskAsync(before, "2025-10-01", "c");

        Assert.Contains(expected, (await house.AskAsync(question, "2025-10-01", "c")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("青少年館保全案通過評鑑了嗎？", "後續要經過誰檢測？")]
    [InlineData("志工每日應有幾位到站？", "之後什麼時候驗收？")]
    public async Task What_goes_on_with_it_is_not_told_of_something_else(string before, string question)
    {
        await house.AskAsync(before, "2025-10-01", "c");
        var answer = await house.AskAsync(question, "2025-10-01", "c");

        Assert.False(answer.Answered, answer.Text);
    }

    private Task<Answer> AskAsync(string question) => house.AskAsync(question, "2025-10-01");
}
