namespace MeetingBot.Tests.Answers;

/// <summary>What is done is asked for with a verb and its complement, by a small word, or in the name of an event.</summary>
public sealed class DeedQuestionTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府社會處第36次處務會議紀錄
        時間：114年8月13日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同處長
        紀錄：李小明

        壹、報告事項
        總務科報告：公務機車定期保養，請各科於9月4日前提報保養需求，逾期不另受理。
        總務科報告：退休同仁藍技士歡送餐會訂於9月26日中午12時在二樓交誼廳辦理。
        總務科報告：珊瑚館閒置門號12支，請各科於8月29日前辦理停話。
        長照科報告：交通補貼核銷資料，尚有海葵、海星2區未補正，請於8月22日前補正到科，逾期者暫停撥款。
        長照科報告：獨居長者關懷訪視應訪1,264人，已訪1,198人，其餘66人請於8月底前訪畢。
        長照科報告：日照中心評鑑，優等3家、甲等11家、丙等1家（海龜日照），丙等者應於3個月內改善完成。
        人事科報告：資安訓練未滿3小時者計17人，請於10月17日前完成，未完成者列入考核。
        人事科報告：文康補助每人2,000元，請於11月28日前檢據核銷。
        工務科報告：鯨尾步道第二標因投標廠商未達3家流標，預定9月11日第二次開標。
        工務科報告：鯨尾步道第一標工期45日，預定10月3日開工。
        工務科報告：礁石橋欄杆遭車輛撞毀12公尺，已向肇事者求償，修復工程9月10日前完成。
        工務科報告：珊瑚館耐震補強預定12月5日竣工。
        工務科報告：潮汐路人孔蓋下地應辦86座，已完成79座，餘7座於9月30日前辦理完畢。
        總務科報告：違規占用之置物櫃97個，限期10月17日前移除，逾期代為清除。
        總務科報告：員工診間遷至10樓，定於12月14日搬遷。
        服務科報告：藍鯨專線7月進線量達870通。
        考訓科報告：導覽班報名58人，錄取40人，11月4日開課。
        考訓科報告：逾期未結之訴願積案，請法制科於10月31日前降至300件以下。
        人事科報告：留職停薪同仁復職前30日應提出申請。
        社工科報告：安置機構夜間人力不足，請社工科於9月19日前研提補充方案。
        貳、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("36.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("公務機車要保養的各科幾號前要報上去？", "9月4日")]
    [InlineData("珊瑚館閒置的門號哪天前要停掉？", "8月29日")]
    [InlineData("還沒訪視到的獨居長者要在什麼時候前訪完？", "8月31日")] // 還沒 tells of whom, and asks for none that are left
    [InlineData("資安訓練還沒上完的人最晚哪天要補完？", "10月17日")]
    [InlineData("安置機構晚上人力不夠，補充方案最慢哪天要提出來？", "9月19日")]
    [InlineData("潮汐路剩下的人孔蓋哪天前要全部放下去？", "9月30日")]
    [InlineData("藍技士的歡送會哪一天？", "9月26日")]
    [InlineData("藍技士的歡送餐會哪一天？", "9月26日")]
    [InlineData("海龜日照被打丙等，要在多久內改善？", "3個月")]
    [InlineData("鯨尾步道第二標標出去了沒？", "流標")]
    [InlineData("珊瑚館耐震補強什麼時候完工？", "12月5日")]
    [InlineData("每個人的文康補助多少錢？", "2,000元")]
    [InlineData("違規的置物櫃最慢什麼時候要搬走？", "10月17日")]
    [InlineData("員工診間哪天要搬上十樓？", "12月14日")]
    [InlineData("藍鯨專線7月接了幾通電話？", "870通")] // so many of these are 電話
    [InlineData("導覽班收了幾個人？", "40人")]
    [InlineData("逾期的訴願積案最晚什麼時候要清到300件以下？", "10月31日")]
    public async Task The_verb_without_its_complement_is_enough(string question, string expected)
    {
        var answer = await house!.AskAsync(question);

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.True(answer.Answered);
    }

    [Theory]
    [InlineData("公務機車哪天要賣掉？")]
    [InlineData("珊瑚館哪天要拆掉？")]
    [InlineData("鯨尾步道第一標什麼時候完工？")]
    [InlineData("文康補助哪天要刪掉？")]
    [InlineData("藍技士哪一天退休？")] // 退休同仁 tells who is invited
    [InlineData("交通補貼什麼時候撥款？")] // 暫停撥款
    [InlineData("礁石橋欄杆被撞是哪一天？")] // and not until when it is mended
    [InlineData("珊瑚館耐震補強什麼時候開工？")]
    [InlineData("留職停薪最長可以請多久？")] // 前30日 is not how long
    [InlineData("導覽班什麼時候結業？")]
    [InlineData("藍技士哪一天搬走？")]
    [InlineData("海龜日照被停業到什麼時候？")]
    public async Task Another_deed_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }
}
