namespace MeetingBot.Tests.Answers;

/// <summary>
/// What is asked for is told in a way of its own: a term by days ahead, a turn by a name, a name without a title, a correction in the
/// next minutes.
/// </summary>
public sealed class ToldInItsOwnWayTests : IAsyncLifetime
{
    private const string Bureau = """
        白鯨市政府環境局第31次局務會議紀錄
        時間：114年9月17日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同局長
        紀錄：李小明

        壹、列管事項
        案號	案由	主辦單位	辦理情形	建議
        0412	老舊抽水機汰換	河川科	8臺已到貨	續管
        0415	落葉堆肥場擴建	清潔科	完成設計	續管
        主席裁示：0412案同意自本月起解除列管。
        貳、報告事項
        一、各節日布置之燈具，請至遲於節日前5個工作天送電器行檢修。
        二、《白鯨環保》月刊自115年起改為季刊，紙本減印。
        三、有關二號焚化爐濾袋破損，感謝值班同仁陳大文及時發現，未釀災害。
        四、近日有人冒名向商家訂購便當，請同仁接獲查證電話，一律轉接總務科處理。
        五、資源回收率未達60%之機關計有地政局、民政局，請提出檢討。
        六、稽查成果：
        （一）1至8月全市稽查4,318件。
        （二）空污案件查獲288件，罰鍰1,240萬元。
        七、餐廳廢油回收自9月起辦理，回收費每桶30元，運費另計。
        八、由林主任秘書擔任本局發言人，同仁不得自行受訪。
        九、廢冷氣收購請清潔科派員於每週三下午至里辦公處辦理。
        十、儲水塔清洗作業一律安排於連續假期辦理。
        十一、各科進駐新大樓期程：
        樓層	進駐單位	搬遷日期
        2樓	河川科	10月27日
        3樓	清潔科	10月13日
        4樓	稽查科	11月6日
        參、臨時動議
        新埔里里長：河堤夜間飆車擾民，居民睡不好。
        主席裁示：請稽查科會同警察局每週五擴大取締，試辦4週。
        肆、散會（上午11時）
        """;

    private const string Report = """
        中華民國114年9月
        白鯨市議會第9屆第2次定期大會

        白鯨市政府水利局 業務報告

        報告人：局長 陳小華

        壹、114年上半年重要業務執行成果
        一、參訪接待
        本期接待外賓22團、318人次。
        二、受理陳情
        為健全陳情案件處理機制，本局受理之陳情案件均交由各科查明。本期受理案件計486件，詳如下表：

        機關名稱	件數	機關名稱	件數
        交通局	126	環境局	83
        警察局	78	工務局	61
        文化局	12	其他機關	99
        """;

    private const string Before = """
        白鯨市政府第21次主任秘書會報紀錄
        時間：114年5月22日9時30分
        地點：第二會議室
        主席：王大同主任秘書
        紀錄：李小明

        壹、報告事項
        一、員工健檢規劃。（人事處）
        會議結論：
        （一）健檢補助每人4,500元。
        二、員工子女夏令營規劃。（人事處）
        會議結論：
        （一）夏令營收費每週1,800元。
        貳、散會（上午11時）
        """;

    private const string After = """
        白鯨市政府第22次主任秘書會報紀錄
        時間：114年6月26日9時30分
        地點：第二會議室
        主席：王大同主任秘書
        紀錄：李小明

        壹、宣讀本府114年5月22日第21次主任秘書會報紀錄。
        會議結論：紀錄修正後確定，報告事項二之收費修正為每週1,600元。
        貳、報告事項
        一、颱風整備。（消防局）
        會議結論：備查。
        參、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() =>
        house = await AnswerHouse.WithAsync(("31.txt", Bureau), ("report.txt", Report), ("21.txt", Before), ("22.txt", After));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("節日布置的燈具最晚要在節日前多久送檢修？", "5個工作天")] // a limit, and no day
    [InlineData("白鯨環保月刊明年改成多久出一期？", "季刊")]
    [InlineData("是誰發現焚化爐濾袋破損？", "陳大文")]
    [InlineData("有人打來查證便當 電話要轉給誰", "總務科")]
    [InlineData("今年1到8月空污案件的罰鍰多少錢？", "1,240萬元")] // the point before names the months
    [InlineData("環境局對外的發言人是誰？", "林主任秘書")]
    [InlineData("清潔科什麼時候收購廢冷氣？", "每週三")]
    [InlineData("儲水塔清洗要安排在什麼時候？", "連續假期")]
    [InlineData("0412老舊抽水機汰換那一案，主席怎麼裁示？", "解除列管")] // the row is of another mind
    [InlineData("河堤半夜飆車 市府要怎麼弄", "擴大取締")] // the ruling, and not the complaint
    [InlineData("114年上半年水利局接待外賓幾團？", "22團")] // its own report does not name it
    [InlineData("114年上半年水利局受理陳情案件幾件？", "486件")] // the sentence behind goes on about it
    [InlineData("員工子女夏令營的收費後來更正為每週多少？", "1,600元")]
    [InlineData("員工子女夏令營收費每週多少錢？", "1,600元")] // corrected by the next minutes
    [InlineData("員工健檢補助每人多少錢？", "4,500元")] // another item was corrected
    [InlineData("紀錄裡的收費後來更正為什麼？", "1,600元")] // no reason is asked for
    public async Task What_is_told_so_is_found(string question, string told)
    {
        var answer = await house!.AskAsync(question, "2025-11-01");

        Assert.True(answer.Answered, answer.Text);
        Assert.Contains(told, answer.Text);
    }

    [Theory]
    [InlineData("節日布置的燈具要檢修多久？")] // how long before is no answer
    [InlineData("白鯨環保月刊要印多久？")]
    [InlineData("是誰發現抽水機破損？")]
    [InlineData("地政局的資源回收率是多少？")] // under the bound, and nobody says how far
    [InlineData("餐廳廢油回收的運費一桶多少錢？")]
    [InlineData("114年上半年消防局接待外賓幾團？")]
    [InlineData("濾袋更換案的得標廠商是哪家？")]
    [InlineData("員工健檢補助後來更正為多少？")]
    [InlineData("夜間加班的同仁什麼時候排班？")] // another thing is done 每週三
    [InlineData("倉庫漏水 市府打算怎麼弄")]
    public async Task What_is_not_told_is_refused(string question)
    {
        var answer = await house!.AskAsync(question, "2025-11-01");

        Assert.False(answer.Answered, answer.Text);
    }

    [Theory]
    [InlineData("水利局受理陳情案件件數最多的前三個機關是哪些？", "交通局", "環境局", "警察局")] // two records in a row; 其他 is none
    [InlineData("114年10月有哪些單位要搬遷到新大樓？", "河川科", "清潔科")]
    public async Task Rows_are_told_that_are_asked_for(string question, params string[] rows)
    {
        var answer = await house!.AskAsync(question, "2025-11-01");

        Assert.Equal(rows.Length, answer.Text.Split('\n').Length);
        Assert.All(rows, row => Assert.Contains(row, answer.Text));
    }
}
