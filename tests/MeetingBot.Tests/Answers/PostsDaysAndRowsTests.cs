namespace MeetingBot.Tests.Answers;

/// <summary>Who holds a post, whose day it is, which row of a table: a true sentence beside the question is no answer to it.</summary>
public sealed class PostsDaysAndRowsTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府交流處第33次處務會議紀錄
        時間：114年9月17日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同處長
        紀錄：李小明

        壹、報告事項
        一、接待外賓（禮賓科）
        禮賓科林科長補充報告：
        （一）本期來訪外賓，如：海燕國沙米爾大使、北岬商會何瑞琳理事長、南灣協會陶思遠處長、石堤辦事處卡洛代表等人，均由本處接待。
        （二）114年7月8日王市長與海燕國首都卡拉市長視訊會議並簽署友好協議。
        （三）港灣球場委外案已於8月5日完成議價，目前準備訂約。
        （四）燈塔商場管理案已通過8月12日的績效審查會議，接續辦理展延。
        （五）「冷凍庫汰換」114年6月20日驗收合格、「天橋油漆工程」114年7月31日竣工。
        主席裁示：洽悉。
        二、諮詢服務（服務科）
        （一）櫃檯諮詢：本期櫃檯提供諮詢服務計90件，詳如下表：

        | 類別 | 7月 | 8月 | 總計 |
        | 合計 | 40 | 50 | 90 |
        | 稅務諮詢 | 10 | 15 | 25 |
        | 戶政諮詢 | 30 | 35 | 65 |

        （二）「歡樂廣場」8月31日以前停止設攤。9月1日至9月30日開放設攤，攤位12攤。
        主席裁示：感謝林副處長擔任訪團團長，請服務科於10月15日前提報檢討。
        三、機房搬遷（資訊科）
        主席裁示：機房搬遷請資訊科與總務科先自行協調，仍有困難時，請向主任秘書陳報。
        四、識字課程（人事科）
        人事科補充報告：本處現有公務車11輛；師生畫展展期自114年7月1日起至8月31日止。
        主席裁示：請同仁於114年11月28日前完成識字課程。
        五、訴願答辯逾期檢討案。（法制科）
        主席裁示：請秘書科提報科務會議檢討。
        貳、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("33.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("南灣協會的副處長是誰？")]
    [InlineData("石堤辦事處的處長是誰？")] // a 代表 is named
    [InlineData("北岬商會的大使是哪位？")]
    [InlineData("交流處的副處長是誰？（全名）")] // by the family name alone
    [InlineData("卡拉市長什麼時候來訪？")] // by video
    [InlineData("王市長哪一天去海燕國？")]
    [InlineData("港灣球場委外案哪天訂約？")] // still to come
    [InlineData("燈塔商場管理案什麼時候到期？")] // the day is of a meeting
    [InlineData("冷凍庫什麼時候開始汰換？")]
    [InlineData("法律諮詢有幾件？")] // no such row
    [InlineData("6月的稅務諮詢有幾件？")] // no such column
    [InlineData("識字課程誰授課？")] // who must attend it is told
    [InlineData("資訊科要在9月30日前完成什麼？")] // no bound, and another's
    [InlineData("天橋油漆工程花了多少錢？歡樂廣場的租金是多少？")] // neither of two
    public async Task What_the_minutes_do_not_say_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
        Assert.Empty(answer.Citations);
    }

    [Theory]
    [InlineData("南灣協會的處長是誰？", "陶思遠處長")]
    [InlineData("海燕國的大使叫什麼名字？", "沙米爾")]
    [InlineData("訪團團長是誰？", "林副處長")] // by 擔任
    [InlineData("天橋油漆工程哪天完工？", "114年7月31日")]
    [InlineData("稅務諮詢總共幾件？", "25")] // the row, not the sum in the sentence over the table
    [InlineData("櫃檯諮詢8月合計幾件？", "50")] // the row of totals, which does not say what it counts
    [InlineData("處裡的公務車有幾台？", "11輛")]
    [InlineData("師生畫展到哪天為止？", "8月31日")]
    [InlineData("訴願答辯逾期哪個科要檢討？", "秘書科")] // what the item is called names no one, its ruling does
    [InlineData("機房搬遷喬不攏該找誰？", "主任秘書")]
    [InlineData("9月30日以前歡樂廣場有幾攤？", "12攤")] // told by the second sentence of two
    [InlineData("天橋油漆工程花了多少錢？港灣球場委外案哪天議價？", "8月5日")] // of two questions the one that has an answer
    [InlineData("港灣球場…不是，燈塔商場管理案的績效審查會議是哪一天？", "8月12日")] // what is taken back while typing
    [InlineData("第32次處務會議之後，第33次處務會議的主席是誰？", "王大同")] // of two sittings the one whose minutes are here
    public async Task What_they_say_is_found(string question, string expected)
    {
        var answer = await house!.AskAsync(question);

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Citations);
    }
}
