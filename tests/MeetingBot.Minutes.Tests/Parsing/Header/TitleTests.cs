namespace MeetingBot.Minutes.Tests.Parsing.Header;

public sealed class TitleTests
{
    private const string Time = "時間：114 年 10 月 23 日上午 9 時 30 分\n主席：林春生";

    [Theory]
    [InlineData("白鯨市政府主任秘書會報第 103 次會議紀錄", "白鯨市政府", "主任秘書會報", 103, null)]
    [InlineData("白鯨市政府主任秘書會報第103次會議紀錄", "白鯨市政府", "主任秘書會報", 103, null)]
    [InlineData("白鯨市政府第 103 次主任秘書會報紀錄", "白鯨市政府", "主任秘書會報", 103, null)]
    [InlineData("白鯨市政府第八○○次市政會議紀錄", "白鯨市政府", "市政會議", 800, null)]
    [InlineData("白鯨市政府第八〇〇次市政會議紀錄", "白鯨市政府", "市政會議", 800, null)]
    [InlineData("白鯨市政府第二七五0次市政會議紀錄", "白鯨市政府", "市政會議", 2750, null)] // a digit among Chinese numerals
    [InlineData("白鯨市政府第一百零三次市政會議紀錄", "白鯨市政府", "市政會議", 103, null)]
    [InlineData("白鯨市政府第廿三次市政會議紀錄", "白鯨市政府", "市政會議", 23, null)]
    [InlineData("白鯨市政府資訊局 113 年第 12 次局務會議紀錄", "白鯨市政府資訊局", "局務會議", 12, 113)]
    [InlineData("白鯨市政府資訊局113年度第12次局務會議紀錄", "白鯨市政府資訊局", "局務會議", 12, 113)]
    [InlineData("白鯨市政府資訊局一一三年第十二次局務會議紀錄", "白鯨市政府資訊局", "局務會議", 12, 113)]
    [InlineData("白鯨市政府資訊局民國113年第12次局務會議紀錄", "白鯨市政府資訊局", "局務會議", 12, 113)]
    [InlineData("白鯨市政府資訊局 2024 年第 12 次局務會議紀錄", "白鯨市政府資訊局", "局務會議", 12, 113)] // years are given in ROC
    [InlineData("113 年第 12 次局務會議紀錄", null, "局務會議", 12, 113)]
    [InlineData("第541次市政會議紀錄111/05/09", null, "市政會議", 541, null)]
    [InlineData("第541次市政會議紀錄（111.05.09）", null, "市政會議", 541, null)]
    [InlineData("國立白鯨大學 113 學年度第 2 學期第 3 次行政會議紀錄", "國立白鯨大學", "行政會議", 3, 113)] // the third of the year, not the second
    [InlineData("國立白鯨大學113學年度第3次行政會議紀錄", "國立白鯨大學", "行政會議", 3, 113)]
    [InlineData("國立白鯨大學一一三學年度第二學期第三次校務會議紀錄", "國立白鯨大學", "校務會議", 3, 113)]
    [InlineData("白鯨市政府公共工程督導會報第14次會議紀錄", "白鯨市政府", "公共工程督導會報", 14, null)]
    [InlineData("白鯨市政府道安督導會報第14次會議議事錄", "白鯨市政府", "道安督導會報", 14, null)]
    [InlineData("白鯨市政府第 2 屆第 5 次廉政會報紀錄", "白鯨市政府", "廉政會報", 5, null)] // the term of office is no session
    [InlineData("白鯨市北灣區公所區務會議第 3 次紀錄", "白鯨市北灣區公所", "區務會議", 3, null)]
    [InlineData("白鯨市政府環境保護局114年10月份第2次擴大局務會議紀錄", "白鯨市政府環境保護局", "擴大局務會議", 2, 114)]
    [InlineData("白鯨市政府秘書處第 12 次處務會議紀錄（節本）", "白鯨市政府秘書處", "處務會議", 12, null)]
    [InlineData("【白鯨市政府秘書處第 12 次處務會議紀錄】", "白鯨市政府秘書處", "處務會議", 12, null)]
    [InlineData("＃　白鯨市政府秘書處第１２次處務會議紀錄", "白鯨市政府秘書處", "處務會議", 12, null)] // full width
    [InlineData("# 白鯨市政府秘書處第 12 次處務會議紀錄", "白鯨市政府秘書處", "處務會議", 12, null)]
    [InlineData("**白鯨市政府秘書處第 12 次處務會議紀錄**", "白鯨市政府秘書處", "處務會議", 12, null)]
    [InlineData("白 鯨 市 政 府 第 12 次 市 政 會 議 紀 錄", "白鯨市政府", "市政會議", 12, null)]
    [InlineData("財團法人海燈基金會第三屆第七次董事會議紀錄", "財團法人海燈基金會", "董事會議", 7, null)]
    [InlineData("白鯨縣議會第 20 屆第 6 次定期會紀錄", "白鯨縣議會", "定期會", 6, null)]
    [InlineData("白鯨市政府新建工程處工務會議紀錄", "白鯨市政府新建工程處", "工務會議", null, null)]
    public void Takes_a_title_apart(string title, string? body, string? series, int? session, int? year)
    {
        var meeting = Some.WithHead($"{title}\n{Time}");

        Assert.Equal((body, series, session, year), (meeting.Body, meeting.Series, meeting.Session, meeting.Year));
    }

    [Theory]
    [InlineData("白鯨市政府性別平等委員會第8次會議紀錄", "白鯨市政府性別平等委員會", 8)]
    [InlineData("白鯨市政府性別平等委員會第 5 屆第 8 次委員會議紀錄", "白鯨市政府性別平等委員會", 8)]
    [InlineData("白鯨市都市計畫委員會第八百零八次會議紀錄", "白鯨市都市計畫委員會", 808)]
    public void A_committee_is_the_body_of_its_own_meetings(string title, string body, int session)
    {
        var meeting = Some.WithHead($"{title}\n{Time}");

        Assert.Equal((body, session), (meeting.Body, meeting.Session));
    }

    [Theory]
    [InlineData("白鯨市政府秘書處\n第 12 次處務會議紀錄")]
    [InlineData("白鯨市政府秘書處\n\n第 12 次處務會議紀錄")]
    [InlineData("白鯨市政府秘書處第 12 次\n處務會議紀錄")]
    [InlineData("白鯨市政府秘書處\n第 12 次處務會議\n紀錄")]
    [InlineData("白鯨市政府秘書處\n處務會議第 12 次會議紀錄")]
    [InlineData("白鯨市政府秘書處第 12 次處務會議\n會議紀錄")]
    public void Body_and_series_may_stand_on_lines_of_their_own(string title)
    {
        var meeting = Some.WithHead($"{title}\n{Time}");

        Assert.Equal(("白鯨市政府秘書處", "處務會議", 12), (meeting.Body, meeting.Series, meeting.Session));
    }

    [Theory]
    [InlineData("會議名稱：白鯨市政府秘書處第 12 次處務會議")]
    [InlineData("會議紀錄\n會議名稱：白鯨市政府秘書處第 12 次處務會議")]
    [InlineData("會議名稱\t白鯨市政府秘書處第 12 次處務會議")]
    [InlineData("開會事由：白鯨市政府秘書處第 12 次處務會議")]
    [InlineData("壹、會議名稱：白鯨市政府秘書處第 12 次處務會議")]
    [InlineData("檔　　號：114/0203\n保存年限：5 年\n\n白鯨市政府秘書處第 12 次處務會議紀錄")]
    [InlineData("- 1 -\n白鯨市政府秘書處第 12 次處務會議紀錄")]
    [InlineData("跳到主要內容區塊\n:::\n首頁 > 市政資訊 > 會議紀錄\n白鯨市政府秘書處第 12 次處務會議紀錄")]
    public void The_title_need_not_be_the_first_line(string title)
    {
        var meeting = Some.WithHead($"{title}\n{Time}");

        Assert.Equal(("白鯨市政府秘書處", "處務會議", 12), (meeting.Body, meeting.Series, meeting.Session));
    }

    [Fact]
    public void The_title_is_kept_as_the_file_has_it() =>
        Assert.Equal("白鯨市政府資訊局113年第１２次局務會議紀錄", Some.WithHead($"白鯨市政府資訊局113年第１２次局務會議紀錄\n{Time}").Title);

    [Fact]
    public void A_day_in_the_title_is_the_day_of_the_meeting() =>
        Assert.Equal("2022-05-09", Some.WithHead("第541次市政會議紀錄111/05/09").HeldAt.ToString());

    [Fact]
    public void Minutes_without_any_title_have_none()
    {
        var meeting = Some.WithHead(Time);

        Assert.Equal((null, null, null, null), (meeting.Title, meeting.Body, meeting.Series, meeting.Session));
    }

    [Theory]
    [InlineData("白鯨市政府工務局 會議紀錄\n地址：白鯨市港前路 8 號　承辦人：王小明\n轉 6312\n115 年度第 1 次管線協調會議紀錄", "白鯨市政府工務局", "管線協調會議", 1)]
    [InlineData("白鯨市政府秘書處第 12 次處務會議紀錄\n確認第 11 次會議紀錄", "白鯨市政府秘書處", "處務會議", 12)] // business, and no title
    [InlineData("白鯨市政府秘書處處務會議紀錄\n宣讀第 11 次會議紀錄", "白鯨市政府秘書處", "處務會議", null)]
    public void Of_two_lines_that_name_minutes_the_numbered_one_is_the_title_and_whose_they_are_may_stand_above(
        string head, string body, string series, int? session)
    {
        var meeting = Some.File($"{head}\n{Time}\n\n壹、報告事項\n決議：洽悉。\n").Meeting;

        Assert.Equal((body, series, session), (meeting.Body, meeting.Series, meeting.Session));
    }
}
