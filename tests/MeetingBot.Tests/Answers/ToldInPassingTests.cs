namespace MeetingBot.Tests.Answers;

/// <summary>What a sentence tells without the word that is asked for: who is told to do it, what a ruling grants, what a caption lists,
/// when it ends; and what only looks like it.</summary>
public sealed class ToldInPassingTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府秘書處第31次處務會議紀錄
        時間：114年5月8日（星期四）下午2時
        地點：市政大樓3樓會議室
        主席：王大同處長
        紀錄：李小明

        壹、報告事項
        一、各組室業務報告
        （一）書庫除濕機採購兩度流標，刻正檢討規格。
        （二）中庭水池抽水馬達老舊，將停用1個月。
        （三）燈塔整修確定自3月5日至4月20日，共47天。
        （四）志工旅遊活動分兩梯，第一梯9月3日、第二梯9月10日，地點綠島；每人自付500元，8月6日前交保險名冊。
        （五）自111年4月1日起接手經營燈塔粉絲頁，本期共發布52則貼文。
        （六）本季機房停電3件，均已排除。
        （七）河道施工許可4月7日核發，期限到10月31日。
        會議結論：
        （一）同意備查。
        （二）除濕機採購請文書科檢討規格。
        （三）訪問團餐敘請採用在地食材；接待經費以12萬元為上限。
        （四）海燈節接待工作圓滿，請禮賓組簽報敘獎。
        （五）各組人力盤點表請於4月21日前送總務組彙整。
        （六）請資訊室再確認館內有無大陸廠牌攝影機。
        （七）與友港線上會議成效良好，請禮賓組將線上會議紀錄送研考會。

        二、友港交流
        （一）因航班停飛，改採線上方式交流，上半年共辦理3場：
        1. 1月6日市長與長崎港線上會議。
        2. 2月10日市長與釜山港線上會議。
        3. 3月15日市長與鹿特丹港線上會議。

        三、訴願逾期答辯案（法制局）
        訴願答辯逾期以工務局最多，上週已與承辦人討論調卷方式。
        會議結論：由工務局在局務會議提出檢討。

        四、各級學校招生情形
        （一）國中科
        1. 技藝班開25班。
        （二）國小科
        1. 一年級新生報到4,321人，較去年少120人。

        貳、討論事項
        一、鹽田體驗計畫
        案由：鹽田體驗計畫擬申請補助150萬元。
        決議：補助金額調整為85萬元，請觀光局修正計畫。

        二、眷舍電梯工程
        （一）眷舍電梯工程有機會提早完工。
        （二）倘提早於8月中竣工，獎勵金加倍。

        參、散會（下午4時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("31.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("海燈節接待的敘獎由哪一組簽報？", "禮賓組")]
    [InlineData("鹽田體驗計畫核定補助多少錢？", "85萬元")] // and not what was applied for
    [InlineData("上半年跟友港開了哪三場線上會議？", "鹿特丹")]
    [InlineData("接待經費上限是多少？", "12萬元")]
    [InlineData("志工旅遊的保險名冊什麼時候要交？", "8月6日")] // and not the day of the journey
    [InlineData("燈塔整修到哪一天結束？", "4月20日")]
    [InlineData("燈塔整修哪一天開始？", "3月5日")]
    [InlineData("燈塔粉絲頁114年共發了幾則貼文？", "52則")] // not of 111, since when
    [InlineData("河道施工許可到哪一天截止？", "10月31日（")]
    [InlineData("人力盤點表由哪一組彙整？", "總務組：")] // and not 各組, who fill it in
    [InlineData("國小今年一年級新生有多少人報到？", "4,321")]
    [InlineData("本季機房停電幾次？", "3件")]
    [InlineData("眷舍電梯工程提早完工有什麼好處？", "加倍")]
    [InlineData("訴願逾期答辯，工務局被要求做什麼？", "提出檢討")]
    [InlineData("館內還有沒有中國牌的攝影機，是叫哪個單位去確認？", "資訊室")]
    public async Task It_is_told_in_passing(string question, string expected)
    {
        var answer = await house!.AskAsync(question);

        Assert.True(answer.Answered, question + answer.Text);
        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("書庫除濕機的預算多少？")] // the sum of another ruling on the same reports
    [InlineData("中庭水池的經費是多少？")]
    [InlineData("海燈節接待的經費由哪一組核銷？")]
    [InlineData("海燈節接待是記功還是嘉獎？")] // 敘獎 is said of either
    [InlineData("國中一年級新生報到幾人？")]
    [InlineData("燈塔整修哪一天驗收？")]
    [InlineData("書庫除濕機採購提早完成有什麼好處？")]
    [InlineData("上半年跟友港開了哪五場線上會議？")]
    public async Task What_is_not_told_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }
}
