namespace MeetingBot.Tests.Answers.Executors;

/// <summary>Who presided for whom, what is still open and whose it is, what the chair ordered, which motions passed, what minutes are here.</summary>
public sealed class RegisterQuestionTests : IAsyncLifetime
{
    private const string Council = """
        白鯨縣政府第 31 次縣務會議紀錄
        時間：114 年 9 月 3 日（星期三）上午 9 時
        地點：三樓禮堂
        主席：縣長 余海山（10 時起由副縣長 曾月嬌代理）   紀錄：池小萍
        出席：如簽到簿    請假：漁業處紀處長（由江副處長代）
        壹、歷次裁示辦理情形
        編號 | 案由 | 主辦單位 | 建議
        30-01 | 海鮮市場搬遷 | 漁業處 | 續列
        30-02 | 校園飲水改善 | 教育處 | 解除
        30-03 | 舊燈塔修護 | 文化處 | 續列
        裁示：
        （一）依建議辦理。
        （二）30-03 案請文化處湯處長親自主持每 2 週 1 次之工進會議，至竣工為止。
        貳、討論事項
        第一案：修正海水浴場收費辦法
        決議：修正通過。
        第二案：縣政顧問遴聘
        決議：緩議，名單下次再提。
        參、報告事項
        裁示：請主計處於 9 月 12 日前彙整。
        肆、主席指示
        一、請人事處於 9 月 20 日前提出輪值表。
        二、請各處於 9 月底前清查帳號。
        伍、散會
        附記：第 32 次縣務會議訂於 114 年 9 月 17 日上午 9 時召開。
        """;

    private const string Health = """
        白鯨縣政府衛生局第 5 次業務會議紀錄
        時間：114 年 8 月 6 日上午 9 時
        地點：本局會議室
        主席：任局長大同
        紀錄：沈小青
        壹、列管案辦理情形
        【案號 114-05】夜間門診人力
        主辦：醫事科
        裁示：續管，年底再報。
        【案號 114-06】病歷電子化
        主辦：資訊科
        裁示：解管。
        貳、臨時動議
        一、下次業務會議原訂 9 月 10 日，因配合議會質詢改至 9 月 18 日召開。
        參、散會
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("31.txt", Council), ("5.txt", Health));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("第31次縣務會議縣長提早走，後面誰主持？", "由副縣長曾月嬌代理主持")]
    [InlineData("9月那場縣務會議縣長沒到，誰代他開的？", "副縣長曾月嬌")]
    [InlineData("縣務會議10點以後是誰在主持？", "副縣長曾月嬌")]
    [InlineData("縣務會議漁業處派誰來？", "由江副處長代")]
    public async Task Who_presided_or_came_in_whose_place(string question, string told) => await ToldAsync(question, told);

    [Theory]
    [InlineData("漁業處有哪些案子還掛著沒解列？", "30-01")]
    [InlineData("教育處哪一案可以解除列管？", "解除列管1案（30-02）")]
    [InlineData("縣務會議還有哪些案子沒解除？", "賡續列管1案（30-01）")]
    [InlineData("衛生局業務會議還有哪些案子在列管？", "賡續列管1案（114-05）")]
    [InlineData("醫事科有哪些案子還在列管？", "114-05")] // its name stands beneath the number
    [InlineData("114-06結了沒？", "已解除列管")]
    [InlineData("舊燈塔修護案要誰親自每兩個禮拜開一次會？", "湯處長")] // the row names the case, the ruling its number
    public async Task What_is_still_open_and_whose_it_is(string question, string told) => await ToldAsync(question, told);

    [Theory]
    [InlineData("第31次縣務會議的主席指示，9月寫明幾號前要做完的有哪些？", "輪值表")]
    [InlineData("縣務會議哪些提案沒有通過？", "縣政顧問遴聘")]
    [InlineData("縣務會議有幾個討論案？", "的提案共2項")]
    [InlineData("縣務會議下次什麼時候開？", "114年9月17日（三）9時")]
    [InlineData("衛生局9月的業務會議改到哪一天？", "114年9月18日")]
    [InlineData("白鯨縣有哪些會議紀錄？", "共2項")]
    public async Task What_a_sitting_ordered_passed_and_announced(string question, string told) => await ToldAsync(question, told);

    [Theory]
    [InlineData("第31次縣務會議的主席指示，9月寫明幾號前要做完的有哪些？", "主計處")] // ordered elsewhere
    [InlineData("第31次縣務會議的主席指示，9月寫明幾號前要做完的有哪些？", "清查帳號")] // until no day that is written
    [InlineData("縣務會議哪些提案沒有通過？", "海水浴場")]
    [InlineData("漁業處有哪些案子還掛著沒解列？", "30-03")]
    public async Task What_is_not_asked_for_is_not_told(string question, string other) =>
        Assert.DoesNotContain(other, (await house!.AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("第5次業務會議中途換誰主持？")] // nobody
    [InlineData("衛生局10月的業務會議改到哪一天？")]
    [InlineData("衛生局業務會議新增哪些列管案？")]
    public async Task What_no_minutes_say_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
        Assert.Empty(answer.Citations);
    }

    [Theory]
    [InlineData("第31次縣務會議是什麼時候開的？", "中間有換人主持嗎？", "副縣長曾月嬌")]
    [InlineData("第31次縣務會議解除列管哪些案？", "那繼續列管的呢？", "賡續列管1案")]
    public async Task A_follow_up_is_of_the_sitting_just_spoken_of(string first, string then, string told)
    {
        await house!.AskAsync(first, conversation: "c");

        var answer = await house.AskAsync(then, conversation: "c");

        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
    }

    private async Task ToldAsync(string question, string told)
    {
        var answer = await house!.AskAsync(question);

        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
        Assert.True(answer.Answered);
    }
}
