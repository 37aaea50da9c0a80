using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>What a question asks of what comes before a deed, or of what comes of one.</summary>
/// <param name="First">要先做什麼: what must be done before.</param>
/// <param name="Penalty">逾期沒交會怎樣: what becomes of whoever does not, or does it too late.</param>
internal sealed partial record AskedSequel(bool First, bool Penalty)
{
    public static AskedSequel In(string text) => new(FirstWords().IsMatch(text), PenaltyWords().IsMatch(text));

    [GeneratedRegex("先(要|去|把)?(做|辦|辦理|完成|做完|辦完|準備)(好|什麼|哪些|啥)")]
    private static partial Regex FirstWords();

    [GeneratedRegex("(沒|不(?!同|要|過)|未(?!來)|逾|超過|違[規反停]|遲|忘|被抓|再犯|亂|占用|佔用|弄丟|遺失).*會(被|受到?|遭)?(怎麼?樣|怎麼(處理|處罰|罰|處分|辦)|如何(處理|處分|處罰)|有?什麼(後果|處罰|處分|罰則|下場))")]
    private static partial Regex PenaltyWords();
}
