namespace MeetingBot.Tests.Answers;

/// <summary>Who, how big, for each, of which unit: asked in a few plain words, and told by the minutes in none of them.</summary>
public sealed class AskedInPassingTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府資訊處第41次處務會議紀錄
        時間：114年4月16日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同處長
        紀錄：李小明

        壹、報告事項
        一、各科報告
        停水訊息統一由水務中心發布，各單位不得自行張貼。
        程式設計競賽計18隊參加，金獎由海星高工學生隊以「潮汐鐘」獲得。
        新進人員訓練請人事科於5月中旬辦理，由溫專員主講；企劃科鄔股長擔任助教。
        港口停車場設大客車位12格、機車格340格，收入35萬元。
        信件附檔單檔上限由10MB調整為25MB，自5月1日起實施。
        門禁更新分三年完成一樓大廳、地下停車場及屋頂機房。
        藻礁復育補助每公頃4,200元，本期核定38公頃。
        沙灘步道5月12日開工，工期40日曆天。
        北側新增集乳室1間，於4月1日啟用。
        施工單位應於沙灘步道開工前三日完成通報。
        進度落後達10%以上者，由科長召開檢討會；落後達30%以上者，由處長親自督導。
        違反禁釣公告者，每次扣罰保證金千分之五。
        老榕移植須先送樹木審查小組審議。
        新增學生代表江采蓉（夜間部）。
        海鮮券自8月4日開始發放。
        漁會業務報告請於6月9日前送秘書科。
        中庭耶誕樹預計12月1日點燈。
        113-1-1-04案請總務科於5月6日前補送海報局。
        全員避難演練疏散時間為8分20秒。
        清真餐檯自下學期增設1處。
        主席裁示：洽悉。
        貳、討論事項
        案由一：救生員服務時數表彰方式。
        決議：全年達90小時者頒獎牌，達200小時者另報市府表揚。
        案由二：沙灘輪椅借用要點。
        決議：照案通過。
        參、散會（上午11時）
        下次會議訂於5月21日召開。
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("41.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("停水由哪個單位發布？", "水務中心")] // no list of units has it
    [InlineData("程式設計競賽金獎是誰拿的？", "海星高工")]
    [InlineData("新進人員訓練由誰來講？", "溫專員")]
    [InlineData("鄔股長是哪一科的？", "企劃科")]
    [InlineData("港口停車場有幾個機車位？", "340格")]
    [InlineData("信件附檔一個檔最大可以多大？", "25MB")]
    [InlineData("門禁更新要分哪幾個階段做？", "屋頂機房")]
    [InlineData("藻礁復育一公頃補助多少錢？", "4,200元")] // 育一 is no word
    [InlineData("沙灘步道什麼時候開工，要做幾天？", "40日曆天")] // not what is done before it
    [InlineData("進度落後達三成要怎麼辦？", "處長親自督導")]
    [InlineData("救生員服務滿幾個小時有獎牌？", "90小時")] // the motion has the matter, its ruling the hours
    [InlineData("5月的處務會議哪一天開？", "5月21日")]
    [InlineData("違反禁釣公告一次扣多少？", "千分之五")] // a share is a sum
    [InlineData("老榕移植要先送哪裡審？", "樹木審查小組")]
    [InlineData("新增的學生代表叫什麼名字？", "江采蓉")]
    [InlineData("漁會業務報告什麼時候前送秘書科？", "6月9日")] // nobody asks what was reported
    [InlineData("中庭聖誕樹什麼時候亮燈？", "12月1日")]
    [InlineData("113-1-1-04案總務科要在哪天前補送海報局？", "5月6日")] // the case is no day of January
    [InlineData("全員避難演練疏散花了幾分鐘？", "8分20秒")]
    [InlineData("清真餐檯什麼時候增設？", "下學期")]
    public async Task Is_told(string question, string said)
    {
        var answer = await house!.AskAsync(question);

        Assert.True(answer.Answered, question);
        Assert.Contains(said, string.Concat(answer.Text.Where(c => !char.IsWhiteSpace(c))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("溫專員是哪一科的？")] // who asks him is another
    [InlineData("集乳室在男廁還是女廁？")]
    [InlineData("沙灘輪椅一次可以借幾個小時？")]
    [InlineData("停電由哪個單位發布？")]
    [InlineData("程式設計競賽銀獎是誰拿的？")]
    [InlineData("7月的處務會議哪一天開？")]
    [InlineData("屋頂機房什麼時候開工？")]
    [InlineData("海鮮券可以用到什麼時候？")] // from when is not until when
    [InlineData("江采蓉念哪個系？")]
    public async Task What_is_told_of_something_else_is_refused(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }
}
