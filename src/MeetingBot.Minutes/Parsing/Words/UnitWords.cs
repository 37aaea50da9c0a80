namespace MeetingBot.Minutes.Parsing.Words;

/// <summary>How the names of units and offices end, in the language of offices; never a list of real ones.</summary>
internal static class UnitWords
{
    private const int Longest = 4;

    private static readonly Lexicon Endings =
    [
        "委員會", "辦公室", "工作小組", "專案小組", "推動小組", "管理處", "區公所", "鄉公所", "鎮公所", "市公所", "代表會", "基金會",
        "事務所", "協會", "學會", "公會", "工會", "公司", "機關", "機構", "單位", "中心", "學校", "醫院", "銀行", "學院", "大學",
        "大隊", "中隊", "分局", "總隊", "公所", "小組", "系所", "警局", "團隊", "團體", "廠商", "承商", "國民小學", "國民中學", "高級中學",
        "幼兒園", "國小", "國中", "高中", "高工", "高商", "家商", "高職", "小學", "中學", "農會", "漁會", "營造", "機電", "監造",
        "局", "處", "室", "科", "組", "會", "課", "股", "所", "隊", "院", "系", "館", "校", "部", "署", "廳", "司",
        "府", "站", "園", "廠", "社",
    ];

    // 會同, 處理, 所屬 …: the letters of an ending that are the beginning of another word.
    private static readonly Dictionary<char, string> NotAfter = new()
    {
        ['會'] = "同銜後前議勘簽商辦中面晤談員將計場訊",
        ['處'] = "理置分罰境遇事",
        ['所'] = "屬轄需有提在得列報以送謂",
        ['部'] = "分落署份",
        ['組'] = "成織合裝團員",
        ['系'] = "統列",
        ['科'] = "學技目員",
        ['室'] = "內外",
        ['校'] = "園方正對內外訂長",
        ['站'] = "在立",
        ['院'] = "內外長",
        ['館'] = "藏內",
        ['司'] = "機法",
        ['園'] = "區",
        ['社'] = "會區群團交",
        ['府'] = "內",
        ['隊'] = "員",
        ['課'] = "程",
        ['股'] = "份東",
        ['局'] = "部勢面內",
        ['署'] = "名",
        ['廠'] = "商",
    };

    // 機會, 全部, 網站: with these before it the letter ends no unit's name.
    private static readonly Dictionary<char, string> NotBehind = new()
    {
        ['會'] = "機大晚明談動覽討聽調樂遊歡",
        ['部'] = "全內外南北中東西幹",
        ['處'] = "何用好到議懲查妥裁論去",
        ['所'] = "場廁處住",
        ['組'] = "重改分編模",
        ['校'] = "離返到在",
        ['隊'] = "排率帶領",
        ['室'] = "教議息",
        ['站'] = "網車",
        ['系'] = "體",
        ['科'] = "專",
        ['社'] = "旅",
        ['園'] = "公校家動樂果田",
    };

    private static readonly string[] Bodies =
    [
        "本局", "本處", "本府", "本會", "本所", "本校", "本院", "本室", "本組", "本中心", "本部", "本署", "本科", "本系", "本課",
        "本隊", "本館", "本公所", "本公司", "本學院",
    ];

    /// <summary>The length of the unit ending that stands at this place, or 0.</summary>
    public static int EndingAt(ReadOnlySpan<char> text, int at)
    {
        var ending = Endings.At(text[at..]);
        return ending > 1 || (ending == 1 && IsEnding(text, at)) ? ending : 0;
    }

    /// <summary>本局, 本校: the meeting's own body, by its last word.</summary>
    public static bool IsOwnBody(string name) => Bodies.Contains(name);

    public static bool EndsAsUnit(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            if (EndingAt(text, text.Length - length) == length && (length > 1 || text.Length > 1))
            {
                return true;
            }
        }

        return false;
    }

    // 建設處與地政處｜分工: no 處分.
    private static bool IsShared(ReadOnlySpan<char> rest) => rest.StartsWith("分工", StringComparison.Ordinal) || rest.StartsWith("分頭", StringComparison.Ordinal);

    private static bool IsEnding(ReadOnlySpan<char> text, int at) =>
        !text[(at + 1)..].StartsWith("務會", StringComparison.Ordinal) // 提局務會議報告
        && !(at > 0 && NotBehind.TryGetValue(text[at], out var behind) && behind.Contains(text[at - 1], StringComparison.Ordinal))
        && (at + 1 >= text.Length || IsShared(text[(at + 1)..]) || !NotAfter.TryGetValue(text[at], out var not) || !not.Contains(text[at + 1], StringComparison.Ordinal));
}
