namespace MeetingBot.Answers.Words;

/// <summary>
/// The family names (姓) that nearly everybody in Taiwan has: what begins with one may be a person's name, 資訊中心 before 主任 is none.
/// </summary>
internal static class Surnames
{
    /// <summary>Without those that are far more often a word: 任, 向, 管, 萬.</summary>
    public const string All =
        "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余趙盧梁顏柯孫魏翁戴范宋方鄧杜傅侯曹溫薛丁馬蔣唐卓藍馮姚石董紀歐程連古汪湯姜田康鄒白涂尤巫韓龔嚴袁黎阮童陸夏柳邵錢伍倪凃駱甘熊季塗秦呉韋顧孟譚凌陶辜戚霍雷";

    public static bool Begins(char letter) => All.Contains(letter, StringComparison.Ordinal);
}
