using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>Which of the things that a meeting ordered a question asks for.</summary>
/// <param name="Instructions">主席指示裡: what the chair ordered at the end, and not what stands elsewhere in the minutes.</param>
/// <param name="WrittenDay">寫明日期: until a day that is named, and not at the end of a month or within so many days.</param>
/// <param name="Ordered">都發局被要求做什麼: what somebody was told to do about a matter, and not what was reported of it.</param>
internal sealed partial record AskedDuty(bool Instructions, bool WrittenDay, bool Ordered)
{
    public static AskedDuty In(string text) =>
        new(InstructionWords().IsMatch(text), WrittenDayWords().IsMatch(text), OrderedWords().IsMatch(text));

    /// <summary>寫明日期 is no 明日, and what stands before and behind it does not go together.</summary>
    public static string WithoutWrittenDay(string text) => WrittenDayWords().Replace(text, words => new('，', words.Length));

    [GeneratedRegex("(主席|主持人|[縣市鄉鎮區局處校院館所]長|秘書長|召集人|綜合)的?(會議)?(指示|裁示|指裁示|裁指示|結論)(事項)?")]
    private static partial Regex InstructionWords();

    [GeneratedRegex("被(要求|指示|交代|交辦|點名|責成|叫|請)(要|去|來)?(做|辦|改|提|怎麼做)(什麼|啥|哪些|怎樣|些什麼)?[？?呢]*$")]
    private static partial Regex OrderedWords();

    [GeneratedRegex("(寫|訂|定|載|標|註)明(了)?(的)?(日期|幾月幾[號日]|幾號|哪一?天|期限|期程)|明確(的)?(日期|期限)|(有|附)(寫|訂|定)?(了)?(日期|幾號)")]
    private static partial Regex WrittenDayWords();
}
