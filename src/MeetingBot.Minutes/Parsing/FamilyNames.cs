namespace MeetingBot.Minutes.Parsing;

/// <summary>Family names (姓) of one character, the one list for minutes and for questions.</summary>
public static class FamilyNames
{
    /// <summary>Those that nearly everybody in Taiwan has, without those that are far more often a word: 任, 向, 管, 萬.</summary>
    public const string Common =
        "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余趙盧梁顏柯孫魏翁戴范宋方鄧杜傅侯曹溫薛丁馬蔣唐卓藍馮姚石董"
        + "紀歐程連古汪湯姜田康鄒白涂尤巫韓龔嚴袁黎阮童陸夏柳邵錢伍倪凃駱甘熊季塗秦呉韋顧孟譚凌陶辜戚霍雷";

    /// <summary>The others: good enough only where a title or a colon says that somebody is meant.</summary>
    public const string Rare =
        "任崔金賈付尹閻段龍史賀毛郝萬覃武莫孔向文牛樊葛邢安齊易喬龐聶章魯岳翟殷申耿關蘭焦俞左祝包寧尚符舒梅畢單裴成苗谷曲盛冉路辛靳管柴蒙鮑華喻祁蒲房"
        + "滕屈饒解牟艾阳時穆農司吉繆車項蘆麥褚婁竇岑景黨宮費卜冷晏席衛米柏宗瞿桂全佟應臧閔苟鄔邊卞姬師和仇欒隋商刁沙榮寇桑郎甄叢仲虞敖巴明佘池查麻苑遲"
        + "鄺官封談匡鞠惠荊樂冀郁胥南班儲原栗燕楚鄢勞諶奚皮粟冼藺樓盤滿聞位厲伊仝區郜海闞花權強帥屠豆朴蓋練廉禹井祖漆巨卿鄞黄吕郑许杭湛嵇鄂尉諸幸巢邰茅鈕晁鞏芮荀酈郟甯郗";

    public static bool IsCommon(char letter) => Common.Contains(letter, StringComparison.Ordinal);

    public static bool Begins(char letter) => IsCommon(letter) || Rare.Contains(letter, StringComparison.Ordinal);
}
