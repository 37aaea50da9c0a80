namespace MeetingBot.Minutes.Parsing.Words;

/// <summary>Titles, groups of people and family names, as minutes use them.</summary>
internal static class PersonWords
{
    private static readonly string[] Titles =
    [
        "副秘書長", "主任秘書", "高級分析師", "副總聯絡人", "總聯絡人", "聯絡人", "副總幹事", "總幹事", "執行秘書", "專門委員", "簡任技正", "召集委員", "常務委員", "主任委員", "副主任委員", "副理事長",
        "常務理事", "常務監事", "執行長", "副執行長", "總工程司", "副總工程司", "正工程司", "幫工程司", "主任檢察官", "副召集人", "召集人", "承辦人", "負責人", "主持人", "總經理", "副總經理", "董事長",
        "秘書長", "副局長", "副處長", "副主任", "副校長", "副院長", "副市長", "副縣長", "副部長", "副署長", "副司長", "副所長", "副組長", "副科長", "副座", "分析師", "設計師", "工程司", "工程師", "管理師",
        "理事長", "監事長", "副議長", "分局長", "大隊長", "總隊長", "中隊長", "研究員", "助理員", "辦事員", "里幹事", "教務長", "學務長", "總務長", "研發長", "國際長", "主計長", "人事長", "資訊長", "資安長",
        "局長", "處長", "主任", "組長", "科長", "課長", "股長", "室長", "所長", "隊長", "院長", "校長", "館長", "部長", "次長", "署長", "司長", "廳長", "市長", "縣長", "區長", "鄉長", "鎮長", "里長", "鄰長", "站長", "園長", "廠長",
        "議長", "議員", "立委", "委員", "主秘", "秘書", "專委", "參議", "參事", "技正", "技監", "技士", "專員", "科員", "課員", "組員", "幹事", "理事", "監事", "顧問", "教授", "老師", "教師", "律師", "醫師", "法官",
        "主席", "代表", "經理", "協理", "襄理", "董事", "督導", "督學", "視察", "編審", "稽核", "護理長", "導師", "助理", "先生", "女士", "小姐", "同學", "博士", "研究員", "主委", "副主委", "首長", "副首長", "主管", "長官",
    ];

    // Groups that may owe something: everybody, all heads.
    private static readonly string[] Groups =
    [
        "同仁", "大家", "各位", "全體", "人員", "主管", "長官", "首長", "主秘", "教師", "老師", "學生", "委員", "里長", "幹事", "廠商", "承商", "包商", "業者", "承辦人", "住戶", "會員", "理監事", "代表", "教職員工", "教職員", "家長",
        "窗口", "種子人員", "值班人員", "志工", "幕僚", "秘書", "助理", "議員", "顧問", "局處", "組室", "處室", "科室", "課室", "系所", "院系", "館所", "中心主任", "室主任", "成員",
    ];

    private const string Families =
        "王李張劉陳楊黃趙吳周徐孫馬朱胡郭何高林羅鄭梁謝宋唐許韓馮鄧曹彭曾蕭田董袁潘蔣蔡余杜葉程蘇魏呂丁任沈姚盧姜崔鍾譚陸汪范金石廖賈夏韋付方白鄒孟熊秦邱江尹薛閻段雷侯龍史陶黎賀顧毛郝龔邵萬錢嚴覃武戴莫孔向湯溫康施文牛樊葛邢安齊易喬伍龐顏倪莊聶章魯岳翟殷詹申歐耿關蘭焦俞左柳甘祝包寧尚符舒阮柯紀梅童凌畢單季裴霍涂成苗谷曲盛冉翁藍路游辛靳管柴蒙鮑華喻祁蒲房滕屈饒解牟艾尤阳時穆農司卓古吉繆簡車項連蘆麥褚婁竇戚岑景黨宮費卜冷晏席衛米柏宗瞿桂全佟應臧閔苟鄔邊卞姬師和仇欒隋商刁沙榮巫寇桑郎甄叢仲虞敖巴明佘池查麻苑遲鄺官封談匡鞠惠荊樂冀郁胥南班儲原栗燕楚鄢勞諶奚皮粟冼藺樓盤滿聞位厲伊仝區郜海闞花權強帥屠豆朴蓋練廉禹井祖漆巨卿涂鄞黄吕郑许";

    public static bool IsFamily(char c) => Families.Contains(c, StringComparison.Ordinal);

    /// <summary>The length of the title or group that stands at this place, or 0; the longest that fits.</summary>
    public static int EndingAt(ReadOnlySpan<char> text, int at) => Math.Max(Longest(Titles, text[at..]), Longest(Groups, text[at..]));

    public static bool EndsAsTitle(ReadOnlySpan<char> text)
    {
        foreach (var title in Titles)
        {
            if (text.EndsWith(title, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int Longest(string[] words, ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (word.Length > longest && text.StartsWith(word, StringComparison.Ordinal))
            {
                longest = word.Length;
            }
        }

        return longest;
    }
}
