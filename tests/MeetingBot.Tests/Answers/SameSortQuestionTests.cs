namespace MeetingBot.Tests.Answers;

/// <summary>Another one of the sort that is asked for is no answer: another year's money, another city's visit, another branch.</summary>
public sealed class SameSortQuestionTests : IAsyncLifetime
{
    private const string Minutes = """
        臺北市政府總務處第41次處務會議紀錄
        時間：113年11月12日（星期二）上午9時30分
        地點：大禮堂
        主席：王大同處長
        紀錄：李小明

        壹、報告事項
        一、出納科報告：113年度決算送件截止日期為114年2月14日。
        二、考訓科報告：今年1月至9月通報資安事件14件。
        三、保安科報告：第3季竊盜案發生612件，破獲率94.2%。
        四、外事科報告：10月8日處長與布拉格市長視訊會議，洽談姊妹市交流。
        五、房管科報告：單房間職務宿舍計123間，珊瑚宿舍可配借42間。
        六、營繕科報告：海膽分局新建廳舍預定114年3月31日完工，東棟電梯5月6日恢復運轉。
        七、服務科報告：提供民眾法律及地政專業諮詢服務，共受理5,189件。
        八、給與科報告：健康檢查補助，40歲以上同仁每人4,500元，單趟逾80公里之差旅每次補助600元。
        九、文化科報告：風箏樂團獲補助55萬元，訂於12月7日演出。
        十、外事科報告：大阪參訪團預定12月20日出發。
        十一、管考科報告：7月至12月新聞稿發布96則。
        十二、採購科報告：9月招標案計15件，總決標金額1,551萬元。
        十三、勞安科報告：1月至9月職業災害發生7件，7月起改以線上通報。
        十四、路工科報告：文德路刨除工程預定12月20日完工，興隆里監視器12月25日裝設。
        十五、體育科報告：珊瑚國小運動會訂於12月13日舉行。
        十六、研考科報告：城市論壇訂於12月18日舉行。
        十七、社福科報告：中低收入老人生活津貼複查合格219人，公有停車場7月收入18萬元。
        十八、托育科報告：附設幼兒園二歲專班招收16名，停車場地下2樓自12月20日起施工。
        十九、秘書科報告：處長預定12月26日返國，參訪行程由外事科安排。
        貳、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("41.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("114年度決算送件截止日期是哪一天？")] // though on a day of 114
    [InlineData("112年度決算送件截止日期是哪一天？")]
    [InlineData("去年通報了幾件資安事件？")]
    [InlineData("明年通報資安事件的目標是幾件？")]
    [InlineData("第4季竊盜案破獲率多少？")]
    [InlineData("上半年新聞稿發布了幾則？")] // July to December
    [InlineData("處長跟首爾市長的視訊會議是哪一天？")]
    [InlineData("韓國參訪團哪一天出發？")]
    [InlineData("高雄的職務宿舍有幾間？")]
    [InlineData("北投的職務宿舍有幾間？")]
    [InlineData("海葵宿舍可配借幾間？")]
    [InlineData("海星分局的新建廳舍什麼時候完工？")]
    [InlineData("西棟的電梯哪一天恢復運轉？")]
    [InlineData("稅務諮詢受理了幾件？")]
    [InlineData("未滿40歲的同仁健康檢查補助多少錢？")]
    [InlineData("單趟不到80公里的差旅補助多少錢？")]
    [InlineData("風箏節辦在哪一天？")]
    [InlineData("110年招標案計幾件？")] // of minutes of 113
    [InlineData("高雄市9月招標案計幾件？總決標金額多少？")] // nor what is asked beside it
    [InlineData("1到12月職業災害發生幾件？")]
    [InlineData("職業災害從10月起改以什麼通報？")]
    [InlineData("信賢路刨除工程什麼時候完工？")]
    [InlineData("北圳里的監視器哪一天裝設？")]
    [InlineData("海膽國小的運動會是哪一天？")]
    [InlineData("觀鯨局的新建廳舍什麼時候完工？")] // no office that minutes know
    [InlineData("鯨尾論壇是哪一天？")] // no minutes know it
    [InlineData("附設幼兒園三歲班招收幾名？")]
    [InlineData("身心障礙者生活津貼複查合格幾人？")]
    [InlineData("公有停車場8月份收入多少錢？")]
    [InlineData("停車場地下3樓什麼時候施工？")]
    [InlineData("處長參訪行程是去哪一國？")]
    public async Task Another_one_of_the_sort_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }

    [Theory]
    [InlineData("113年度決算送件截止日期是哪一天？", "114年2月14日")]
    [InlineData("今年通報了幾件資安事件？", "14件")]
    [InlineData("第三季竊盜案破獲率多少？", "94.2%")]
    [InlineData("下半年新聞稿發布了幾則？", "96則")]
    [InlineData("捷克布拉格市長的視訊會議是哪一天？", "10月8日")] // the city says the country
    [InlineData("日本參訪團哪一天出發？", "12月20日")]
    [InlineData("台北市的職務宿舍有幾間？", "123間")] // whose minutes they are
    [InlineData("珊瑚宿舍可配借幾間？", "42間")]
    [InlineData("海膽分局的新廳舍什麼時候完工？", "114年3月31日")]
    [InlineData("東棟的電梯哪一天恢復運轉？", "5月6日")]
    [InlineData("地政諮詢受理了幾件？", "5,189件")]
    [InlineData("滿40歲的同仁健康檢查補助多少錢？", "4,500元")]
    [InlineData("單趟超過80公里的差旅補助多少錢？", "600元")]
    [InlineData("風箏樂團哪一天演出？", "12月7日")]
    [InlineData("9月招標案計幾件？總決標金額多少？", "1,551萬元")]
    [InlineData("1到9月職業災害發生幾件？", "7件")]
    [InlineData("文德路刨除工程什麼時候完工？", "12月20日")]
    [InlineData("興隆里的監視器哪一天裝設？", "12月25日")]
    [InlineData("珊瑚國小的運動會是哪一天？", "12月13日")]
    [InlineData("房管科的珊瑚宿舍可配借幾間？", "42間")]
    [InlineData("城市論壇是哪一天？", "12月18日")]
    [InlineData("附設幼兒園2歲專班招收幾名？", "16名")]
    [InlineData("長輩的生活津貼複查合格幾人？", "219人")]
    [InlineData("公有停車場7月份收入多少錢？", "18萬元")]
    [InlineData("停車場地下二樓什麼時候施工？", "12月20日")]
    public async Task The_one_that_is_asked_for_is_found(string question, string expected) =>
        Assert.Contains(expected, (await house!.AskAsync(question)).Text, StringComparison.Ordinal);
}
