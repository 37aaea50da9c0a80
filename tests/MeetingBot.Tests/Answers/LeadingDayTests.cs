namespace MeetingBot.Tests.Answers;

/// <summary>Of several days in one sentence the answer begins with the one that is asked for.</summary>
public sealed class LeadingDayTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府秘書處第31次處務會議紀錄
        時間：114年9月17日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同處長
        紀錄：李小明

        壹、報告事項
        一、西側貨梯更新，預計9月22日出貨、9月25日進場施作，工期兩週。
        二、「空橋遮雨棚整修」114年6月3日驗收合格、「地下機房排煙改善」114年8月21日驗收合格、「無障礙坡道增設」114年9月5日驗收合格。
        三、收文系統憑證將於10月31日到期，請各單位於10月8日前完成換發。
        四、模範志工頒獎典禮12月6日於中庭，推薦截止10月3日。
        五、由研考組於11月15日前公告，創意提案徵件至115年2月20日下午5時止。
        六、分別於10月14日及11月20日辦理第2次及第3次導覽訓練。
        七、鍋爐房：1號爐10月8日至10月28日歲修，2號爐12月2日至12月20日歲修。
        八、與民有約第四季場次，灣頭區訂於10月16日、石埔區訂於11月13日辦理。
        九、訪客預約系統改版，預定114年12月上線。
        十、停車月票自11月18日起停售，已購者得於11月28日前退費。
        十一、電梯年度保養時間更動，依總務組10月2日通知，改為10月18日至10月19日辦理。
        十二、停車場收費自10月起調整。
        """;

    private AnswerHouse house = null!;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("31.txt", Minutes));

    public Task DisposeAsync() => house.DisposeAsync().AsTask();

    [Theory]
    [InlineData("西側貨梯什麼時候進場施作？", "114年9月25日（四）（")]
    [InlineData("西側貨梯哪天出貨？", "114年9月22日（一）（")]
    [InlineData("地下機房排煙改善什麼時候驗收合格？", "114年8月21日（四）（")]
    [InlineData("空橋遮雨棚整修哪天驗收合格？", "114年6月3日（二）（")]
    [InlineData("收文系統憑證幾號前要換發完成？", "114年10月8日（三）前（")]
    [InlineData("收文系統的憑證哪一天到期？", "114年10月31日（五）（")]
    [InlineData("模範志工推薦什麼時候截止？", "114年10月3日（五）（")]
    [InlineData("模範志工頒獎典禮是哪一天？", "114年12月6日（六）（")]
    [InlineData("創意提案徵件到什麼時候？", "115年2月20日（五）17時（")]
    [InlineData("第3次導覽訓練是哪一天？", "114年11月20日（四）（")]
    [InlineData("第2次導覽訓練是哪一天？", "114年10月14日（二）（")]
    [InlineData("2號爐什麼時候歲修？", "114年12月2日（二）至114年12月20日（六）：")]
    [InlineData("石埔區的與民有約是哪一天？", "114年11月13日（四）（")]
    [InlineData("訪客預約系統改版什麼時候上線？", "114年12月：")]
    [InlineData("停車月票什麼時候開始停售？", "114年11月18日（二）起（")]
    [InlineData("停車月票什麼時候前可以退費？", "114年11月28日（五）前（")]
    [InlineData("電梯年度保養改到哪一天？", "114年10月18日（六）至114年10月19日（日）：")]
    [InlineData("停車場收費什麼時候起調整？", "114年10月起：")]
    public async Task The_day_beside_the_words_of_the_question_leads(string question, string lead)
    {
        var answer = await house.AskAsync(question, "2025-09-20");

        Assert.StartsWith(lead, answer.Text, StringComparison.Ordinal);
    }
}
