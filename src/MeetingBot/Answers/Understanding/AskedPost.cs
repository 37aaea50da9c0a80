using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>The post (職稱) whose holder a question asks for, and where the question names it.</summary>
internal sealed partial record AskedPost(string Role, int At)
{
    /// <summary>Titles of posts, for patterns.</summary>
    public const string Titles =
        "副?(?:局|處|科|組|課|股|校|市|縣|鄉|鎮|區|里|院|部|署|所|司|廳|館|園|隊|站|廠|社|會|班|團|室|董事|理事|秘書|執行|總|議|司令)長|"
        + "執行秘書|副?總幹事|副?主任委員|主任秘書|副?主任|主秘|副?代表|"
        + "副?大使|公使|副?總?領事|副?教授|副?總?經理|專門委員|專委|參議|技正|副?召集人|發言人|董事|理事|監事|幹事|祕書";

    public int End => At + Role.Length;

    /// <returns>Null where no post is asked for.</returns>
    public static AskedPost? In(string text)
    {
        var match = RoleThenWho().Match(text) is { Success: true } first ? first : WhoThenRole().Match(text);
        match = match.Success ? match : WhichHolder().Match(text);
        return match.Success ? new(match.Groups["role"].Value, match.Groups["role"].Index) : null;
    }

    [GeneratedRegex($"(?<role>{Titles})(一職|的?(名字|姓名|全名))?(究竟|到底|現在|目前)?(是|叫|為|由|姓)?(誰|哪一?位|何人|什麼(名字|大名)?[？?]?$)")]
    private static partial Regex RoleThenWho();

    [GeneratedRegex($"哪一?位(?!副?教授)(?<role>{Titles})")]
    private static partial Regex WhichHolder();

    [GeneratedRegex($"(誰|哪一?位|何人)(是|擔任|出任|兼任?|當|做)[^，。？?]{{0,20}}?(?<role>{Titles})[呢啊呀]?[？?]?$")]
    private static partial Regex WhoThenRole();
}
