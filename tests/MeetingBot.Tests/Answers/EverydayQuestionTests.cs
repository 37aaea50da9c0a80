namespace MeetingBot.Tests.Answers;

/// <summary>Questions in the words of the corridor to minutes in the words of an office, and what such words must not be made to find.</summary>
public sealed class EverydayQuestionTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府總務處第22次處務會議紀錄
        時間：114年10月15日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同處長
        紀錄：李小明

        壹、報告事項
        一、辦公廳舍（總務科）
        總務科報告：
        （一）3間哺集乳室由總務科管理，均在大樓北側。
        （二）追蹤人數未達1,000人之官方帳號，請各科室於10月底前停用。
        （三）3樓檔案科已於9月5日搬離，同日點交予人事科。
        （四）舊車汰換補助核定6,000輛，截至10月1日已受理5,412輛。
        （五）建議值班同仁比照前例發給夜間津貼。
        （六）展售攤位自12月起調整為5攤。
        主席裁示：洽悉。
        二、新系統（資訊科）
        資訊科報告：行動雲系統種子人員名單，請各科室於10月20日前送資訊科。
        三、列管案號5307廚房改建
        總務科報告：列管案號5307預定11月底完工，或可提早。
        主席裁示：若提早於10月底前完工，獎勵加倍。
        四、佳節（總務科）
        總務科報告：春節前大型廢棄物清運採預約制，受理至115年2月11日止。元宵路邊停車暫停收費。
        五、人孔蓋（工務科）
        工務科報告：人孔蓋異響23處，多數屬電信公司所有，已改善15處。
        主席裁示：感謝工務科於颱風期間搶修。請工務科擬訂座談題綱，於下次處務會議前確認，座談訂於11月6日。
        主席裁示：洽悉。
        六、演練（資訊科）
        點閱率超過5%者有圖書館籌備處及港灣處。
        七、視訊會議
        114年9月1日與海豚市視訊會議。
        八、禮金（人事科）
        人事科報告：九月份退休同仁禮金應發316人，已發302人。未領取者得於11月28日前至出納櫃台補領。
        貳、討論事項
        案由一：海豚里申請擴大活動中心用地，提請討論。
        說明：里辦公處申請將前庭（面積642平方公尺）納入。
        出席委員表決，同意11票、不同意1票。
        決議：僅納入戲臺（面積186平方公尺），前庭暫不納入。
        參、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("22.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("大樓裡給媽媽餵奶的房間有幾間？", "3間")]
    [InlineData("粉絲不到1,000人的官方帳號什麼時候要關掉？", "10月31日")]
    [InlineData("展售攤位調整成幾攤？", "5攤")]
    [InlineData("演練點閱率超過5%的是哪幾個機關？", "港灣處")] // units that owe nothing, and so no register knows
    [InlineData("春節大型廢棄物清運收到哪天？", "115年2月11日")] // the day that is written, not the one of the feast
    [InlineData("5307要在什麼時候前完工獎勵才加倍？", "10月31日")] // the ruling does not repeat the number of the only case on its item
    [InlineData("海豚里擴大活動中心用地，最後納入多少平方公尺？", "186")] // what was ruled, not what was applied for
    [InlineData("退休同仁禮金沒領的，最晚幾號前可以補領？", "11月28日")] // the next sentence says it of them without naming them
    [InlineData("9月份退休同仁禮金應發幾人？", "316人")]
    public async Task Words_of_the_corridor_find_those_of_the_office(string question, string expected)
    {
        var answer = await house!.AskAsync(question);

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Citations);
    }

    [Theory]
    [InlineData("檔案科從3樓搬去哪裡？")] // only where from is told
    [InlineData("舊車汰換補助一輛多少錢？")] // 6,000 cars are no sum
    [InlineData("值班的夜間津貼一個月發多少？")]
    [InlineData("行動雲系統哪一天上線？")] // the day is of another deed
    [InlineData("中秋路邊停車要收費嗎？")] // another feast
    [InlineData("人孔蓋異響還剩幾處？")] // how many there were
    [InlineData("下次處務會議是哪一天？")] // the day is of something else
    [InlineData("颱風期間怎麼搶修？")] // thanks tell of it in passing
    [InlineData("海豚里用地案投不同意的是哪一位委員？")] // 出席委員 is nobody
    [InlineData("總務科")]
    [InlineData("1+1")]
    [InlineData("退休同仁禮金哪天開始發？")] // what the next sentence dates is another deed
    [InlineData("跟海豚市的視訊會議做了什麼決議？")] // that it was held is no resolution
    public async Task They_do_not_find_what_is_not_said(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
        Assert.Empty(answer.Citations);
    }
}
