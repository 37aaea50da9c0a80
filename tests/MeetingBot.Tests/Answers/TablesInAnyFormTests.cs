namespace MeetingBot.Tests.Answers;

/// <summary>Tables typed with blanks, cell by cell, with bars; two records in a row, a header on two lines, a unit over it.</summary>
public sealed class TablesInAnyFormTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府交通局第7次業務會報紀錄
        時間：114年9月17日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同局長
        紀錄：李小明

        壹、報告事項
        一、停車場營運情形如下（停管科）：

        場名            車位數    平均使用率    8月收入
        東門停車場      420       83.5%         1,246,800元
        文昌停車場      268       61.0%         603,450元
        碼頭停車場      190       92.8%         871,300元

        二、各鄉鎮回收情形（環管科）

        鄉鎮
        清運量（公噸）
        回收率
        白沙鎮
        1,320
        64.0%
        青埔鄉
        702
        55.3%
        石岡鄉
        455
        66.2%

        三、稅收情形　　單位：千元

        稅目　　　　預算數　　　　實徵數
        房屋稅　　　1,250,000　　 1,301,500
        娛樂稅　　　45,000　　　　21,700
        合計　　　　1,295,000　　 1,323,200

        四、本月稽查工地112處。（稽查科）
        貳、主席指示
        一、請停管科於10月底前研提優惠方案。
        二、青埔鄉回收率最低，請環管科會同鄉公所改善。
        三、文康活動參加人數以停管科最少，請多鼓勵。
        參、散會（上午11時）
        """;

    private const string Markdown = """
        白鯨市政府秘書處第8次處務會議紀錄
        時間：114年9月18日（星期四）上午9時30分
        地點：大禮堂
        主席：王大同處長
        紀錄：李小明

        壹、報告事項
        一、市長信箱：上半年受理陳情計649件，分辦情形詳如下表：

        | 機關 | 件數 | 機關 | 件數 |
        | --- | --- | --- | --- |
        | 交通局 | 318 | 環保局 | 205 |
        | 都發局 | 88 | 文化局 | 38 |

        二、補助案審查結果：

        | 序號 | 申請單位 | 申請金額 | 核定金額 | 審查意見 |
        | --- | --- | --- | --- | --- |
        | 1 | 青禾劇場 | 80萬元 | 65萬元 | 場次應達12場 |
        | 2 | 海音合唱團 | 120萬元 | 0元 | 與其他補助重複 |

        三、各標執行情形如下表：

        | 標案名稱 | 預定 | 實際 | 契約 |
        | --- | --- | --- | --- |
        |  | 進度 | 進度 | 金額（萬元） |
        | 北環道路 | 62.5% | 64.1% | 18,400 |
        | 中正橋 | 80.0% | 71.3% | 5,260 |

        貳、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("7.txt", Minutes), ("8.md", Markdown));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("碼頭停車場8月收入多少？", "碼頭停車場：8月收入871,300元（車位數190、平均使用率92.8%）。")]
    [InlineData("青埔鄉回收率？", "青埔鄉：回收率55.3%（清運量（公噸）702）。")]
    [InlineData("石岡鄉清運量幾公噸？", "石岡鄉：清運量（公噸）455（回收率66.2%）。")]
    [InlineData("娛樂稅實徵多少錢？", "娛樂稅：實徵數21,700千元（預算數45,000千元）。")]
    [InlineData("市長信箱分給文化局的陳情有幾件？", "文化局：件數38。")]
    [InlineData("青禾劇場拿到多少補助？", "青禾劇場：核定金額65萬元（申請金額80萬元、審查意見：場次應達12場）。")] // what came of it, not what was applied for
    [InlineData("青禾劇場申請金額多少？", "青禾劇場：申請金額80萬元（核定金額65萬元、審查意見：場次應達12場）。")]
    [InlineData("海音合唱團為什麼沒拿到補助？", "海音合唱團，審查意見：與其他補助重複（申請金額120萬元、核定金額0元）。")]
    [InlineData("北環道路的契約金額多少？", "北環道路：契約金額（萬元）18,400（預定進度62.5%、實際進度64.1%）。")]
    public async Task A_row_is_told_by_its_columns(string question, string told)
    {
        Assert.Equal(told, (await house!.AskAsync(question)).Text);
    }

    [Theory]
    [InlineData("哪個停車場使用率最低？", "文昌停車場：平均使用率61.0%（車位數268、8月收入603,450元）。")]
    [InlineData("回收率最高的是哪個鄉鎮？", "石岡鄉：回收率66.2%（清運量（公噸）455）。")]
    [InlineData("市長信箱陳情最多的是哪個機關？", "交通局：件數318。")]
    [InlineData("哪個標案實際進度最高？", "中正橋：實際進度71.3%（預定進度80.0%、契約金額（萬元）5,260）。")]
    public async Task The_most_and_the_least_of_a_column_are_found(string question, string told)
    {
        Assert.Equal(told, (await house!.AskAsync(question)).Text);
    }

    [Theory]
    [InlineData("文昌停車場7月收入多少？")] // no such column
    [InlineData("東門停車場有幾格身障車位？")]
    [InlineData("青埔鄉稽查工地幾處？")] // the figure is of all
    [InlineData("月潭鎮回收率多少？")] // no such row
    [InlineData("地價稅實徵多少錢？")]
    [InlineData("分給財政局的陳情有幾件？")]
    [InlineData("哪個鄉鎮焚化量最高？")]
    [InlineData("陳情逾期最多的是哪個機關？")] // how many were late no table says
    [InlineData("青禾劇場演出幾場？")]
    [InlineData("石岡鄉清運花了多少錢？")] // 455 are tons
    [InlineData("文康活動參加人數最多的是哪一科？")] // which had the fewest is told
    public async Task What_no_row_says_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }
}
