using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Understanding;

namespace MeetingBot.Tests.Answers.Passages;

/// <summary>A question for a sum is not answered by a sentence without one.</summary>
public sealed class WantedFitTests
{
    [Theory]
    [InlineData(Wanted.Date, "請於10月16日前完成。", true)]
    [InlineData(Wanted.Date, "請於會後三日內完成。", true)]
    [InlineData(Wanted.Date, "請於系統上線前完成。", true)] // an event will do
    [InlineData(Wanted.Date, "請儘速完成。", false)]
    [InlineData(Wanted.TimeOfDay, "上午9時30分", true)]
    [InlineData(Wanted.TimeOfDay, "09:30", true)]
    [InlineData(Wanted.TimeOfDay, "10月16日", false)]
    [InlineData(Wanted.Duration, "為期45天", true)]
    [InlineData(Wanted.Duration, "平均等候23秒", true)]
    [InlineData(Wanted.Duration, "應於開會前7日提出", true)]
    [InlineData(Wanted.Duration, "受理10件", false)]
    [InlineData(Wanted.Duration, "改為每半年一次", true)]
    [InlineData(Wanted.Duration, "契約30年", true)]
    [InlineData(Wanted.Duration, "111年擴大辦理", false)] // a year
    [InlineData(Wanted.Duration, "紀錄保存期間以45日為限", true)]
    [InlineData(Wanted.Duration, "更換週期改為180日", true)]
    [InlineData(Wanted.Duration, "每90日更換一次", true)]
    [InlineData(Wanted.Duration, "取消每90日強制更換", false)] // given up
    [InlineData(Wanted.Duration, "期間至9月30日止", false)] // a day of a month
    [InlineData(Wanted.Date, "續管，延至113.03.15", true)]
    [InlineData(Wanted.Date, "得分為3.5", false)]
    [InlineData(Wanted.Date, "請於春節前修復", true)]
    [InlineData(Wanted.Money, "經費新臺幣486萬元", true)]
    [InlineData(Wanted.Money, "831,100", true)] // of a table
    [InlineData(Wanted.Money, "共486件", false)]
    [InlineData(Wanted.Money, "共核發12,486件", false)] // large, and no sum
    [InlineData(Wanted.Money, "113.5萬份", false)]
    [InlineData(Wanted.Money, "核定60,000輛", false)]
    [InlineData(Wanted.Money, "經費3.5億", true)]
    [InlineData(Wanted.Percentage, "執行率71.4％", true)]
    [InlineData(Wanted.Percentage, "達八成", true)]
    [InlineData(Wanted.Percentage, "共71件", false)]
    [InlineData(Wanted.Count, "不合格87處", true)]
    [InlineData(Wanted.Count, "114年度之檢查", false)] // a year is no count
    [InlineData(Wanted.Where, "於市政大樓8樓望洋廳召開", true)]
    [InlineData(Wanted.Where, "請總務組辦理", false)]
    [InlineData(Wanted.Why, "因經費不足", true)]
    [InlineData(Wanted.Why, "因應疫情", false)] // in answer to, not because of
    [InlineData(Wanted.Why, "照案通過", false)]
    [InlineData(Wanted.Address, "網址為http://example.org", true)]
    [InlineData(Wanted.Address, "請上網填報", false)]
    [InlineData(Wanted.YesOrNo, "照案通過", true)]
    [InlineData(Wanted.Anything, "照案通過", true)]
    public void Holds_the_kind_of_thing_that_is_asked_for(object wanted, string sentence, bool expected) =>
        Assert.Equal(expected, WantedFit.Fits(Asked((Wanted)wanted), sentence));

    [Theory]
    [InlineData("哪一天公告？", "115年度徵件須知（草案）", false)] // a year is no day
    [InlineData("哪一天公告？", "115年3月公告", true)]
    [InlineData("哪一天公告？", "請於系統上線前公告", false)] // an event stands in no calendar
    [InlineData("哪一天公告？", "年底將屆，請儘速公告", false)]
    [InlineData("哪一天公告？", "請於9月底前公告", true)]
    [InlineData("什麼時候擴大？", "115年擴大辦理", true)]
    [InlineData("期限到哪天？", "6項已於10月17日修補", false)] // done, and no bound
    [InlineData("期限到哪天？", "其餘於10月31日前修補", true)]
    [InlineData("哪天修補的？", "6項已於10月17日修補", true)]
    public void A_day_is_one_that_is_asked_for(string question, string sentence, bool expected) =>
        Assert.Equal(expected, WantedFit.Fits(Asked(Wanted.Date, question), sentence));

    [Theory]
    [InlineData("這案卡在哪？", "本案尚待環保局函復", true)]
    [InlineData("這案卡在哪？", "本案照案通過", false)]
    [InlineData("搬到哪裡？", "新址設於海口路二段66號", true)]
    [InlineData("搬到哪裡？", "原設於海口路二段66號", false)]
    [InlineData("哪幾天舉行？", "98年由大學承辦", false)] // a year is no day
    [InlineData("哪幾天舉行？", "訂於8月6日、13日辦理", true)]
    public void Fits_what_the_question_means(string question, string sentence, bool expected) =>
        Assert.Equal(expected, WantedFit.Fits(Asked(WantedReader.Read(question, out _), question), sentence));

    [Theory]
    [InlineData("為什麼不合格？", "不合格1團：「海音」立案未滿2年", true)] // what is lacking is the reason
    [InlineData("為什麼延後？", "本案未滿2年", false)]
    public void A_reason_may_be_what_is_lacking(string question, string sentence, bool expected) =>
        Assert.Equal(expected, WantedFit.Fits(Asked(Wanted.Why, question), sentence));

    [Theory]
    [InlineData("洽總機轉分機2417", true)]
    [InlineData("案內部分機關共7項人員", false)]
    public void A_number_is_the_one_of_the_thing(string sentence, bool expected) =>
        Assert.Equal(expected, WantedFit.Fits(Asked(Wanted.Count, "分機是幾號？"), sentence));

    [Theory]
    [InlineData("請於每月10日前送會計室", false)] // a day is no count
    [InlineData("請於每月10日前送10份", true)]
    public void A_count_is_no_day(string sentence, bool expected) => Assert.Equal(expected, WantedFit.Fits(Asked(Wanted.Count), sentence));

    [Theory]
    [InlineData("重", "重約3公噸", true)]
    [InlineData("重", "計3案", false)]
    [InlineData("位", "約有30餘人到場", true)] // people are counted in several ways
    [InlineData("人次", "共服務30人次", true)]
    [InlineData("人次", "共有30位志工", false)] // heads are no visits
    [InlineData("處", "不合格87處", true)]
    [InlineData("處", "不合格87件", false)]
    [InlineData("處", "3 碼頭路 87", true)] // a row of a table has no measure
    public void Counts_what_is_asked_for(string measure, string sentence, bool expected) =>
        Assert.Equal(expected, WantedFit.Fits(Asked(Wanted.Count) with { Measure = measure }, sentence));

    private static Question Asked(Wanted wanted, string text = "") => new(text, Intent.Passage, wanted, [], [], [], null, [], null, null, false);
}
