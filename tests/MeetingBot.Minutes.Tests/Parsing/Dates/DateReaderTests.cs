using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Dates;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("中華民國101年4月2日（星期一）上午9時3分", "2012-04-02T09:03")]
    [InlineData("時間：民國 110 年 8 月 19 日 10 時 00 分", "2021-08-19T10:00")]
    [InlineData("中華民國九十二年十一月二十日", "2003-11-20")]
    [InlineData("一一三年三月十二日（星期二）上午九時", "2024-03-12T09:00")]
    [InlineData("西元2020年03月07日", "2020-03-07")]
    [InlineData("2012 年 3 月 10 日", "2012-03-10")] // AD by its size
    [InlineData("第541次市政會議紀錄111/05/09", "2022-05-09")] // in a title, right after a word
    [InlineData("111.5.9", "2022-05-09")]
    [InlineData("日期：99-04-22", "2010-04-22")] // hyphens, yet ROC
    [InlineData("2018-03-26", "2018-03-26")]
    [InlineData("2024/9/18（三）10:00", "2024-09-18T10:00")]
    [InlineData("民國1061021", "2017-10-21")] // 年月日 got lost
    [InlineData("民國前3年5月1日", "1909-05-01")]
    [InlineData("110\n年 9 月 22 日", "2021-09-22")] // broken over lines
    [InlineData("中華民國 1 0 1 年 5 月 2 4 日", "2012-05-24")] // letter-spaced by a PDF
    [InlineData("110年1 2 月31日", "2021-12-31")]
    [InlineData("今年 6 月 4 號", "2021-06-04")]
    [InlineData("112年11月6日(星期一)下午3時", "2023-11-06T15:00")]
    [InlineData("113 年 11 月 1 日當日", "2024-11-01")]
    public void Reads_a_day(string text, string expected) => Assert.Equal(expected, Sentence.Days(Sentence.Date(text)));

    [Theory]
    [InlineData("109 年度", "2020-01-01..2020-12-31")]
    [InlineData("一○二年三月", "2013-03-01..2013-03-31")]
    [InlineData("110 年 6 月底", "2021-06-30")]
    [InlineData("七月份", "2021-07-01..2021-07-31")]
    [InlineData("110年7月9至16日", "2021-07-09..2021-07-16")]
    [InlineData("8 月 19 \n至 23 日", "2021-08-19..2021-08-23")]
    [InlineData("10 月 26 日至 11 月 5 日期間", "2021-10-26..2021-11-05")]
    [InlineData("110 年 12 月 1 日至 111 年 1 月 28 日", "2021-12-01..2022-01-28")]
    [InlineData("110 年 5 月 1 日起至 8 月 31 日止", "2021-05-01..2021-08-31")]
    [InlineData("12月30日至1月2日連假", "2021-12-30..2022-01-02")]
    [InlineData("9/6-9/8", "2021-09-06..2021-09-08")]
    [InlineData("9/7(二)~9/21(二)", "2021-09-07..2021-09-21")]
    [InlineData("113.5.17-5.20", "2024-05-17..2024-05-20")]
    [InlineData("7、8 月間", "2021-07-01..2021-08-31")]
    [InlineData("1 至 7 月", "2021-01-01..2021-07-31")]
    [InlineData("39-81 年永久保存檔案", "1950-01-01..1992-12-31")]
    [InlineData("39 至 81 年永久保存檔案", "1950-01-01..1992-12-31")]
    [InlineData("107與108年度", "2018-01-01..2019-12-31")]
    [InlineData("2021年第2、3季", "2021-04-01..2021-09-30")]
    [InlineData("110 年度下半年", "2021-07-01..2021-12-31")]
    [InlineData("97下半年度", "2008-07-01..2008-12-31")] // 年 left out
    [InlineData("8 月中陸續取得", "2021-08-11..2021-08-20")]
    [InlineData("9月上旬", "2021-09-01..2021-09-10")]
    [InlineData("9月下旬", "2021-09-21..2021-09-30")]
    [InlineData("112學年度第2學期", "2024-02-01..2024-07-31")]
    [InlineData("下（98）學年度", "2009-08-01..2010-07-31")]
    [InlineData("95 年以前", "-..2006-12-31")]
    [InlineData("自 107 年 3 月 5 日起", "2018-03-05..-")]
    [InlineData("自 94 年起", "2005-01-01..-")]
    [InlineData("110年8月19日10:00-12:00", "2021-08-19T10:00..2021-08-19T12:00")]
    [InlineData("5月4日上午8時至17時", "2021-05-04T08:00..2021-05-04T17:00")]
    public void Reads_a_period(string text, string expected) => Assert.Equal(expected, Sentence.Days(Sentence.Date(text)));

    [Theory]
    [InlineData("年底", "2021-12-31")]
    [InlineData("本月底", "2021-08-31")]
    [InlineData("今日", "2021-08-19")]
    [InlineData("明(20)日", "2021-08-20")]
    [InlineData("昨（18）日", "2021-08-18")]
    [InlineData("本 (110) 年度", "2021-01-01..2021-12-31")]
    [InlineData("明（111）年 1 月 15 日", "2022-01-15")]
    [InlineData("本(8)月25日", "2021-08-25")]
    [InlineData("去年", "2020-01-01..2020-12-31")]
    [InlineData("前年", "2019-01-01..2019-12-31")]
    [InlineData("明年上半年", "2022-01-01..2022-06-30")]
    [InlineData("上週", "2021-08-09..2021-08-15")] // weeks run from Monday
    [InlineData("本週五", "2021-08-20")]
    [InlineData("下週三", "2021-08-25")]
    [InlineData("下週一（8/23）前", "2021-08-23")]
    [InlineData("後天（21日）中午前", "2021-08-21T12:00")]
    [InlineData("禮拜三下班前", "2021-08-25")]
    [InlineData("上月", "2021-07-01..2021-07-31")]
    [InlineData("下個月", "2021-09-01..2021-09-30")]
    [InlineData("於保單到期（8/25）前", "2021-08-25")]
    [InlineData("即日起至9月30日止", "2021-08-19..2021-09-30")]
    [InlineData("自即日起", "2021-08-19..-")]
    [InlineData("近三個月", "2021-05-19..2021-08-19")]
    [InlineData("於二週內", "2021-08-19..2021-09-02")]
    [InlineData("會後三日內", "2021-08-19..2021-08-22")]
    [InlineData("散會（中午12時8分）", "2021-08-19T12:08")]
    [InlineData("散會(十二時二十五分)", "2021-08-19T12:25")]
    [InlineData("散會：12:20", "2021-08-19T12:20")]
    [InlineData("散會(下午5時30分)", "2021-08-19T17:30")]
    public void Counts_words_from_the_meeting(string text, string expected) => Assert.Equal(expected, Sentence.Days(Sentence.Date(text)));

    [Theory]
    [InlineData("8 月 11 日閉館，同日並封存", "8月11日=2021-08-11", "同日=2021-08-11")]
    [InlineData("原預計 8 月 19 至 23 日施工，因 23 日下午 5 時將辦理演講", "8月19至23日=2021-08-19..2021-08-23", "23日下午5時=2021-08-23T17:00")]
    [InlineData("12月17日辦理餐會，當日計有各國代表", "12月17日=2021-12-17", "當日=2021-12-17")]
    [InlineData("113年5月17日、18日及20日", "113年5月17日=2024-05-17", "18日=2024-05-18", "20日=2024-05-20")]
    [InlineData("109年3月2日核定、5月20日開工", "109年3月2日=2020-03-02", "5月20日=2020-05-20")] // the year runs on with the story
    [InlineData("113 年度採購結算日為 114 年 1 月 15 日，之後不列入當年度決算", "113年度=2024-01-01..2024-12-31", "114年1月15日=2025-01-15", "當年度=2024-01-01..2024-12-31")]
    [InlineData("明日 114 年計畫說明會", "明日=2021-08-20", "114年=2025-01-01..2025-12-31")] // side by side, yet two
    [InlineData("110年7月21日2021荷蘭展", "110年7月21日=2021-07-21")] // the bare year belongs to the name
    [InlineData("明年暑期工讀期間為7月1日至8月31日", "明年=2022-01-01..2022-12-31", "7月1日至8月31日=2022-07-01..2022-08-31")]
    [InlineData("預計111年第1季完工、第2季啟用", "111年第1季=2022-01-01..2022-03-31", "第2季=2022-04-01..2022-06-30")]
    [InlineData("三、6月底前完成", "6月底前=2021-06-30")] // item three, not March to June
    [InlineData("1.5月4日停電", "5月4日=2021-05-04")] // item one
    public void Reads_dates_that_lean_on_others(string text, params string[] expected) => Assert.Equal(expected, Sentence.Told(text));

    [Theory]
    [InlineData("每日", DateKind.Recurring)]
    [InlineData("按\n月報告", DateKind.Recurring)]
    [InlineData("每月 10 日前", DateKind.Recurring)]
    [InlineData("110年8月19日10時", DateKind.DateTime)]
    [InlineData("110年8月19日", DateKind.Date)]
    [InlineData("9月底", DateKind.Date)]
    [InlineData("9月份", DateKind.Month)]
    [InlineData("110年度", DateKind.Year)]
    [InlineData("9月1日至9月3日", DateKind.Period)]
    [InlineData("本月底", DateKind.Relative)]
    public void Tells_the_kind(string text, DateKind expected) => Assert.Equal(expected, Sentence.Date(text).Kind);

    [Theory]
    [InlineData("第 13 屆第 6 次定期大會")]
    [InlineData("列管案號 12616、203-3、5-2、11405-03")]
    [InlineData("案號113-11-01解除列管")] // looks like 1 November; it is the first case of a meeting
    [InlineData("決標金額 1,551 萬餘元，比率 11.38%")]
    [InlineData("12 樓、B1、3 間、45 小時、2 週、3 個月、連續 4 個月")]
    [InlineData("所得稅法第 11 條、1/3席次、2/3以上同意、版本2.0、比例1:20")]
    [InlineData("電話02-2720-8889，網址https://reurl.cc/9rONQ8")]
    [InlineData("2021 白晝之夜、《臺北市年鑑 2020》")]
    [InlineData("一般周邊事項周知，第一線統一辦理，年終考績")]
    [InlineData("日前及近日，目前與今後，先前")]
    [InlineData("說明年度計畫、以前年度、會同年輕同仁、日本年輕人、第3次年會")] // 明年, 前年, 同年, 本年 inside other words
    [InlineData("大於 26 日公文、公告30日、4日曆天")]
    [InlineData("到期當日或活動當天")] // no date before tells which
    [InlineData("一時疏忽、同時、屆時、即時、同一時間")]
    [InlineData("7 週年、75 週年、十年計畫、保固3年")]
    public void Leaves_alone_what_is_no_date(string text) => Assert.Empty(Sentence.Told(text));

    [Fact]
    public void Remembers_the_paragraph_before()
    {
        var reader = new MeetingBot.Minutes.Parsing.Dates.DateReader(Sentence.Context("2021-08-19"));
        reader.Read(Sentence.Flow("(一) 9月3日辦理說明會。"));

        var date = Assert.Single(reader.Read(Sentence.Flow("(二) 當日請各單位派員。")));

        Assert.Equal("2021-09-03", Sentence.Days(date));
    }

    [Theory]
    [InlineData("9月8日歲修1號爐，2號爐、3號機組及4號出口另行安排", 1)]
    [InlineData("9月8日歲修1號爐，12號及13號各停一天", 3)]
    public void A_numbered_thing_beside_a_day_is_no_day(string text, int days) => Assert.Equal(days, Sentence.Told(text).Count());

    [Fact]
    public void Without_the_day_of_the_meeting_a_date_stays_unresolved()
    {
        var date = Sentence.Date("請於9月15日前提報", held: null);

        Assert.Null(date.From);
        Assert.Null(date.To);
        Assert.Equal("會議日期不明，無法推算", date.Why);
    }
}
