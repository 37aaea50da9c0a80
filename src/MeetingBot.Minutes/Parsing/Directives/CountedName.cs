using System.Text.RegularExpressions;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>Reads those whom a count or a rank names: 用電成長率前5名機關, 未於時限內通報之3個機關, 點閱之2位同仁, 該機關.</summary>
internal static partial class CountedName
{
    private const int Longest = 26;

    /// <summary>The length of such a name at this place, or 0.</summary>
    public static int At(string text, int from, int end)
    {
        var words = text.AsSpan(from, Math.Min(end - from, Longest));
        if (words.Length > 2 && words[0] == '該')
        {
            return ThatOne(words) is > 0 and var that && NameEnd.CanBeBefore(text, from + that, end) ? that : 0;
        }

        if (words.IndexOfAny('前', '之') < 2)
        {
            return 0;
        }

        foreach (var name in Counted().EnumerateMatches(words))
        {
            return NameEnd.CanBeBefore(text, from + name.Length, end) ? name.Length : 0;
        }

        return 0;
    }

    private static int ThatOne(ReadOnlySpan<char> words) => words[1..] switch
    {
        ['機', '關' or '構', ..] or ['單', '位', ..] or ['公', '所', ..] or ['學', '校', ..] or ['廠', '商', ..] => 3,
        ['局' or '處' or '科' or '室' or '組' or '校', '於' or '應' or '儘' or '就' or '將', ..] => 2,
        _ => 0,
    };

    [GeneratedRegex("^((未|尚未)[^，。；：、請由]{2,16}|[^，。；：、於將請由向就]{2,16})(前[0-9一二三四五六七八九十]{1,2}[名個]|之[0-9一二三四五六七八九十兩]{1,3}[個位名家])(之)?(機關|單位|局處|學校|公所|同仁|廠商|業者|人員|科室|組室|社區)")]
    private static partial Regex Counted();
}
