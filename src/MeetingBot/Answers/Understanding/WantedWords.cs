using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>The words by which a question asks for a day, a sum, somebody (疑問詞), and those that only look so.</summary>
internal static partial class WantedWords
{
    // 可以少跑幾場嗎, 能晚幾天嗎: some, and whether.
    [GeneratedRegex("(可以|可否|能不能|可不可以|能夠?|可|會|准|得|讓|再|多|少|晚|早|慢)[^，。？?]{0,6}(?<![哪這那某好前後近])幾[^點號，。？?嗎]{1,8}嗎[？?]*$")]
    public static partial Regex Indefinite();

    [GeneratedRegex("知道|曉得|記得|清楚|告訴|請問|查一?下|確定")]
    public static partial Regex Knows();

    // 看前面誰改過要按哪裡, 什麼時間給誰用，是誰在審的: who and when are told of, and the last is asked for.
    [GeneratedRegex("[按點選勾](哪|那)(裡|兒|邊|個(鈕|按鈕))[？?呢啊]*$")]
    public static partial Regex LastWhere();

    [GeneratedRegex("[，, ](到底|究竟)?(是|由|要?歸)(誰|哪一?(個|位)(單位|機關|局處|局|處|科|人)?)[^，、。]{0,6}[？?呢啊]*$")]
    public static partial Regex LastWho();

    [GeneratedRegex("""
          多少錢
        | (?<![免浪消耗])[費薪價款金](要|是|有|為|共)*多少
        | 決標了?多少(?![件案次])
        | 多少[\u4e00-\u9fff]{0,3}費(?![用者率])
        | 多少(經費|費用|金額|預算|元|管理費|[租押]金|保證金|違約金|權利金|回饋金|補償金|慰問金|津貼|薪[水資]|學費|票價|款|(補助|獎助|補貼)[款金費]?(?![案件對人])|獎金|獎助學金|獎勵(?![案件])|津貼|罰[款鍰金])
        | (收|付|花|罰|領|剩|欠|捐|編|借|貸|省下?)了?多少(錢|元|[？?]|$)
        | (經費|費用|金額|預算|工程費|總經費|租金|面額|收費|停車費|上限|下限|額度|單價|罰款|薪水|補助款|補助)(總共|一共|要|是|有|為|各|打算|調整成)*(每月)?(多少|幾元|幾塊|幾萬)
        | 賣(一?[個份盒張杯碗])?多少(?![個件張份人次組])
        | (?<![演外支進提推])(自己|自行)[^，。]{0,4}[出付繳補]多少(?![個件張份人次組])
        | 幾元 | 幾塊錢 | 多少元 | 罰了多少
        | (?<!外|變|拍|義|專|特)賣(到|給|了|掉|出)?多少(錢|元|[？?]|$)
        | [賠罰繳退扣賺捐欠墊](償|款|給|還|到|了)?多少(?![人件次份張輛台臺位名天戶個處])
        | (預算|經費|金額|費用|價格|價錢|租金|[年月]租|[年月會規保]費|車資|運費|郵資|收費|薪水|薪資|款項|津貼|獎金|獎勵金|加班費|學費|票價|押金|保證金|違約金|退休金|慰問金|鐘點費|出席費).{0,10}多少(?!人|件|次|
              案|位)
        | (補助|補貼|賠償|罰鍰?)[^，。率比]{0,4}多少
        | 補助多少元 | 領多少
        | [金費款貼助獎勵薪][^，。]{0,12}(發|給)了?多少[？?]?$
        | 花了?多少
        | (最多|最高|可以?|能)補多少(?=[？?呢啊]|$)
        | ^(?!.*(哪|誰|什麼|怎|如何|何|嗎|是否|有沒有)).*(經費|金額|預算|費用)[？?]*$
        """, RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex Money();

    [GeneratedRegex("""
          百分之(幾|多少)
        | 幾成
        | 幾[%趴]
        | 幾個百分點
        | 多少(%|比率|比例|百分比|個?百分點)
        | (比率|比例|率|覆蓋率|執行率|占比|百分比)(目標|標準|上限|下限)?(要|是|有|為|達到|應|需|多少|達|到|至少)*(多少|幾)
        | 多少比例
        | (比率|比例|比重|占比|百分比|率)(到底|究竟)?(會|能|可以|是)?有?(多[高低大]|高不高)
        | 達到多少
        | (?<!工期|時程|期程)(落後|超前)(了|進度)*多少(?![天日個件案])
        | 率.{0,6}多少
        | 率呢
        | ^(?!.*(哪|誰|什麼|怎|如何|何|嗎|是否|有沒有)).*[^效機匯頻利]率(是|為)?[？?]*$
        """, RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex Percentage();

    [GeneratedRegex("什麼時候|甚麼時候|啥時|何時|哪時|哪一?天|哪一?日|哪[幾兩二三四五六][天日]|幾時|幾月|幾號|幾日(?!內)|哪一?年|哪個年度|哪個月|截止日|期限|最晚|最遲|最慢|deadline|死線|什麼日子|到期日|日期")]
    public static partial Regex Day();

    // 扣幾點 asks for no hour.
    [GeneratedRegex("(?<![扣抵加記換集積累發兌]了?)幾點|什麼時間")]
    public static partial Regex Clock();

    // 電話幾號 asks for no day.
    [GeneratedRegex("(?<of>電話|分機|門牌|車牌|帳號|文號|字號|傳真|案號|編號)(號碼)?(是|為)?(幾號|多少(?![個支件條張人])|幾(?=[？?呢啊]|$))|(?<=[的所])(?<of>電話|分機|傳真|門牌|車牌)(號碼)?[？?]*$")]
    public static partial Regex NumberOf();

    // 補正期限多長: so many days, and no day.
    [GeneratedRegex("(期限|期間|期程|時間|時程|工期|效期|年限|任期|假期)(是|有|要|最|為|定|訂)*(多[長久]|幾(個月|[天日年週]))")]
    public static partial Regex HowLong();

    // 那幾天風很大怎麼辦, 逾期幾天怎麼處理: what is done then.
    [GeneratedRegex("(怎麼辦|該?怎麼(處理|因應|做)|如何(處理|因應|是好))[？?呢啊]*$")]
    public static partial Regex LastHow();

    // 期限怎麼算: by which rule, and not which day.
    [GeneratedRegex("(期限|期間|日期|時效|天數|到期日)(要|該|應該?|又|是)*(怎麼|如何)(算|計算|起算|認定|處理|辦)")]
    public static partial Regex HowReckoned();

    [GeneratedRegex("幾點")]
    public static partial Regex Hour();

    // 最晚幾點: the latest hour, not the latest day.
    [GeneratedRegex("最晚|最遲|最慢|期限|截止日?")]
    public static partial Regex Limit();

    // 活動前多久, 幾個工作天前, 收到後幾天內
    [GeneratedRegex("([前後]|提[前早])(多久|幾(個?(小時|週|星期|月|工作[天日])|天))|(多久|幾(個?(小時|週|星期|月|工作[天日])|天))(之|以)?[前後內]")]
    public static partial Regex HowFarOff();

    [GeneratedRegex("多久|多長時間|(?<![哪那這某好近頭])幾(個)?(?<m>小時|天|日|週|星期|個月|月|年|工作日|分鐘)")]
    public static partial Regex Duration();

    // 什麼時候開工，要做幾天
    [GeneratedRegex("(什麼時候|何時|哪一?天|幾號|誰|哪裡|多少錢|幾[個人件場])[^。]{0,16}[，,、 ][^，。]{0,8}(多久|(?<![哪那這某好前後近])幾(個小時|小時|天|日(?!前)|週|個月|個工作日|分鐘))")]
    public static partial Regex AndHowLong();

    [GeneratedRegex("(?<![正更改訂稱定整])為什麼|(?<![正更改訂稱定整])為甚麼|為何|(什麼|何種)(原因|理由)|(原因|理由|緣故)是|的(原因|理由|緣故)(呢|為何)?[？?]*$")]
    public static partial Regex Why();

    [GeneratedRegex("網址|連結|(?<![A-Za-z] ?)(url|link)(?! ?[A-Za-z])", RegexOptions.IgnoreCase)]
    public static partial Regex Address();

    // 幾則帶網址的簡訊
    [GeneratedRegex("(幾|多少)[則封篇件個次條]")]
    public static partial Regex HowManyMessages();

    [GeneratedRegex("""
          (?<=[扣抵加記換集積累發兌]了?)幾(?<m>點)
        | (?<![哪那這某好前後近])幾(?!點|時|號|月)(個)?(?<m>部(?=[電車機影吊冷]|作品|紀錄|手機|公務|巴士|升降|[？?呢啊]*$)|
              人次|件次|車次|輛次|場次|平方公尺|公里|公尺|公頃|公分|公斤|公噸|公升|學分|名(?![額單稱字義])|分(?![鐘之成局隊館校])|
              位(?![子置])|
              [件則份套間人處家通場期棟台臺輛隻箱戶團梯張支案項筆冊本座所班篇款隊萬]|(?<!第)次|[歲攤盞棵株顆幅頭噸米坪度種趟堂節門頁字句票席床劑針瓶包袋桶罐盒面條口晚尾級樓校里](?![\u4e00-\u9fff-[了呢有在是要會能可吧啊才來給的]])|)
        | 多少(?<m>人次|點(?![\u4e00-\u9fff-[了呢有在是要會能可吧啊才來給的]])|件次|車次|輛次|場次|平方公尺|公里|公尺|公頃|公分|公斤|公噸|公升|學分|
              名(?![額單稱字義])|分(?![鐘之成局隊館校])|
              位(?![子置])|
              [件則份套間人處家通場次棟台臺輛隻箱戶團梯張支案項筆冊座所班篇隊]|[攤盞棵株顆幅頭噸米坪趟堂節門頁字票席床劑針瓶包袋桶罐盒條口校里](?![\u4e00-\u9fff-[了呢有在是要會能可吧啊才來給的]])|)
        | (?<!(誰|哪|什麼|怎麼|如何)[^，。]{0,20})(數量|人數|件數|總數)(?![^，。]{0,14}(誰|哪|什麼|怎麼|如何))
        | (合計|總計)(?=[？?]?$)
        | 多(?<m>[重高長寬深遠厚大])
        """, RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex Count();

    [GeneratedRegex("""
          誰 | 全名 | 姓名 | 什麼名字 | 叫什麼 | 姓什麼 | 姓啥 | 貴姓
        | 哪[兩二三四幾](位|個處|個?(單位|機關|局處|局|科|課|組|室|隊|中心|學校|公司))
        | 哪(一)?(個|位|家|間|所|些)?(單位|機關|局處|局|處|科|課|組|中心|公司|廠商|人|部門|學校|銀行)
        | 哪(一)?個?(機構|協會|基金會|事務所)
        | 哪一?位 | 何人 | 由何
        | 哪(一)?[家間所](?!教室|會議室|病房)
        | 負責人 | 窗口是
        """, RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex Who();

    [GeneratedRegex("(?<!卡|差|錯|輸)在哪|(?<!卡在|差在|錯在|輸在|[辦做談弄理行展度]到|到了)哪裡|哪兒|何處|什麼地方|(搬|移|遷|放|設|送|辦|拿|寄|跑|改|(?<![做行動展談度弄執理蓋修])到|去|往)哪(?=[？?呢啊，]|$)|哪個(地方|場地|教室|會議室|平台|平臺)|地點|哪一?家飯店")]
    public static partial Regex Where();

    [GeneratedRegex("嗎|是否|有沒有|是不是|能不能|可不可以|可否|要不要|了沒|會不會")]
    public static partial Regex YesOrNo();

    [GeneratedRegex("^(期限|死線|截止|截止日|截止日期|日期|時間|到期|時程|期程|期間)$")]
    public static partial Regex DateWords();

    [GeneratedRegex("^(地點|場地|地方|位置)$")]
    public static partial Regex PlaceWords();

    [GeneratedRegex("^多[高低]$")]
    public static partial Regex HighOrLow();

    [GeneratedRegex("^(單位|機關|局處|負責|人員|窗口|科|組|局|處)$")]
    public static partial Regex WhoWords();

    [GeneratedRegex("^(結果|結論|裁示|決議|情形|狀況|狀態|現況|事項|會議|會)$")]
    public static partial Regex OutcomeWords();

    [GeneratedRegex("(?<![那這某好前後近])幾個")]
    public static partial Regex HowManyOf();

    [GeneratedRegex("(什麼樣的?|什麼|何種|哪一?種|哪一?款|哪一?型|哪一?個|啥)")]
    public static partial Regex WhatKind();

    // 頭獎是什麼, 得標廠商是誰: asks for that, not for what is said around it.
    [GeneratedRegex("(是|為)(什麼|甚麼|啥|誰|哪一?[位家個間].{0,3})[？?呢啊呀]*$")]
    public static partial Regex IsWhat();

    // What minutes give without calling it so: a course by its name, a reason by what happened.
    [GeneratedRegex("""
          ^(題目|主題|名稱|名字|活動|課程|課|事情?|內容|方式|方法|措施|辦法|作法|做法|理由|原因|問題|情形|狀況|條件|目的|資料|東西|文件|建議|意見|系統|工作|任務|作業|計畫|規定|要求|重點|議題|提案|決議|結論|
              裁示|決定|結果|單位|機關|人員?|地方|地點|時間|日子|態度|立場|看法|調整|改善|處置|影響|準備|獎項?|好處|功能|服務|用途|作用|行動|步驟|程序|流程|訊息|消息|概念|機制|考量|風險|困難|進展|成果|成效|標準|
              範圍|對象|身分|角色|配套|配合|改變|變化|變動|異動|差別|差異|關係|指示|情況|處理|期限|期程|階段|項目|負責人|窗口|主管|承辦|承辦人|主辦|主席|主持人|紀錄|局處|主政|會議|案件|案由|平臺|平台|網站|年度|
              月份?|路段|路口|教室|病房|分館|校區|地區|區域|場次|場館|城市|學校|部門|公司|廠商)$
        """, RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex AnyKind();

    // 下半年多少件: of that time, and no 下半年 is counted.
    [GeneratedRegex("^([上下]半年|[今明去本前]年度?|[本上下]期|[上下本]個?月|[一二三四]季|年度)$")]
    public static partial Regex Time();

    // 核定補助多少: what is granted, which a ruling says in other words (補助調整為).
    [GeneratedRegex("^(核[定准給撥發]|裁示|決議|決定|同意|准予|拍板)$")]
    public static partial Regex Ruled();

    [GeneratedRegex("(還|要|是|有|為|剩下?|達到|達|應|需|總共|一共|各)*多少")]
    public static partial Regex HowMuch();
}
