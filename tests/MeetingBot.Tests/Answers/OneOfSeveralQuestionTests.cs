namespace MeetingBot.Tests.Answers;

/// <summary>Of several that are told of side by side, another one is no answer, nor is what all of them make together.</summary>
public sealed class OneOfSeveralQuestionTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府第36次市政會議紀錄
        時間：114年9月16日（星期二）上午9時30分
        地點：大禮堂
        主席：王大同市長
        紀錄：李小明

        壹、報告事項
        一、衛生科報告：夜診改為每週二17時至20時，掛號費每次100元。
        二、衛生科報告：公費流感疫苗9月1日開打，第一週接種1萬7,436劑，65歲以上接種率21.8%。新冠疫苗得同時接種。
        三、環保科報告：焚化廠二號爐歲修自10月21日至11月9日。
        四、資訊科報告：差勤系統8月3日當機4小時。
        五、工務科報告：珊瑚街刨除鋪設工程10月7日開工。
        六、教育科報告：公民訓練高二改為114年10月26日，住宿費每學期6,800元。
        七、觀光科報告：餐飲券、電影券及單車券都已兌換完畢。
        八、文化科報告：書店、文具行、出版社等總計2,150家。
        九、觀光科報告：燈會主燈高度14公尺，於11月8日登場。另辦理抽獎，請各科踴躍宣導。
        十、清潔科報告：大型廢棄物改採官方帳號受理。
        十一、秘書科報告：校慶紀念品尚餘410份，置於警衛室。
        十二、秘書科報告：各局退文比率由資訊局提供後統計。
        貳、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("36.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("每週四夜診是幾點到幾點？")]
    [InlineData("第二週流感疫苗接種幾劑？")]
    [InlineData("65歲以上新冠疫苗接種率多少？")]
    [InlineData("焚化廠一號爐歲修是哪幾天？")]
    [InlineData("差勤系統6月當機多久？")]
    [InlineData("鯨尾路刨除鋪設工程什麼時候開工？")]
    [InlineData("公民訓練高一改到哪一天？")]
    [InlineData("住宿費一個月多少錢？")]
    [InlineData("泡湯券兌換完了嗎？")]
    [InlineData("書店有幾家？")]
    [InlineData("燈會副燈高度幾公尺？")]
    [InlineData("大型廢棄物官方帳號的帳號是什麼？")]
    [InlineData("校慶的紀念品是什麼？")]
    [InlineData("退文比率最高的是哪個局？")]
    public async Task Another_one_or_all_of_them_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }

    [Theory]
    [InlineData("每週二夜診是幾點到幾點？", "17時")]
    [InlineData("第一週流感疫苗接種幾劑？", "1萬7,436劑")]
    [InlineData("65歲以上流感疫苗接種率多少？", "21.8%")]
    [InlineData("焚化廠二號爐歲修是哪幾天？", "10月21日")]
    [InlineData("差勤系統8月當機多久？", "4小時")]
    [InlineData("珊瑚街刨除鋪設工程什麼時候開工？", "10月7日")]
    [InlineData("公民訓練高二改到哪一天？", "10月26日")]
    [InlineData("住宿費一學期多少錢？", "6,800元")]
    [InlineData("燈會主燈高度幾公尺？", "14公尺")]
    public async Task The_one_that_is_asked_for_is_found(string question, string expected) =>
        Assert.Contains(expected, (await house!.AskAsync(question)).Text, StringComparison.Ordinal);
}
