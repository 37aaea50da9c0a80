namespace MeetingBot.Tests.Answers;

/// <summary>Minutes on the matter, and not on the very thing of it that is asked after: the race, and not its fee.</summary>
public sealed class AskedThingQuestionTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府第35次市政會議紀錄
        時間：114年8月19日（星期二）上午9時30分
        地點：大禮堂
        主席：王大同市長
        紀錄：李小明

        壹、報告事項
        一、各機關業務報告
        體育科報告：白鯨馬拉松訂於11月16日起跑，報名自9月1日開放。
        體育科報告：海岸路跑收費全程800元、半程500元，可於官網繳交。
        文化科報告：燈塔音樂廳辦理夏夜演唱會，計4場，吸引1,200人次。
        文化科報告：珊瑚劇場年度公演門票可於劇場服務台購買。
        觀光科報告：鯨尾館參加海洋博覽會，展位20格，獲最佳人氣獎。
        教育科報告：燈塔國小參加機器人大賽，隊員12人。
        總務科報告：員工餐廳提供惜食便當，下午1時後以7折販售。
        總務科報告：地下停車場臨停收入每月97萬元，過夜停放者須先登記。
        總務科報告：海豚大樓電梯於5月汰換，本期用水3,100度。
        總務科報告：同仁健身房收費每次50元，開放至晚間9時。
        人事科報告：特約心理諮商機構「晴空諮商所」，同仁可逕行預約，無須告知單位。
        人事科報告：特約診所「海風診所」，預約電話2345-6789。
        民政科報告：新住民窗口每週二提供越南語、印尼語通譯。
        民政科報告：殯葬櫃檯每週四提供手語翻譯。
        工務科報告：海星溪北岸護岸於10月20日完工。
        工務科報告：漁港東側道路於9月25日恢復通車。
        工務科報告：職工宿舍外牆磁磚剝落，已架設防護網。
        社會科報告：老屋整修可申請補助，每戶上限20萬元。
        政策科報告：「出題徵案」入選團隊由政策科與業務機關每月對談1次。
        政策科報告：海洋創意競賽入選團隊為潮汐隊、礁岩隊、藻礁隊。
        資訊科報告：自然人憑證可用於下載財產資料，請於12月底前完成申報。
        資訊科報告：門禁卡逾期者，得於服務台展延3個月。
        資安科報告：約聘人員誤寄名冊案，請督導該機關於3日內通知當事人。
        秘書科報告：7月份公文平均辦理天數2.4日。
        運務科報告：駕駛協助載送物資，感謝各科支援。
        運務科報告：接駁車於8月2日追撞護欄，駕駛林大海已送醫。
        貳、散會（上午11時）
        """;

    private const string OfBureau = """
        白鯨市政府海洋局第12次局務會議紀錄
        時間：114年8月21日（星期四）上午9時
        地點：局長室
        主席：陳大文局長
        紀錄：李小美

        壹、報告事項
        一、潮間帶巡查，請養殖科與觀光局協商。
        主席裁示：照辦。
        貳、散會（上午10時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("35.txt", Minutes), ("12.txt", OfBureau));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("白鯨馬拉松報名費怎麼算？")]
    [InlineData("燈塔音樂廳的演唱會門票去哪買？")]
    [InlineData("燈塔國小參加機器人大賽得了什麼獎？")]
    [InlineData("員工餐廳的便當一個賣多少？")]
    [InlineData("地下停車場的月租怎麼收費？")]
    [InlineData("海豚大樓用了多少電？")] // of 電梯 it is only a part
    [InlineData("晴空諮商所的電話")]
    [InlineData("新住民窗口有沒有泰語通譯？")]
    [InlineData("海豚大樓的電梯今年幾歲？")]
    [InlineData("宿舍外牆磁磚剝落，可以申請補助嗎？")]
    [InlineData("出題徵案入選的6個團隊是哪幾隊？")]
    [InlineData("自然人憑證過期了要怎麼展延？")]
    [InlineData("約聘人員誤寄名冊的是哪個機關？")]
    [InlineData("哪一位駕駛載物資的時候出車禍？")]
    public async Task The_thing_asked_after_is_not_told(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }

    [Theory]
    [InlineData("海岸路跑怎麼收費？", "800元")]
    [InlineData("珊瑚劇場公演門票去哪買？", "服務台")]
    [InlineData("鯨尾館參加海洋博覽會得了什麼獎？", "最佳人氣獎")]
    [InlineData("同仁健身房怎麼收費？", "50元")]
    [InlineData("海豚大樓用了多少水？", "3,100度")]
    [InlineData("海風診所的電話", "2345-6789")]
    [InlineData("殯葬櫃檯有沒有手語翻譯？", "每週四")]
    [InlineData("老屋整修可以申請補助嗎？", "20萬元")]
    [InlineData("海洋創意競賽入選的三個團隊是哪幾隊？", "礁岩隊")]
    [InlineData("門禁卡過期了要怎麼展延？", "服務台")]
    public async Task The_thing_asked_after_is_found(string question, string expected) =>
        Assert.Contains(expected, (await house!.AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("海星溪南岸護岸哪一天完工？")]
    [InlineData("漁港西側道路什麼時候恢復通車？")]
    [InlineData("8月份公文平均辦理天數是幾天？")]
    [InlineData("114年6月公文平均辦理天數是幾天？")]
    [InlineData("郭市長對海洋博覽會怎麼說？")] // these minutes know another mayor
    [InlineData("觀光局的局務會議有什麼決議？")] // which others' minutes only speak of
    [InlineData("觀光局第12次局務會議誰主持？")]
    public async Task Another_side_month_holder_or_body_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }

    [Theory]
    [InlineData("海星溪北岸護岸哪一天完工？", "10月20日")]
    [InlineData("漁港東側道路什麼時候恢復通車？", "9月25日")]
    [InlineData("114年7月公文平均辦理天數是幾天？", "2.4日")]
    [InlineData("海洋局第12次局務會議誰主持？", "陳大文")]
    [InlineData("海洋局的局務會議，潮間帶巡查請誰協商？", "觀光局")]
    public async Task The_same_side_month_or_body_is_found(string question, string expected) =>
        Assert.Contains(expected, (await house!.AskAsync(question)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Says_whose_meetings_are_not_there()
    {
        var answer = await house!.AskAsync("觀光局的局務會議有什麼決議？");

        Assert.Contains("沒有觀光局的局務會議", answer.Text, StringComparison.Ordinal);
    }
}
