using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>
/// Reads who is addressed: 總務中心會同資訊科, 各局處主秘, 企劃、資安、研發中心. Names of units are not known beforehand; they are
/// recognised by how they end and by what can follow a name.
/// </summary>
internal static class OwnerReader
{
    // Most places name nobody; none of those lists is ever written to.
    private static readonly List<Clause> Nobody = [];
    private static readonly Lexicon Owned = ["本", "所屬", "全", "轄", "尚未", "未", "凡", "有關", "相關"];
    private static readonly Lexicon Joins = ["以及", "會同", "會商", "會辦", "會銜", "偕同", "協同", "會請", "、", "及", "與", "和", "暨", "或", "並同", "洽同", "同"];

    // With these the other is not asked, only dealt with.
    private static readonly Lexicon Mutual = ["建立", "保持", "聯繫", "簽"];

    /// <summary>The owners that stand at this place, and where the act begins; empty where no name stands there.</summary>
    public static (List<Clause> Owners, int End) Read(string text, int at, int end)
    {
        List<Clause>? owners = null;
        var from = at;
        while (from < end)
        {
            var name = NameReader.At(text, from, end);
            if (name == 0)
            {
                name = SharedEnding(text, from, end);
            }

            if (name == 0)
            {
                break;
            }

            if (owners is null || !IsAnybody(text.AsSpan(from, name)))
            {
                (owners ??= []).Add(new(from + Lead(text.AsSpan(from, name)), from + name));
            }

            var after = AfterNote(text, from + name, end);
            var join = JoinAt(text, after, end);
            if (join == 0)
            {
                return (owners, after);
            }

            if (text[after] is '與' or '和' && IsMutual(text, after + join, end))
            {
                return (owners, after);
            }

            from = after + join;
        }

        return owners is null ? (Nobody, at) : (owners, owners[^1].End);
    }

    // 九十九年度概算各單位: the name begins at 各, unless somebody's 各 it is (本府各機關).
    // 消毒作業由防疫所: it begins behind 由.
    private static int Lead(ReadOnlySpan<char> name) => name.LastIndexOf('由') is > 1 and var by && name[by - 1] != '自' && name.Length - by > 2 ? by + 1
        : name.IndexOf('者') is > 2 and var those && name.Length - those > 2 && name[..those].IndexOfAnyInRange('0', '9') >= 0 ? those + 1 // 超過90分鐘者主席
        : name.LastIndexOf('各') is > 0 and var each && !Owned.Starts(name) ? each : 0;

    // 會同相關單位: whoever that is, nobody is named.
    private static bool IsAnybody(ReadOnlySpan<char> name) => name.StartsWith("相關", StringComparison.Ordinal) || name.StartsWith("有關", StringComparison.Ordinal);

    // 企劃、資安、研發中心: the last name's ending holds for all.
    private static int SharedEnding(string text, int from, int end)
    {
        var at = from;
        if (text[from] is '以' or '就' or '由' or '將')
        {
            return 0; // 以安康、大崎 2 所先做
        }

        for (var items = 0; items < 6; items++)
        {
            var length = text.AsSpan(at, end - at).IndexOf('、');
            if (length is < 1 or > 4 || text.AsSpan(at, length).IndexOfAny("，。；：") >= 0)
            {
                return items > 0 && NameReader.At(text, at, end) is > 0 and <= 10 ? text.AsSpan(from, end - from).IndexOf('、') : 0;
            }

            at += length + 1;
        }

        return 0;
    }

    // (構), (包含本處): belongs to the name, is not one.
    private static int AfterNote(string text, int at, int end)
    {
        if (at < end && text[at] == '(')
        {
            var close = text.AsSpan(at, Math.Min(end - at, 20)).IndexOf(')');
            return close > 0 ? at + close + 1 : at;
        }

        return at;
    }

    /// <summary>The length of the word that joins two names here (、, 及, 會同), or 0.</summary>
    public static int JoinAt(string text, int at, int end)
    {
        var join = Joins.At(text.AsSpan(at));
        return join == 0 || at + join >= end || (join == 1 && IsPartOfWord(text[at], text[at + 1])) ? 0 : join;
    }

    // 同意, 及早, 與會
    private static bool IsPartOfWord(char join, char next) => join switch
    {
        '同' => next is '意' or '步' or '時' or '仁' or '樣',
        '及' => next is '早' or '時',
        '與' => next is '會',
        _ => false,
    };

    private static bool IsMutual(string text, int at, int end)
    {
        var name = NameReader.At(text, at, end);
        if (name == 0 || text.AsSpan(at, name) is "廠商" or "業者" or "民眾" or "家長")
        {
            return true;
        }

        return Mutual.Starts(text.AsSpan(at + name));
    }
}
