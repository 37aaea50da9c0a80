using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>
/// Reads one name of a unit or of people. Names are not known beforehand; they are recognised by how they end and by what can
/// follow a name, and a name does not begin with what one does.
/// </summary>
internal static class NameReader
{
    private const int LongestName = 24;
    private const int LongestWhole = 40;
    private const int LongestMore = 6; // a name may go on for a little behind an ending
    private const int LongestTitled = 6;
    private const int GivenName = 2;
    private const int LongestGeneric = 7;
    private static readonly Lexicon Doings = ["出面", "主持", "率隊", "帶隊", "督導", "親自", "召集", "協調", "召開", "出席"]; // no given names
    private static readonly Lexicon Above = ["以上人員", "以上主管", "以上同仁", "以上幹部", "以上長官", "以上官員"];
    private const string NoGeneric = "類種項式界年次方點場案"; // 各類, 各項
    private const string AfterGeneric = "及與、要於應須請務儘將依";
    private const string AfterUnsaid = "，。；：、於者";

    /// <summary>Is this whole stretch a name, or a description that ends in one (尚未申請補助同仁)?</summary>
    public static bool IsName(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= LongestWhole
        && !IsClause(text)
        && (IsDescribed(text) || !NameStart.IsAct(text.ToString(), 0, text.Length))
        && NameEnd.IsIn(text);

    /// <summary>The length of the name at this place: the first ending that something can follow, and the endings that hang on to it.</summary>
    public static int At(string text, int from, int end)
    {
        if (from < end && Math.Max(Qualified(text, from, end), CountedName.At(text, from, end)) is > 0 and var qualified)
        {
            return qualified;
        }

        return from >= end || char.IsAsciiDigit(text[from]) || NameStart.IsAct(text, from, end) ? 0
            : ByEnding(text, from, end) is > 0 and var length ? length + AndAbove(text, from + length, end)
            : Generic(text, from, end);
    }

    // 主任秘書以上人員
    private static int AndAbove(string text, int at, int end) =>
        Above.At(text.AsSpan(at, end - at)) is > 0 and var above && NameEnd.CanBeBefore(text, at + above, end) ? above : 0;

    private static int ByEnding(string text, int from, int end)
    {
        var limit = Math.Min(end, from + LongestName);
        var first = 0;
        for (var at = from; at < limit && !(first > 0 && Doings.Starts(text.AsSpan(at))) && !NameBreak.IsAt(text, from, at, end) && !(first == 0 && IsJoined(text, from, at, end)); at++)
        {
            var ending = NameEnd.At(text, at, end, from);
            if (ending == 0)
            {
                continue;
            }

            at += ending - 1;
            var length = at + 1 - from;
            if (NameEnd.CanBeBefore(text, at + 1, end) || Doings.Starts(text.AsSpan(at + 1)))
            {
                return length;
            }

            if (IsTitled(text, from, at, end))
            {
                return length + GivenName;
            }

            if (first == 0)
            {
                (first, limit) = (length, Math.Min(limit, at + LongestMore)); // 望海市政府｜資訊局, 各機關｜政風單位
            }
            else if (length - ending == first || text[from + first] == '各')
            {
                first = length;
            }
        }

        return first;
    }

    // 會 and 同 join names too, and are more often letters of one.
    private static bool IsJoined(string text, int from, int at, int end) =>
        at > from && OwnerReader.JoinAt(text, at, end) > 0 && text[at] is not ('會' or '同');

    // 林理事金水, 李主任秘書國榮: family name and title, then the given name.
    private static bool IsTitled(string text, int from, int at, int end)
    {
        var behind = at + 1 + GivenName;
        return at + 1 - from <= LongestTitled
            && behind <= end
            && !Doings.Starts(text.AsSpan(at + 1))
            && FamilyNames.Begins(text[from])
            && PersonWords.EndingAt(text, from + 1) == at - from
            && NameEnd.CanBeBefore(text, behind, end);
    }

    // 各科人員應為科長, 各公所自1月15日起報農業處, 消毒作業由防疫所: more than a name.
    private static bool IsClause(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length - 1; at++)
        {
            var isClause = text[at] switch
            {
                '應' => text[at + 1] is not ('用' or '變'),
                '由' => text[at - 1] != '自',
                '於' => text[at - 1] != '關',
                '為' => UnitWords.EndsAsUnit(text[..at]),
                '月' or '日' => char.IsAsciiDigit(text[at - 1]),
                '送' => text[at - 1] is '果' or '料' or '冊' or '表' or '書',
                _ => false,
            };
            if (isClause)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDescribed(ReadOnlySpan<char> text) =>
        text[0] is '未' or '凡' or '已' or '具' || text.StartsWith("尚未", StringComparison.Ordinal);

    // 尚未填報之同仁, 未達標之機關: who it is that has not, up to the name that 之 leads to.
    private static int Qualified(string text, int from, int end)
    {
        if (text[from] is not ('未' or '尚') || (text[from] == '尚' && (from + 1 >= end || text[from + 1] != '未')))
        {
            return 0;
        }

        for (var at = from + 2; at < Math.Min(end, from + LongestName) && !AfterUnsaid.Contains(text[at], StringComparison.Ordinal); at++)
        {
            if (text[at] == '之' && NameEnd.At(text, at + 1, end, at) is > 0 and var ending && NameEnd.CanBeBefore(text, at + 1 + ending, end))
            {
                return at + 1 + ending - from;
            }
        }

        return 0;
    }

    // 各病房於…, 各里應…: after 各 anything is a name, up to what can only follow one.
    private static int Generic(string text, int from, int end)
    {
        if (text[from] != '各' || from + 1 >= end || NoGeneric.Contains(text[from + 1], StringComparison.Ordinal))
        {
            return 0;
        }

        for (var at = from + 2; at < Math.Min(end, from + LongestGeneric); at++)
        {
            if (AfterGeneric.Contains(text[at], StringComparison.Ordinal))
            {
                return at - from;
            }

            if (!Glyphs.IsHan(text[at]))
            {
                return 0;
            }
        }

        return 0;
    }
}
