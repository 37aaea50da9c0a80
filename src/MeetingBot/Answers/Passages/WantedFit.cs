using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// Whether a sentence holds the kind of thing that is asked for: a question for a sum is not answered by a sentence without one.
/// </summary>
internal static partial class WantedFit
{
    // 春節前, 開學前: a term, though no day is written.
    private const string BeforeFeast =
        "(春節|元旦|農曆年|過年|中秋節?|端午節?|國慶日?|清明節?|重陽節?|開學|寒假|暑假)(之|以)?前";

    public static bool Fits(Question question, string sentence) => Fits(question, question.Wanted, sentence);

    public static bool Fits(Question question, Wanted wanted, string sentence) => wanted switch
    {
        Wanted.Date => !HasNoDay(question, sentence) || IsUsual(question, sentence),
        Wanted.TimeOfDay => Clock().IsMatch(sentence),
        Wanted.Duration =>
            question.Measure is "小時" or "分鐘"
                ? Regex.IsMatch(sentence, $@"[0-9一二三四五六七八九十兩半]+\s*(個)?{question.Measure}")
                    || (question.Measure == "分鐘" && MinutesAndSeconds().IsMatch(sentence))
                : question.Asked.Span.Turn ? Turn().IsMatch(sentence) || DaysOfTerm().IsMatch(sentence)
                : Duration().IsMatch(sentence)
                    || DaysOfTerm().IsMatch(sentence)
                    || (question.Measure is "天" or "日" && Days().IsMatch(sentence)),
        Wanted.Money => Money().IsMatch(sentence) || PriceShare.Tells(question, sentence),
        Wanted.Percentage => Percentage().IsMatch(Threshold.Without(question, sentence)),
        Wanted.Count when question.Asked.Number.Numbered is { } numbered =>
            Regex.IsMatch(sentence, $"{numbered}(號碼)?[為是轉：:（(\\s]{{0,3}}[0-9]"),
        Wanted.Count when question.Asked.Number.Grade is { } grade =>
            Regex.IsMatch(WithoutAsked(question, sentence), $"([0-9一二三四五六七八九十百]+|[甲乙丙丁])\\s*(餘|又)?(個)?{grade}") || HasTableNumber(sentence),
        Wanted.Count => question.Measure is { } measure
            ? Regex.IsMatch(
                WithoutGiven(question, Threshold.WithoutMarks(question, sentence), measure),
                $@"[0-9一二三四五六七八九十百千兩萬,]\s*(餘)?{Counters.Of(question, measure)}")
                || (measure is "位" or "人" or "名" && !Counters.Seats().IsMatch(question.Text) && People().IsMatch(sentence))
                || HasTableNumber(sentence)
            : (question.Asked.Number.Pieces
                ? Pieces()
                : Number()).IsMatch(DayWords().Replace(
                    YearWords().Replace(Threshold.WithoutMarks(question, WithoutAsked(question, sentence)), ""), ""))
                || HasTableNumber(sentence),
        Wanted.Who => NameFit.HoldsAnother(question, sentence) || NameFit.PrizeWinner(question, sentence)
            || NameFit.AllOfThem(question, sentence),
        Wanted.Where => (question.Asked.Matter.Whither ? Thither() : Where()).IsMatch(sentence)
            && (question.Asked.Matter.Place is not "里" and not "樓層" || HoldsPlace(question.Asked.Matter.Place, sentence)),
        Wanted.Why => Why().IsMatch(sentence) || (question.Asked.Matter.Failed && Failing().IsMatch(sentence)),
        Wanted.YesOrNo => true,
        Wanted.Anything when question.Asked.Sort is { IsClosed: true } sort => sort.IsIn(sentence),
        Wanted.Anything when question.Asked.Matter.Charge =>
            Money().IsMatch(sentence) || Percentage().IsMatch(sentence) || Charges().IsMatch(sentence),
        Wanted.Anything when question.Asked.Matter.Stuck => Waits().IsMatch(sentence),
        Wanted.Anything when question.Asked.Matter.Use => Uses().IsMatch(sentence),
        Wanted.Anything when question.Asked.Matter.Place is { } place => HoldsPlace(place, sentence),
        Wanted.Address => Address().IsMatch(sentence),
        _ => true,
    };

    /// <summary>Whether a sentence names no day: then it may only tell of which week or kind of day, 每週三 or 連假.</summary>
    public static bool HasNoDay(Question question, string sentence) =>
        !(question.Asked.Day.Several ? DaysNamed()
            : question.Asked.Day.OfMonth ? DayNamed()
            : Date()).IsMatch(WithoutOthers(question, WithoutAsked(question, sentence)));

    private static bool IsUsual(Question question, string sentence) =>
        (question.Asked.Span.Usual && UsualDays().IsMatch(sentence)) || (question.Asked.Span.Whenever && EveryWeek().IsMatch(sentence));

    private static bool HoldsPlace(string place, string sentence) =>
        Regex.IsMatch(sentence, $"[^各一二兩三某該擇個所分全、，。]{{2}}{place}");

    // 13處場館裡有幾處: the number that the question gives is no answer to it.
    private static string WithoutGiven(Question question, string sentence, string measure) =>
        Regex.Matches(question.Text, $@"[0-9][0-9,]*\s*{Regex.Escape(measure)}").Aggregate(
            sentence, (rest, given) => Regex.Replace(rest, $@"(?<![0-9,]){Regex.Escape(given.Value)}", ""));

    /// <summary>幾號 asks for a day: 5月15日 says more than 5月.</summary>
    public static bool GivesDay(Question question, string sentence) =>
        question.Wanted == Wanted.Date && question.Asked.Day.OfMonth && DayOfMonth().IsMatch(WithoutAsked(question, sentence));

    // The day that the question itself names is no answer to it.
    private static string WithoutAsked(Question question, string sentence) =>
        question.Dates.Aggregate(sentence, (rest, date) => rest.Replace(date.Text, "", StringComparison.Ordinal));

    // A year alone is no day; what was done already is no bound, nor is what it waits for.
    private static string WithoutOthers(Question question, string sentence)
    {
        var rest = question.Asked.Day.OfMonth ? Term().Replace(YearOrMonthOf().Replace(sentence, ""), "") : sentence;
        return question.Asked.Day.Bound ? DoneOn().Replace(rest, "").Replace("俟", "", StringComparison.Ordinal) : rest;
    }

    // A row of a table gives its numbers without the measure, which stands in the header.
    private static bool HasTableNumber(string sentence) => TableNumber().IsMatch(sentence);

    // 113年度, 九月份: which year's or month's, and not when.
    [GeneratedRegex(@"\d{2,4}\s*(學?年度|年(?!\s*\d+\s*月|底|初|[上下]半年))|[0-9一二三四五六七八九十]+\s*月份(?!\s*\d+\s*日)")]
    private static partial Regex YearOrMonthOf();

    // 短期（一年內）: how long, and not which day.
    [GeneratedRegex(@"[0-9一二兩三四五六七八九十]+\s*(年|個月|週|天)(內|間|期)?(?!\s*[0-9一二三四五六七八九十]+\s*月)")]
    private static partial Regex Term();

    [GeneratedRegex(@"[0-9一二三四五六七八九十]\s*日")]
    private static partial Regex DayOfMonth();

    // 已於9月2日, 原於民國99年3月1日, 至10月11日止已
    [GeneratedRegex(@"((已|業|原|曾)(於|經)|截至)\s*(民國|[今去本]年)?\s*(\d{2,4}\s*年\s*)?\d{1,2}\s*月(\s*\d{1,2}\s*[日號])?|至\s*(\d{2,4}\s*年\s*)?\d{1,2}\s*月(\s*\d{1,2}\s*日)?止?[，,]?\s*(已|共計?|計|累計|尚有)")]
    private static partial Regex DoneOn();

    [GeneratedRegex(@"[0-9一二三四五六七八九十]+\s*(年|月|日)|[0-9]+/[0-9]+|(?<![\d.])1?[0-9]{2}\.[01]?[0-9]\.[0-3]?[0-9](?![\d.])|(本|下|次|上|今|明|當|年|月)(月|年|週|日|度)?(底|初|中旬|上旬|下旬)|今日|明日|本週|下週|會後|[0-9一二三四五六七八九十]+\s*(週|個?月|天|日)內|[後起]\s*[0-9一二三四五六七八九十]+\s*(個?小時|[天日週]|個月)|下次|即日|[上下本]學(期|年)|(上線|完成|核定|解除|復業|結束|一段落|屆滿|期滿|開放|設備交貨|通過)(之)?(前|後|時)|" + BeforeFeast + @"|俟")]
    private static partial Regex Date();

    // 哪一天 is not answered by 上線前, which stands in no calendar, nor by 年底將屆.
    [GeneratedRegex(@"[0-9]{2,4}\.[0-9]{1,2}\.[0-9]{1,2}(?![0-9.])|[0-9一二三四五六七八九十]+\s*(年|月|日)|[0-9]+/[0-9]+|(本|下|次|上|今|明|當|年|月)(月|年|週|日|度)?(底(?!將屆)|初|中旬|上旬|下旬)|今日|明日|本週|下週|[0-9一二三四五六七八九十]+\s*(週|個?月|天|日)內|即日|" + BeforeFeast)]
    private static partial Regex DayNamed();

    // 哪幾天 is not answered by 7月.
    [GeneratedRegex(@"[0-9]{2,4}\.[0-9]{1,2}\.[0-9]{1,2}(?![0-9.])|[0-9一二三四五六七八九十]+\s*日|[0-9]+/[0-9]+|週[一二三四五六日]|星期|[今明]日|中旬|上旬|下旬|[月年]底|[月年]初|每日|平日|假日")]
    private static partial Regex DaysNamed();

    // 9分40秒
    [GeneratedRegex(@"[0-9]+\s*分\s*[0-9]+\s*秒")]
    private static partial Regex MinutesAndSeconds();

    // 第9點 of a rule is no clock.
    [GeneratedRegex(@"(?<!第[0-9一二三四五六七八九十]{0,3})[0-9一二三四五六七八九十]+\s*(時|點)|[0-9]+:[0-9]{2}|中午|下班前|早上|上午|下午")]
    private static partial Regex Clock();

    // 111年 is a year, and no time of a hundred and eleven.
    [GeneratedRegex("""
          [0-9一二三四五六七八九十兩半]+\s*(個)?(小時|天|日((以|之)?內|[前後間])|週|周|星期|個月|月內|年內|年間|工作日|工作天|分鐘|秒|學期|(?<![0-9]{3}\s*|
              (?<![0-9])[5-9][0-9]\s*)年(?![0-9度一二三四五六七八九十]))
        | 前\s*[0-9一二三四五六七八九十]+\s*日
        | 半年
        | \d+\.\d+\s*日
        | 按月 | 每月 | 每週 | 每日
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Duration();

    // 一律安排於連續假期辦理
    [GeneratedRegex("(於|在|利用|改至|移至|僅|限|除)(每?(週|星期)[一二三四五六日末]|連續假期|連假|例?假日|週末|平日|夜間|深夜|離峰|寒暑?假|暑假|非?上班|下班|非?辦公時間|午休|休[館園市]|退潮|漲潮)")]
    private static partial Regex UsualDays();

    // 每週三下午駐點, 平日21時熄燈
    [GeneratedRegex(@"每(週|星期|逢)[一二三四五六日末0-9]|每月(第|[0-9])|(平日|假日|每日|每天|每晚|週[一二三四五六日末])[^，。；0-9]{0,6}[0-9]+\s*(時|:|點)")]
    private static partial Regex EveryWeek();

    // 改為雙月刊, 每季開會
    [GeneratedRegex(@"(雙月|半月|半年|[週周月季年旬日])刊|(?<!(取消|停止|廢[止除]|免)[^，。；]{0,4})每\s*[0-9一二三四五六七八九十兩半雙]*\s*個?(年|季|學期|月|週|星期|旬|日|天|小時|分鐘)|[按逐](年|季|月|週|日)|[隔雙]([週月年]|日(?!期))|(年|季|月|週|學期|日|天|小時|分鐘)[0-9一二兩三四五六七八九十]+次|不定期")]
    private static partial Regex Turn();

    // 保存期間以30日為限, 週期改為180日: a term in days, and no day of a month nor a term that is given up.
    [GeneratedRegex("""
          (?<![0-9月一二三四五六七八九十、至及]\s*)[0-9一二三四五六七八九十]+\s*日(曆天|為(限|原則|度|上限))
        | (期間|期限|效期|週期|工期|天數|日數)[^，。；、0-9月]{0,6}[0-9]+\s*日(?!\s*[（(前起止])
        | (停[權職學業班用]|展延|延長|縮短|為期|[合共]計|[達逾滿約]|保[留存]|公[告示]|試辦|禁[止用])\s*[0-9]+\s*[日天](?!\s*[（(前起止])
        | (?<!(取消|停止|廢[止除]|免)[^，。；]{0,4})每\s*[0-9一二三四五六七八九十]+\s*日
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex DaysOfTerm();

    // 展延14日: so many days, and none of a month.
    [GeneratedRegex(@"(?<![0-9月一二三四五六七八九十、至及]\s*)[0-9一二三四五六七八九十]+\s*(個)?(工作)?[日天](?!\s*[（(前起止])")]
    private static partial Regex Days();

    [GeneratedRegex(@"[0-9一二三四五六七八九十百千萬億,]+\s*(餘)?(萬|億|千)?(餘)?元|(?<![0-9,.\-])[0-9,]{5,}(?![0-9,.\-]|\s*(餘)?[\u4e00-\u9fff%％])|[0-9.]+\s*(億|萬)(?!\s*(餘)?[0-9件人位名次戶處筆場則冊份台臺輛公平噸株棵隻支張通片顆劑盞里坪度多步])")]
    private static partial Regex Money();

    [GeneratedRegex(@"[0-9.]+\s*[%％]|百分之|分之|[一二三四五六七八九十]成|％")]
    private static partial Regex Percentage();

    [GeneratedRegex(@"[0-9一二三四五六七八九十百千]+\s*(位|人|名|餘人)")]
    private static partial Regex People();

    [GeneratedRegex(@"\d{2,4}\s*(學?年度?|年)|第\s*\d+")]
    private static partial Regex YearWords();

    [GeneratedRegex(@"\d{1,2}\s*月份?(\s*\d{1,2}\s*日)?|\d{1,2}\s*日(前|以前|起|止|（|\()")]
    private static partial Regex DayWords();

    [GeneratedRegex("[0-9一二三四五六七八九十百千兩]+")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![第0-9A-Za-z\-])[0-9一二兩三四五六七八九十百千,]+\s*(餘)?[個位名人件項則家處間台臺輛部組套支張份篇棟座所班隊團場種類案筆例戶株棵隻本冊校里站顆枚盞床梯輪批罐瓶包箱格席]")]
    private static partial Regex Pieces();

    [GeneratedRegex(@"(\s|^|\|)[0-9][0-9,]*(億[0-9,]*)?(萬[0-9,]*)?(\s*$|\||\s(?!\s*([年月日時分件位個次元場隻節條]|人(?!事))))")]
    private static partial Regex TableNumber();

    // 搬去哪裡 is not answered by where it was.
    [GeneratedRegex(@"(至|到|往|入|進駐|回|遷(?!建)|[改移遷]設|新址|(?<!原)設[於在])(?!\s*[0-9]+\s*(年|月|日))[^，。；0-9]{0,12}?([0-9]+\s*樓|廳|室|樓|館|處|園|中心|醫院|院區|學院|診所|路|街|巷|校|場|局|公所|倉庫|地下|機房|機關)")]
    private static partial Regex Thither();

    // 回歸至「疫苗預約平台」: a name in quotation marks may be long.
    [GeneratedRegex("""
          (於|在|至|到|向|往|洽|透過|利用)「[^」]{2,28}(平臺|平台|系統|網站|網頁|專區|app|櫃檯|櫃台|窗口|中心|信箱)」
        | (地點|場地|地址|位置)[^，。；]{0,8}([為是：:]|[改移]在)(?!原則)
        | (於|在|假|至|到|放置|地點|場地|[改移遷]設)[^，。；]{0,12}?(廳|室|樓|館|處|園|堤|醫院|院區|學院|診所|中心|飯店|酒店|平臺|平台|群組|系統|路|街|巷|大道|橋|廣場|碼頭|車站|禮堂|校|場|局|公所|app|專區|信箱|
              櫃檯|頁面|官網|網站)
        | (提報|提送|函送|送交|送請|提請)[^，。；]{0,14}(會議|會報|小組|局|處|科|室|會|中心)
        | (?<![函寄發])[送報提]請?(?![0-9])[^，。；0-9]{2,16}(委員會|小組|大隊|中心|單位|機關|[會局處科室])(審|核|備查|彙整|查|鑑|評)
        | (改?走|改由|經由?|繞行|從)(?![0-9])[^，。；0-9]{0,12}?(樓梯|電梯|通道|出入?口|入口|[側大後]門|便?道|路|街|巷|橋|匝道)
        | 以[^，。；0-9]{2,16}?(廳|室|樓|館|園|中心|學校|國[中小]|高中|大學|會所|公所|廟|宮|飯店|營區|廣場|停車場)為[^，。；]{0,10}?((?<![重觀優缺焦特亮熱難痛])點|場地|站)
        | 以[^，。；0-9]{2,16}?為[^，。；]{0,10}?(地點|場地|場所|處所|據點|會場)
        | (點擊|點選|點按|按下)[^，。；]{1,12}(按鈕|選項|連結|圖示)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Where();

    [GeneratedRegex("因(?!應)|由於|鑑於|鑒於|避免|以免|肇|導致|以致|原因(為|是|係|在)")]
    private static partial Regex Why();

    // 不合格3團：「某團」立案未滿2年
    [GeneratedRegex("未(?!來)|不足|不符|不夠|逾|超過|欠缺|缺[乏少漏件]|沒有|無法|無人|不到|遺漏|錯誤|瑕疵|過期|重複")]
    private static partial Regex Failing();

    // 尚待某局函復
    [GeneratedRegex("待|俟|等候|等待|尚(?!可)|仍(?!應|請)|未(?!來)|因|須先|須經|需先|卡|協調中|審查中|審議中|核定中|爭議|訴訟|停工")]
    private static partial Regex Waits();

    // 餘額轉作巡演經費
    [GeneratedRegex("轉[作為入充]|[移改充流]作|作為|用[於以來途在]|支應|挹注|流用|納入|購[置買]|繳庫|添購|汰換|增[設辦聘購]|(餘額|餘款|經費|款項|賸餘)[^，。]{0,12}(辦理|補助|優先)")]
    private static partial Regex Uses();

    [GeneratedRegex("免[費收繳付]|計[收費價算]|[0-9]折|按.{1,8}[收計]|比照|依.{1,16}(標準|費率|基準)")]
    private static partial Regex Charges();

    [GeneratedRegex("http|www|網址", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
