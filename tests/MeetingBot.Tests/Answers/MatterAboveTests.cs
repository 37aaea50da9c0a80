namespace MeetingBot.Tests.Answers;

/// <summary>
/// A sentence says what is asked, and what it is about stands elsewhere: in the 案由 over it, in a heading, in the row or the motion whose
/// number it names, in the report it is a ruling on.
/// </summary>
public sealed class MatterAboveTests : IAsyncLifetime
{
    private const string Minutes = """
        青鷺市政府文化局第88次局務會議紀錄
        時間：114年6月11日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同局長
        紀錄：李小明

        【一】列管事項

          項次 87-1｜河濱步道夜間照明｜工程科｜燈桿已到貨｜解除
          項次 87-2｜老戲臺拆遷費分攤｜工程科／管委會｜雙方意見不一，管委會主張各半｜續辦
          項次 87-3｜館藏數位化｜典藏科｜應掃 420 件，完成 388 件｜展延至 114/09/30

          主席裁示：
          （一）項次 87-2 案，拆遷費 96 萬元暫由市府墊付，分攤比例另行召開會議決定。
          （二）８７－３案，所餘件數請典藏科加派人力，同意展延至10月14日。

        【二】報告事項
        一、場館稽核報告：南亭及北亭二場館（政風室）
          抽查南亭場館及北亭場館計 90 件，逾期未歸還之借據 17 件。
        二、青年樂手甄選結果（表演科）
          新苗組（擇優 4 團，送審 9 團）
          獲選：藍鵲樂團 20 萬元、木棉合唱團 18 萬元、山風打擊樂團 15 萬元、海石二重奏 12 萬元。
          備取：夜鷺樂團，計畫書未完備。
          新苗組有 3 團行政人員為兼職，恐影響執行。
        三、人員甄審（人事室）
          典藏科組長：正取羅雨青；備取從缺。
          臨時展場由總務科負責，7月底前確定。

        【三】提案討論
        提案一（表演科）
        案由：「駐館藝術家獎勵要點」修正草案。
        說明：每場工作坊獎勵由3,000元調整為2,400元，上限 60 場。
        決議：照案通過，惟首次駐館者加發500元。114年7月起適用。

        提案二（表演科）
        案由：停辦「夜間導覽志工培訓班」。
        說明：近三年報到率均不及四成，現有在訓學員26人，保障至114年底結訓。
        決議：通過。

        提案三（典藏科）
        案由：典藏庫房擴建工程。
        決議：通過，每間補助上限9,000元。

        【四】主席裁示
        一、場館稽核報告部分：
          1. 17 件逾期借據請兩場館於7月16日前全部追回。
        二、提案三之補助上限「每間9,000元」應為「每間9,500元」。
        三、館舍清潔契約請總務科檢討。

        【五】臨時動議
        館員代表：東翼閱覽桌連續兩週有白蟻，讀者已改坐西翼，請儘快處理。
        總務主任：廠商已於6月9日施藥，複檢報告預計6月20日送達，合格前維持封閉。

        附註：提案三由葉委員青禾依規定迴避，未參與表決。

        散會：上午11時

        【附件一】工程里程碑
          里程碑一 基礎完成　原 114.07.31　修 114.08.20
          里程碑二 鋼構吊裝　原 114.09.30　修 114.11.05
          里程碑三 外牆完成　原 114.11.30　修 115.01.12
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("88.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("駐館藝術家一場工作坊給多少獎勵？", "2,400元")] // 案由 over 說明
    [InlineData("夜間導覽志工培訓班現在還有幾個學員？", "26人")]
    [InlineData("老戲臺拆遷費現在由誰先出？", "墊付")] // the ruling says 項次87-2案
    [InlineData("館藏數位化剩下的要延到什麼時候做完？", "10月14日")] // ８７－３案
    [InlineData("館藏數位化完成幾件了？", "388件")] // rows under 【一】 that no row names the columns of
    [InlineData("南亭、北亭兩場館的17件逾期借據要在哪天前追回？", "7月16日")] // the report, named 部分：
    [InlineData("典藏庫房擴建案是哪位委員迴避？", "葉委員")] // 提案三
    [InlineData("典藏庫房擴建每間補助上限多少錢？", "9,500元")] // corrected at the end
    [InlineData("典藏科新任組長是誰？", "羅雨青")]
    [InlineData("臨時展場歸哪個科管？", "總務科")]
    [InlineData("東翼閱覽桌現在可以坐了嗎？", "維持封閉")] // what the complaint was answered
    [InlineData("新苗組獲選的有哪幾團？", "海石二重奏")]
    [InlineData("工程三個里程碑修正後的日期各是什麼時候？", "115.01.12")] // behind 散會
    public async Task It_is_found(string question, string expected)
    {
        var answer = await house!.AskAsync(question);

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Citations);
    }

    [Theory]
    [InlineData("夜間導覽志工培訓班的講師鐘點費多少錢？")] // the 案由 alone makes no sum of it
    [InlineData("駐館藝術家的住宿補助多少錢？")]
    [InlineData("老戲臺拆遷什麼時候動工？")]
    [InlineData("館藏數位化的廠商是哪一家？")]
    [InlineData("南亭場館的屋頂什麼時候修好？")]
    [InlineData("駐館藝術家要點修正案是哪位委員迴避？")] // of another motion
    [InlineData("新苗組淘汰的有哪幾團？")]
    public async Task What_is_not_said_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }
}
