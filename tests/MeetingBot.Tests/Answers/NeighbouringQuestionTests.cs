namespace MeetingBot.Tests.Answers;

/// <summary>Questions beside what one meeting says: what it does not say is refused, and what it says in other places of a matter is found.</summary>
public sealed class NeighbouringQuestionTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府總務處第21次處務會議紀錄
        時間：114年9月17日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同處長
        紀錄：李小明

        壹、報告事項
        一、彈性上班（人事科）
        人事科林科長補充報告：各科室反映之差勤系統問題，請於9月30日前送人事科彙整，彈性上班人數按月統計。
        主席裁示：請人事科於10月8日前提報彈性上班成果。
        二、城市交流（交流科）
        交流科陳科長補充報告：
        （一）114年7月3日辦理交流小組第5次會議；8月14日辦理第6次會議；9月4日辦理第7次會議。
        （二）8月份接待外賓12團，開信率4.6％。
        （三）摸彩活動已有75人登錄，「HELLO WANGHAI」網站由交流科維護。
        （四）「樂活學堂」課程邀請方正中老師擔任講師。
        （五）港灣論壇於9月2日以視訊方式舉行，由王處長致詞。本屆主題為「新港灣、新生活」。
        （六）七月份加班逾限之同仁計有5位。
        四、宿舍（總務科）
        宿舍分機電話已全數更新，113年滿意度為92％。
        五、年終活動（總務科）
        主席裁示：
        （一）請總務科儘速完成值勤表。
        （二）請檔案科於10月20日前將銷毀目錄送審。
        六、識字課程（人事科）
        主席裁示：識字課程請同仁於114年11月28日前完成。
        貳、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("21.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("彈性上班什麼時候結束？")] // the days are of other acts
    [InlineData("9月的開信率是多少？")] // of August, though told in September
    [InlineData("113年接待外賓幾團？")]
    [InlineData("摸彩活動的頭獎是什麼？")]
    [InlineData("識字課程的講師是誰？")] // another course's is named
    [InlineData("交流小組第8次會議是哪一天？")]
    [InlineData("消防局什麼時候要送差勤系統問題？")] // a unit no minutes know
    [InlineData("宿舍的電話幾號？")]
    [InlineData("檔案科什麼時候要完成值勤表？")] // the ruling beside it
    [InlineData("識字課程由哪個科報告？")]
    [InlineData("人事科對城市交流說了什麼？")]
    [InlineData("第21次處務會議對城市交流有什麼裁示？")] // reported, and no ruling on it
    public async Task What_the_minutes_do_not_say_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
        Assert.Empty(answer.Citations);
    }

    [Theory]
    [InlineData("交流小組第6次會議是哪一天？", "114年8月14日")] // one sentence of three
    [InlineData("8月的開信率是多少？", "4.6％")]
    [InlineData("HELLO WANGHAI由哪個單位維護？", "交流科")]
    [InlineData("彈性上班的補充報告是誰做的？", "人事科林科長")]
    [InlineData("交流科陳科長報告了什麼？", "接待外賓12團")] // all he said
    [InlineData("樂活學堂的講師是誰？", "方正中")]
    [InlineData("港灣論壇的主題是什麼？", "新港灣、新生活")] // the sentence that says so, not the one that names it
    [InlineData("7月份加班逾限的有幾位？", "5位")] // 七月 is 7月
    public async Task What_they_say_is_found(string question, string expected)
    {
        var answer = await house!.AskAsync(question);

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Citations);
    }
}
