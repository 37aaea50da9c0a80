using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;

namespace MeetingBot.Answers.Executors;

/// <summary>Reads from the line of the chair who presided in the chair's place: 局長甲（10時後由副局長乙代理）.</summary>
internal static partial class StandIn
{
    /// <summary>All of them, in the order of the line; none where the chair presided all along.</summary>
    public static IReadOnlyList<string> In(string chair)
    {
        var named = By().Matches(chair).Concat(Behind().Matches(chair)).Select(match => match.Groups["n"].Value.Trim()).ToList();
        return named.Count > 0 ? named
            : ForOther().Match(chair) is { Success: true } other ? [other.Groups["n"].Value.Trim()]
            : [];
    }

    /// <summary>Whether a sentence of the minutes says that somebody took the chair over: 主席因公離席，由副局長代理.</summary>
    public static bool IsToldIn(string sentence) => Told().IsMatch(sentence);

    [GeneratedRegex("由(?<n>[^，。；、（）()]{2,16}?)(代理|代為|代|主持|接手|接續)")]
    private static partial Regex By();

    // 局長甲（請假），副局長乙代理, and 主任秘書乙代（處長甲隨團出訪）
    [GeneratedRegex("(?<=[）)，,]|^)\\s*(?!由|[^，,（(]{0,12}由)(?<n>[^，。；（）()]{2,16}?)(代理|代)(主持|主席)?(?=\\s*([（()）]|$))")]
    private static partial Regex Behind();

    // 副秘書長乙（秘書長甲公出）: in brackets it is another who was away.
    [GeneratedRegex($"^(?<n>[^，。；（(]{{2,16}})[（(][^，。；（）()]{{0,3}}({AskedPost.Titles})[^（）()]*(公出|公假|公差|請假|出國|出訪|要公|不克|赴|備詢|休假|迴避)")]
    private static partial Regex ForOther();

    [GeneratedRegex("(主席|主持人)[^。；]{0,24}(改?由)[^，。；]{2,16}?(代理|代為|接手|接續|續行?)?(主持|主席)|(主席|主持人)[^。；]{0,16}(離席|離開|先行)[^。；]{0,8}由[^，。；]{2,16}代理")]
    private static partial Regex Told();
}
