namespace MeetingBot.Tests.Answers;

/// <summary>What comes before a deed, what comes of one, and what a ruling made of it, beside sentences that only speak of the matter.</summary>
public sealed class SequelQuestionTests : IAsyncLifetime
{
    private const string Council = """
        白鯨市政府第41次市政會議紀錄
        時間：114年8月12日（星期二）上午9時30分
        地點：大禮堂
        主席：王大同市長
        紀錄：李小明

        壹、報告事項
        一、總務科報告：公務腳踏車借用後未歸還情形頻繁，擬自9月起，同一人一個月內累計2次逾時未還者，停止借用權限21日。
        二、總務科報告：地下停車場規劃裝設充電座8座，外線費計54萬元，預計10月送電。
        三、用戶科報告：截至7月底，申請電子通知3,112戶，占全部26.4%；申請者每月減收5元。
        四、主計科報告：週轉金每筆支用限額自本年10月1日起由3,000元調高為8,000元。
        五、工務科報告：港邊步道施工期間，圍籬已於8月2日加高。
        六、秘書科報告：磐石市訪問團之贈禮同意採用貝雕燈座，另請製作說明卡。
        七、體育科報告：游泳池整修期間，以海星國小泳池為替代訓練場地。
        八、資訊科報告：檔案系統移轉案，俟各科核對完竣辦理切換。
        九、用戶科報告：校園節水宣導以各國中為重點。
        貳、主席裁示
        （一）前次全面更新排班系統造成當機，影響受理櫃檯13處，感謝資訊科同仁搶修；爾後更新應先於備援主機試行3日，再行全面上線。
        （二）逾期未繳交之研習心得，請各科於9月5日前補繳；嗣後逾期者，次年度不得報名同類研習。
        （三）充電座啟用後收費基準，請總務科研議。
        參、討論事項
        案由一：海巡志工交通費支給案。
        說明：現行交通費每趟80元，自105年起未調整，致招募不易。
        決議：同意調整為每趟120元，並自9月1日起適用。
        案由二：颱風停班期間，已屆繳費期限者之處理原則。
        決議：繳費期限自動順延至恢復上班之次日。
        案由三：公務腳踏車停借措施，請討論。
        決議：公務腳踏車停借措施准予試辦2個月，請總務科按月提報名單。
        肆、臨時動議
        一、南灣國小：渡輪受霧季影響常臨時停航，滯留學生之住宿安排應預為因應。
        決議：以北灣活動中心為臨時住宿點，寢具由社會科調借。
        伍、散會（上午11時）
        """;

    private const string Coordination = """
        白鯨市政府教育局
        「潮間帶學習路線」第4次跨局處協調會議紀錄

        壹、時間：114年9月10日（星期三）下午2時
        貳、地點：教育局2樓會議室
        參、主持人：詹副局長一鳴　　　　　紀錄：黎小青
        肆、出席單位：國小教育科、觀光科
        伍、前次會議決議追蹤
        案號	決議摘要	主辦單位	辦理情形	列管建議
        3-1	岬角訊號盲區改善	資訊科	已洽業者會勘，尚無期程	繼續列管
        陸、散會：下午3時
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("41.txt", Council), ("4.txt", Coordination));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("借了公務腳踏車又沒還，會被怎麼處理？", "21日")]
    [InlineData("以後研習心得逾期沒繳會怎麼樣？", "不得報名")] // and not until when the late ones are handed in
    [InlineData("排班系統更新要先做什麼才能全面上線？", "備援主機")]
    [InlineData("志工交通費調整為每趟多少？", "120元")] // and not what it was
    [InlineData("颱風停班的時候繳費到期，繳費期限怎麼算？", "次日")] // by which rule, and no day
    [InlineData("渡輪停航回不來的學生要安排住哪裡？", "北灣活動中心")]
    [InlineData("游泳池整修要去哪裡訓練？", "海星國小")]
    [InlineData("檔案系統移轉要先做什麼才能切換？", "核對")]
    [InlineData("申請電子通知每月可以省多少", "5元")]
    [InlineData("週轉金單筆上限調到多少", "8,000元")]
    [InlineData("要送磐石市訪問團什麼禮物？", "貝雕燈座")]
    [InlineData("岬角訊號盲區改善那一案目前辦到哪裡？", "會勘")] // how far it is, and no place
    [InlineData("潮間帶學習路線第4次協調會的紀錄是誰？", "黎小青")]
    [InlineData("潮間帶學習路線協調會是誰主持的？", "詹副局長")]
    public async Task What_came_of_it_is_told(string question, string told)
    {
        var answer = await house!.AskAsync(question, "2025-11-01");

        Assert.True(answer.Answered, answer.Text);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("白鯨捷運什麼時候動工？")] // the city's name and a deed that is done to anything
    [InlineData("充電座的收費是一度多少錢？")] // what the line costs is no price
    [InlineData("凱恩颱風那天有沒有停班？")] // what holds for any storm
    [InlineData("電子通知系統更新要先做什麼？")]
    [InlineData("校園節水宣導在哪裡辦？")] // 重點 is no place
    public async Task What_the_minutes_only_touch_is_refused(string question)
    {
        var answer = await house!.AskAsync(question, "2025-11-01");

        Assert.False(answer.Answered, answer.Text);
    }
}
