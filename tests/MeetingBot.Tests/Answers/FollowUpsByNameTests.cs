namespace MeetingBot.Tests.Answers;

/// <summary>
/// A second question that only names a thing, or says one word of its matter; names mistyped by a letter, names that a number tells apart.
/// </summary>
public sealed class FollowUpsByNameTests : IAsyncLifetime
{
    private const string Minutes = """
        白鯨市政府秘書處第41次處務會議紀錄
        時間：114年4月16日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同處長
        紀錄：李小明

        壹、報告事項
        一、各科報告
        新住民關懷站設於文化館2樓，由市府無償提供；開放時間為週二至週五9時至17時，押金免收。
        丹麥奧斯陸島訪團一行18人訂於5月12日來訪，行程含鹽田生態館及舊燈塔，紀念品採用貝殼杯墊。
        青年志工隊現有人數35人，較去年多4人。
        走廊畫展第12檔由海星高中展出，展期自3月1日起至5月31日止；
        第13檔由白浪商工展出，展期6月1日至8月31日。
        「海燕一號」4月20日起進塢保養，由「海燕三號」代班，每航次保留8席給洗腎病患。
        茶水間飲水機使用後請關閉電源並擦拭檯面。
        船班查詢網站預定6月3日上架；線上購票因票務公司尚未同意，暫不開放。
        停電時西灣區衛生所的疫苗移置至白鯨醫院。
        迎賓車隊有賴主任協調警察局派出引導車。
        同仁赴臺出差遇濃霧滯留者，住宿費最多補助3晚。
        各單位年終聯歡每人餐費上限500元。
        主席裁示：洽悉。
        貳、討論事項
        案由一：體育館申請降低場租一案。
        決議：各館應採一致作法，請體育處邀集各館研議。
        參、散會（上午11時）
        """;

    private AnswerHouse? house;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("41.txt", Minutes));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    [Theory]
    [InlineData("新住民關懷站設在哪裡？", "那開放時間呢？", "週二至週五9時至17時")] // no place
    [InlineData("奧斯陸島訪團什麼時候來？", "總共幾人？", "18人")]
    [InlineData("奧斯陸島訪團什麼時候來？", "會去參觀哪些地方？", "舊燈塔")]
    [InlineData("船班查詢網站什麼時候上架？", "線上購票呢？", "暫不開放")] // the day is another thing's
    [InlineData("走廊畫展第12檔是誰展出？", "那下一檔呢？", "白浪商工")]
    [InlineData("走廊畫展第12檔是誰展出？", "那下一檔呢？是哪間學校", "白浪商工")]
    [InlineData("走廊畫展第12檔是誰展出？", "那下一檔什麼時候？", "6月1日")]
    [InlineData("走廊畫展第 13 檔是哪間學校展出？", "展到什麼時候？", "8月31日")] // not the twelfth's last day
    public async Task A_thing_named_alone_is_asked_of_the_matter_just_spoken_of(string first, string then, string told)
    {
        await house!.AskAsync(first, conversation: "one");

        var answer = await house.AskAsync(then, conversation: "one");

        Assert.True(answer.Answered, answer.Why);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("奧斯陸島訪團什麼時候來？", "那預算呢？")] // a day is no sum
    [InlineData("新住民關懷站設在哪裡？", "那收費對象呢？")]
    [InlineData("走廊畫展第13檔是誰展出？", "那下一檔呢？")]
    public async Task What_is_not_told_of_that_matter_is_not_answered(string first, string then)
    {
        await house!.AskAsync(first, conversation: "one");

        var answer = await house.AskAsync(then, conversation: "one");

        Assert.False(answer.Answered, answer.Text);
    }

    [Theory]
    [InlineData("飲睡機使用後要關掉什麼？", "擦拭檯面")] // a word of the dictionary, mistyped
    [InlineData("新住民官懷站設在哪裡？", "文化館2樓")] // a name of the minutes
    [InlineData("停電的話西灣區衛生所的疫苗要移去哪裡？", "白鯨醫院")]
    [InlineData("引導車是找哪個單位安排的？", "警察局")]
    [InlineData("海燕三號代班時每航次要留幾個位子給洗腎病患？", "8席")] // 席 says what it counts
    [InlineData("出差去臺灣被霧困住回不來，住宿費可以報幾晚？", "3晚")]
    [InlineData("尾牙吃飯一個人最多可以花多少？", "500元")]
    [InlineData("有場館想降場租，處長怎麼裁示？", "一致作法")]
    public async Task Said_in_other_words_it_is_found(string question, string told)
    {
        var answer = await house!.AskAsync(question);

        Assert.True(answer.Answered, answer.Why);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("海燕二號什麼時候進塢保養？")] // the first one does
    [InlineData("有場館想降場租，市長怎麼裁示？")] // another one was in the chair
    public async Task Another_one_of_the_name_or_of_the_post_is_not_meant(string question)
    {
        var answer = await house!.AskAsync(question);

        Assert.False(answer.Answered, answer.Text);
    }
}
